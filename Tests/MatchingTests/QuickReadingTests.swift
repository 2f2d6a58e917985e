@testable import Matching
import Records
import TestSupport
import Testing

/// What an import asks of every record is answered by shorter ways; none may say other than the long one.
@Suite("Shorter ways to the same answer (IV.1)")
struct QuickReadingTests {
  private static let rounds = 20_000

  @Test func `a number in figures is what it is in words`() {
    var made = MadeUp(seed: 96, for: #function)
    var plain = 0
    for _ in 0..<Self.rounds {
      let text = made.phoneText()
      let quick = PlainPhone.number(text)
      if let quick {
        plain += 1
        #expect(PhoneReader.readInWords(text) == .number(quick), "\(text)")
      }
      #expect(PhoneReader.read(text) == PhoneReader.readInWords(text), "\(text)")
    }
    #expect(plain > Self.rounds / 10 && plain < Self.rounds * 9 / 10)
  }

  @Test(arguments: [
    "213-555-0142", "(213) 555-0142", "2135550142", "213.555.0142", "1-213-555-0142", "1 (213) 555 0142", "213 5550142",
  ])
  func `the usual forms need no words`(_ text: String) { #expect(PlainPhone.number(text) != nil) }

  @Test(arguments: [
    "213-555-01 42", "20 5 555 0142 1", "213-555-014", "213-555-01422", "113-555-0142", "2 213 555 0142",
    "213 555 0142 x1",
    "+1 213 555 0142", "21 35550142", "",
  ])
  func `all others do`(_ text: String) { #expect(PlainPhone.number(text) == nil) }

  @Test func `a name can be said where one of its forms can`() {
    var made = MadeUp(seed: 97, for: #function)
    let odd = ["", " ", "-", "FNU", "xxx", "Suharto", String(repeating: "a", count: 301), "Tia", "St.", "김", "none"]
    for round in 0..<Self.rounds / 10 {
      var name = made.name()
      if round % 2 == 0 { name.first = made.pick(odd) ?? "" }
      if round % 3 == 0 { name.last = made.pick(odd) ?? "" }
      let record = RecordedName(name)
      #expect(RecordedName.canBeSaid(name) == (record.only != nil || !record.forms.isEmpty), "\(name)")
    }
  }

  /// A family lacks a contact exactly where every one of its guardians, calling, would find none on the record.
  @Test func `a record is complete where some guardian can answer`() {
    var made = MadeUp(seed: 98, for: #function)
    var lacking = 0
    for _ in 0..<Self.rounds / 10 {
      let family = made.family()
      let calls = family.guardians.map {
        family.schoolRecord(for: $0.guardian.name.full, claimed: $0.guardian.id).lacks.contains(.contact)
      }
      let lacks = family.lacks.contains(.contact)
      lacking += lacks ? 1 : 0
      #expect(lacks == calls.allSatisfy(\.self), "\(family)")
    }
    #expect(lacking > 100 && lacking < Self.rounds / 10 - 100)
  }
}

extension MadeUp {
  fileprivate mutating func phoneText() -> String {
    var digits = String(Int.random(in: 2...9, using: &chance))
    for _ in 0..<9 { digits += String(isLucky(30) ? 0 : Int.random(in: 0...9, using: &chance)) }
    if isLucky(10) { digits = "1" + digits }
    if isLucky(5) { digits.removeLast() }
    if isLucky(5) { digits += "5" }
    var text = ""
    for (place, digit) in digits.enumerated() {
      let isUsual = [3, 6].contains(place - (digits.count == 11 ? 1 : 0)) || digits.count == 11 && place == 1
      if isUsual ? isLucky(70) : isLucky(3) { text += pick(["-", " ", ".", ") ", "--"]) ?? "" }
      text.append(digit)
    }
    if isLucky(5) { text = (pick(["+", "(", "cell ", "tel: "]) ?? "") + text }
    if isLucky(5) { text += pick([" x12", " home", " ", ".", "o"]) ?? "" }
    return text
  }

  /// Two guardians at most and some contacts, of whom many are a guardian by name, nickname, sound, number or key.
  fileprivate mutating func family() -> FamilyRecord {
    let numbers = ["213-555-0101", "323-555-0102", "(818) 555-0103", "555-0104"]
    let names = (0..<3).map { _ in name() }
    func like(_ name: PersonName, _ made: inout MadeUp) -> PersonName {
      switch Int.random(in: 0..<5, using: &made.chance) {
      case 0: PersonName(first: made.disguised(name.first), last: made.disguised(name.last))
      case 1: PersonName(first: "Ana", last: name.last)
      case 2: PersonName(first: "Ana", last: "Otra", preferred: name.first, aliases: [name.full])
      case 3: made.name()
      default: name
      }
    }
    let child = Student(
      id: "1", name: names[0], birthDate: .earliest, grade: .kindergarten, schoolID: "S1",
      addresses: [PostalAddress(street: "1205 E 4th St")], phones: ["213-555-0100"])
    var guardians: [ListedGuardian] = []
    for place in 0..<Int.random(in: 1...2, using: &chance) {
      let id = GuardianID("G\(place)")
      guardians.append(
        ListedGuardian(
          guardian: Guardian(
            id: id, name: names[place + 1], phones: numbers.filter { _ in isLucky(40) }),
          guardianship: Guardianship(studentID: "1", guardianID: id, verified: true)))
    }
    var contacts: [EmergencyContact] = []
    for place in 0..<Int.random(in: 0...2, using: &chance) {
      let base = pick(names) ?? names[0]
      contacts.append(
        EmergencyContact(
          id: "C\(place)", studentID: "1", name: like(base, &self), phones: numbers.filter { _ in isLucky(35) },
          guardianID: isLucky(20) ? pick(["G0", "G1"]) : nil))
    }
    return FamilyRecord(student: child, guardians: guardians, contacts: contacts)
  }
}
