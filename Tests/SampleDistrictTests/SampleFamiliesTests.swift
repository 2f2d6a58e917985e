import TestSupport
import Matching
import Records
import SampleDistrict
import Testing

/// The families of a sample district of 3,000 students, seed 5: as many kinds as an operator meets.
@Suite struct SampleFamiliesTests {
  static let size = 3000
  let sample: ReadRoster

  init() throws { sample = try ReadRoster(SampleDistrict(students: Self.size, seed: 5)) }

  /// How many in a hundred.
  private func share(_ count: Int, of whole: Int) -> Int { count * 100 / max(1, whole) }

  @Test func `a few children have no contact and most contacts are no guardians`() {
    let counts = Dictionary(grouping: sample.contacts, by: \.studentID).mapValues(\.count)
    #expect((1...3).contains(share(Self.size - counts.count, of: Self.size)))
    #expect(counts.values.allSatisfy { (1...3).contains($0) })
    #expect((1...10).contains(share(sample.contacts.count { $0.guardianID != nil }, of: sample.contacts.count)))
    #expect(sample.contacts.allSatisfy { !$0.phones.isEmpty })
  }

  @Test func `children have one to three guardians not all verified and some restricted`() {
    let all = sample.guardianships
    let counts = Dictionary(grouping: all, by: \.studentID).mapValues(\.count)
    #expect(counts.count == Self.size)
    #expect(Set(counts.values) == [1, 2, 3])
    #expect((5...20).contains(share(all.count { !$0.verified }, of: all.count)))
    #expect((1...5).contains(share(all.count { $0.restriction != nil }, of: all.count)))
    #expect(Set(all.map(\.relationship)).isSuperset(of: ["mother", "father", "stepfather", "grandmother", "aunt"]))
    let withPIN = Set(sample.parentPINs.map { [$0.studentID.text, $0.guardianID.text] })
    let missing = all.count { $0.verified && !withPIN.contains([$0.studentID.text, $0.guardianID.text]) }
    #expect((2...15).contains(share(missing, of: all.count)))
  }

  @Test func `siblings share guardians and home and have their own names`() {
    let students = Dictionary(uniqueKeysWithValues: sample.students.map { ($0.id, $0) })
    let families = Dictionary(grouping: sample.guardianships, by: \.guardianID).values
      .map { $0.compactMap { students[$0.studentID] } }.filter { $0.count > 1 }
    #expect(families.count > 500)
    for children in families {
      #expect(children.count <= 4)
      #expect(Set(children.map(\.addresses)).count == 1)
      #expect(Set(children.map(\.name.first)).count == children.count)
      let births = children.map(\.birthDate).sorted()
      for (elder, younger) in zip(births, births.dropFirst()) where elder != younger {
        #expect(days(younger) - days(elder) > 270)
      }
    }
  }

  @Test func `names, addresses and numbers are as diverse as they should be`() {
    let students = sample.students
    #expect(
      (60...75).contains(share(students.count { $0.name.last.contains(" ") || $0.language == "es" }, of: Self.size)))
    let languages = Set(students.compactMap(\.language))
    #expect(languages.isSuperset(of: ["en", "es", "hy", "ko", "fil", "zh", "vi", "fa", "ar", "ru", "am"]))
    let accented = students.count { $0.name.last.unicodeScalars.contains { $0.value > 0x7F } }
    #expect((10...40).contains(share(accented, of: Self.size)))
    let scripts = students.flatMap(\.name.aliases).joined().unicodeScalars
    for letter in ["Ա"..."ֆ", "가"..."힣", "一"..."鿿"] as [ClosedRange<Unicode.Scalar>] {
      #expect(scripts.contains { letter.contains($0) })
    }
    #expect((15...45).contains(share(students.count { $0.addresses.contains { !$0.unit.isEmpty } }, of: Self.size)))
    #expect((2...9).contains(share(students.count { $0.addresses.count == 2 }, of: Self.size)))
    let addresses = students.flatMap(\.addresses).filter { !$0.isUnfixed }
    #expect(addresses.allSatisfy { $0.state == "CA" && $0.zip.hasPrefix("909") })
    #expect((1...9).contains(share(students.count { $0.addresses.contains(where: \.isUnfixed) }, of: Self.size)))
  }

  @Test func `every number and address is one that nobody has`() {
    let phones =
      sample.students.flatMap(\.phones) + sample.guardians.flatMap(\.phones) + sample.contacts.flatMap(\.phones)
      + sample.schools.compactMap(\.phone)
    let areas: Set = ["213", "310", "323", "424", "626", "661", "747", "818"]
    for phone in phones {
      let digits = String(phone.filter(\.isWholeNumber).suffix(10))
      #expect(areas.contains(String(digits.prefix(3))))
      #expect(digits.dropFirst(3).hasPrefix("55501"))
    }
    let emails = sample.guardians.flatMap { [$0.email, $0.portalEmail].compactMap { $0 } }
    #expect(emails.allSatisfy { $0.hasSuffix("@example.org") && $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  /// Days since some day, near enough to tell nine months.
  private func days(_ date: CivilDate) -> Int { date.year * 365 + date.month * 30 + date.day }
}
