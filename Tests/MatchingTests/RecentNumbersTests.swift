import Matching
import Records
import TestSupport
import Testing

@Suite("Numbers given at the emergency card lately (VIII)")
/// - Guide: VIII.1.b
struct RecentNumbersTests {
  private static let places = RecentNumbers.Place.allCases

  private func recent(_ number: String, stoodBefore places: Set<RecentNumbers.Place> = []) -> RecentNumbers {
    var recent = RecentNumbers()
    recent.add(number, stoodBefore: places)
    return recent
  }

  @Test func `answer nothing however they are written on a record, and get no call back`() {
    let recent = recent("2135558001")
    for written in [
      "213-555-8001", "(213) 555 8001 cell", "+1 213 555 8001", "1 213 555 8001", "two one three 5558001",
    ] {
      for place in Self.places { #expect(recent.holds(written, in: place), "\(written)") }
    }
    #expect(!recent.holds("213-555-8002", in: .family))
  }

  @Test func `go on answering where they stood before, and nowhere else`() {
    let home = recent("2135558001", stoodBefore: [.family])
    #expect(!home.holds("213-555-8001", in: .family) && home.holds("213-555-8001", in: .contact))
    var both = home
    both.add("2135558001", stoodBefore: [])
    // Given once more as if it had always been there, it is recent all the same.
    both.add("2135558001", stoodBefore: [.family, .contact])
    for place in Self.places { #expect(both.holds("213-555-8001", in: place)) }
    #expect(recent("2135558001", stoodBefore: [.family, .contact]).isEmpty)
  }

  @Test func `of another country are told apart by their code only where both have one`() {
    let recent = recent("+52 5512345678")
    #expect(recent.holds("+52 55 1234 5678", in: .family) && recent.holds("011 52 55 1234 5678", in: .family))
    #expect(!recent.holds("+34 5512345678", in: .family))
  }

  @Test func `leave the rest of a record as it is`() throws {
    let recent = recent("2135558001")
    let student = try #require(RosterSmall.student("1", "Ana", born: "2012-03-14"))
    #expect(recent.answering(student) == student)
    var changed = student
    changed.phones.append("213 555 8001")
    #expect(recent.answering(changed) == student)
    var contact = RosterSmall.contact("C1", of: "1")
    let before = contact
    contact.phones.append("(213) 555-8001")
    #expect(recent.answering(contact) == before)
    var guardian = RosterSmall().guardians[0]
    let tie = RosterSmall().guardianships[0]
    let listed = ListedGuardian(guardian: guardian, guardianship: tie)
    guardian.phones.insert("1-213-555-8001", at: 0)
    #expect(recent.answering(ListedGuardian(guardian: guardian, guardianship: tie)) == listed)
  }

  @Test func `stand on a record with whoever has them`() throws {
    let small = RosterSmall()
    let family = FamilyRecord(
      student: try #require(small.students.first),
      guardians: [ListedGuardian(guardian: small.guardians[0], guardianship: small.guardianships[0])],
      contacts: [small.contacts[0]])
    #expect(RecentNumbers.places(of: "213 555 0101", on: family) == [.family])
    #expect(RecentNumbers.places(of: "310 555 0103", on: family) == [.family])
    #expect(RecentNumbers.places(of: "818 555 0104", on: family) == [.contact])
    #expect(RecentNumbers.places(of: "818 555 0199", on: family).isEmpty)
    #expect(RecentNumbers.places(of: "none", on: family).isEmpty)
  }

  @Test func `may leave a guardian without any`() throws {
    let small = RosterSmall()
    var family = FamilyRecord(
      student: try #require(small.students.first),
      guardians: [ListedGuardian(guardian: small.guardians[0], guardianship: small.guardianships[0])], contacts: [])
    #expect(family.keepsNumber(of: "G1", replacing: 3))
    family.student.phones = ["none"]
    #expect(!family.keepsNumber(of: "G1", replacing: 1) && family.keepsNumber(of: "G1", replacing: 0))
    #expect(!family.keepsNumber(of: "G2", replacing: 0))
  }
}

@Suite("Values of the emergency card (VIII)")
struct CardValueTests {
  @Test func `are written in one way and read back as the same`() {
    for typed in ["213-555-8001", "(213) 555 8001 cell", "+1 213 555 8001", "213 555 8001 ext 7"] {
      for field in CardField.allCases where field.isNumber {
        #expect(CardValue.canonical(typed, for: field) == "2135558001", "\(typed)")
      }
    }
    #expect(CardValue.canonical("+52 55 1234 5678", for: .cell) == "+52 5512345678")
    for typed in ["", "555 8001", "call me", "213 555 8001 or 213 555 8002", "2135558001 2135558002"] {
      #expect(CardValue.canonical(typed, for: .cell) == nil, "\(typed)")
    }
    // Dialled at home abroad it says no country, so nobody here could call it.
    #expect(CardValue.canonical("0323 555 0142", for: .cell) == nil)
  }

  @Test func `that are no numbers are one of a few words`() {
    #expect(ContactPreference.allCases.allSatisfy { CardValue.canonical($0.rawValue, for: .preference) == $0.rawValue })
    #expect(TextConsent.allCases.allSatisfy { CardValue.canonical($0.rawValue, for: .texts) == $0.rawValue })
    #expect(
      CardValue.canonical("fax", for: .preference) == nil && CardValue.canonical("2135558001", for: .texts) == nil)
  }

  @Test func `of any number read back are that number`() {
    var chance = SeededGenerator(seed: 8)
    for _ in 0..<2000 {
      let digits = String((0..<10).map { _ in "0123456789".randomElement(using: &chance) ?? "0" })
      guard let value = CardValue.canonical(digits, for: .home) else { continue }
      #expect(CardValue.canonical(value, for: .home) == value)
      #expect(PhoneRule.accepts(digits, among: [value]) != nil, "\(digits)")
    }
  }
}
