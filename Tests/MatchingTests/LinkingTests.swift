import Matching
import Records
import TestSupport
import Testing

@Suite("What a guardian typed to link a child (V)")
struct LinkingTests {
  private let today: CivilDate

  init() throws { today = try CivilDate(iso: "2026-11-24").orThrow("a day") }

  /// - Guide: V.1, V.1.a
  @Test(arguments: [
    ("032456M789", LinkFinding.idRight), ("032456m789", .idRight), ("032 456 M789", .idRight),
    ("032-456-M789", .idRight),
    ("023456M789", .idSwapped), ("032456M798", .idSwapped), ("03245M6789", .idSwapped),
    ("32456M789", .idShort), ("032456M78", .idShort), ("0332456M789", .idLong), ("032456M7899", .idLong),
    ("032456M780", .idOneOff), ("132456M789", .idOneOff), ("O32456M789", .idLetter),
    ("123456M798", .idOther), ("999999M999", .idOther), ("3256M789", .idOther),
    ("", .idForm), ("032/456", .idForm), ("número", .idForm), ("０３２", .idForm),
  ])
  func `a number is told what is wrong with it`(_ typed: String, _ finding: LinkFinding) {
    #expect(LinkedNumber.finding(of: typed, for: StudentID("032456M789")) == finding, "\(typed)")
  }

  @Test(arguments: [
    ("032456M789", LinkFinding.idWellFormed), ("999", .idWellFormed), ("O32456", .idLetter), ("a!b", .idForm),
    ("", .idForm),
  ])
  func `of an unknown caller only the form of a number is told`(_ typed: String, _ finding: LinkFinding) {
    #expect(LinkedNumber.finding(of: typed, for: nil) == finding)
  }

  /// - Guide: V.2, V.2.a
  @Test(arguments: [
    ("03/14/2015", LinkFinding.bornRight), ("3/14/2015", .bornRight), ("March 14, 2015", .bornRight),
    ("03142015", .bornRight),
    ("14/03/2015", .bornSwapped), ("14-3-2015", .bornSwapped), ("03/14/2016", .bornYear), ("03/14/1915", .bornYear),
    ("03/15/2015", .bornOther), ("04/14/2015", .bornOther), ("14/04/2015", .bornForm), ("02/30/2015", .bornForm),
    ("03/14/2031", .bornForm), ("", .bornForm), ("spring", .bornForm),
  ])
  func `a birth date is told what is wrong with it`(_ typed: String, _ finding: LinkFinding) throws {
    let born = try CivilDate(iso: "2015-03-14").orThrow("a day")
    #expect(LinkedBirthDate.finding(of: typed, for: born, today: today) == finding, "\(typed)")
  }

  /// Both orders are a day: which is meant only the record tells.
  @Test func `day and month that change places are told where both are a day`() throws {
    let born = try CivilDate(iso: "2015-03-04").orThrow("a day")
    #expect(LinkedBirthDate.finding(of: "03/04/2015", for: born, today: today) == .bornRight)
    #expect(LinkedBirthDate.finding(of: "04/03/2015", for: born, today: today) == .bornSwapped)
    #expect(LinkedBirthDate.finding(of: "04/03/2015", for: nil, today: today) == .bornWellFormed)
    #expect(LinkedBirthDate.finding(of: "14/03/2015", for: nil, today: today) == .bornSwapped)
    #expect(LinkedBirthDate.finding(of: "31/02/2015", for: nil, today: today) == .bornForm)
  }

  /// Whatever is found of a wrong number says nothing of the right one: another number wrong in the same way has the same finding.
  @Test func `every number with one slip is found to have it`() throws {
    var random = SeededGenerator(seed: 20_261_130)
    for _ in 0..<2000 {
      let right = (0..<10).map { _ in String(Int.random(in: 0...9, using: &random)) }
      let place = Int.random(in: 0..<9, using: &random)
      var swapped = right
      swapped.swapAt(place, place + 1)
      let id = StudentID(right.joined())
      let expected: LinkFinding = swapped == right ? .idRight : .idSwapped
      #expect(LinkedNumber.finding(of: swapped.joined(), for: id) == expected, "seed 20261130: \(right), \(place)")
      var short = right
      short.remove(at: place)
      #expect(LinkedNumber.finding(of: short.joined(), for: id) == .idShort)
      var long = right
      long.insert(right[place], at: place)
      #expect(LinkedNumber.finding(of: long.joined(), for: id) == .idLong)
    }
  }
}
