@testable import Matching
import Records
import TestSupport
import Testing

/// What holds of every record, over thousands that are made up.
@Suite("Whatever is on file (IV.1)")
struct MatchingPropertyTests {
  private static let rounds = 2000

  @Test func `names match themselves as typed`() {
    var made = MadeUp(seed: 93, for: #function)
    for _ in 0..<Self.rounds {
      let name = made.name()
      #expect(NameRule.given(made.disguised(name.first), is: name) != nil, "\(name)")
      #expect(NameRule.surname(made.disguised(name.last), is: name) != nil, "\(name)")
      for whole in [name.full, "\(name.last), \(name.first)", "\(name.first) \(name.middle) \(name.last)"] {
        let said = made.disguised(whole)
        #expect(NameRule.fullName(said, is: name) != nil, "\(said) for \(name)")
        #expect(NameRule.printed(said, is: name, on: .passport) != nil, "\(said) for \(name)")
      }
    }
  }

  @Test func `what is read is heard too`() {
    var made = MadeUp(seed: 94, for: #function)
    for _ in 0..<Self.rounds {
      let (name, other) = (made.name(), made.name())
      let said = "\(other.first) \(other.last)"
      if NameRule.printed(said, is: name, on: .consulateCard) != nil {
        #expect(NameRule.fullName(said, is: name) != nil, "\(said) for \(name)")
      }
    }
  }

  @Test func `dates match themselves and no others`() throws {
    var made = MadeUp(seed: 95, for: #function)
    let today = try CivilDate(iso: "2026-11-24").orThrow("a day")
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let meses = [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
      "diciembre",
    ]
    for _ in 0..<Self.rounds {
      let date = made.date()
      let (year, month, day) = (date.year, date.month, date.day)
      let short = String(year % 100 + 100).suffix(2)
      for text in [
        date.iso, "\(month)/\(day)/\(year)", "\(month)-\(day)-\(short)", "\(months[month - 1]) \(day), \(year)",
        "\(day) de \(meses[month - 1]) del \(year)",
        "\(day) del \(month) del \(year)", "the \(day)th of \(months[month - 1]) \(short)",
      ] {
        let said = made.disguised(text)
        #expect(DateReader.read(said, order: .monthFirst, today: today) == date, "\(said)")
      }
    }
  }

  @Test func `phones match themselves and no others`() {
    var made = MadeUp(seed: 96, for: #function)
    for _ in 0..<Self.rounds {
      let (phone, other) = (made.phone(), made.phone())
      guard PhoneReader.number(phone) != nil else { continue }
      let words = [
        "0": "oh", "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven",
        "8": "eight", "9": "nine",
      ]
      let spoken = phone.suffix(10).map { words[String($0)] ?? "" }.joined(separator: " ")
      for said in [phone, phone.suffix(10).map(String.init).joined(separator: " "), spoken, "\(phone) ext 12"] {
        #expect(PhoneRule.accepts(made.disguised(said), among: [phone]) != nil, "\(said)")
        if other.suffix(10) != phone.suffix(10) {
          #expect(PhoneRule.accepts(said, among: [other]) == nil, "\(said) for \(other)")
        }
      }
    }
  }

  @Test func `grades match themselves and no others`() throws {
    let context = MatchContext(today: try CivilDate(iso: "2026-11-24").orThrow("a day"))
    let grades = (-1...12).compactMap(Grade.init(level:))
    for grade in grades {
      for other in grades {
        for said in [other.code, "grade \(other.code)", "  \(other.code.lowercased()) "] {
          #expect(
            (GradeRule.accepts(said, for: grade, in: context) != nil) == (grade == other), "\(said) for \(grade.code)")
        }
      }
    }
  }

  @Test func `case space and normal form never change a verdict`() {
    var made = MadeUp(seed: 97, for: #function)
    for _ in 0..<Self.rounds {
      let (address, said) = (made.address(), made.address().asTyped)
      #expect(
        (AddressRule.accepts(said, among: [address]) == nil)
          == (AddressRule.accepts(made.disguised(said), among: [address]) == nil), "\(said) for \(address)")
      let (name, other) = (made.name(), made.name().full)
      #expect(
        NameRule.fullName(other, is: name) == NameRule.fullName(made.disguised(other), is: name), "\(other) for \(name)"
      )
    }
  }
}
