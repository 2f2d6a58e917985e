import Records
import Roster
import Station
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("How a family's records are written")
struct FamilyCodecTests {
  private let codec = RosterCodec()

  /// Writes a value and reads it back.
  private func again<Value: Equatable>(
    _ value: Value, _ write: (Value, inout ByteWriter) -> Void, _ read: (inout ByteReader) throws -> Value
  ) throws {
    var writer = ByteWriter()
    write(value, &writer)
    var reader = ByteReader(writer.bytes)
    let found = try read(&reader)
    #expect(found == value && reader.isAtEnd)
    for length in writer.bytes.indices {
      var short = ByteReader(Array(writer.bytes.prefix(length)))
      #expect(throws: ByteFault.self) { _ = try read(&short) }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `any record is read back as it was and never when it is cut`(seed: UInt64) throws {
    var drawn = DrawnRecords(SeededGenerator(seed: seed))
    let codec = codec
    let (school, student, guardian) = (drawn.school(), drawn.student(), drawn.guardian())
    let (tie, contact) = (drawn.tie(), drawn.contact())
    let sealed = drawn.pin()
    let pin = try #require(sealed)
    try again(school, { codec.write($0, to: &$1) }) { try codec.school(school.id, &$0) }
    try again(student, { codec.write($0, to: &$1) }) { try codec.student(student.id, &$0) }
    try again(guardian, { codec.write($0, to: &$1) }) { try codec.guardian(guardian.id, &$0) }
    try again(tie, { codec.write($0, to: &$1) }) { try codec.tie(of: tie.studentID, tie.guardianID, &$0) }
    try again(contact, { codec.write($0, to: &$1) }) { try codec.contact(contact.id, of: contact.studentID, &$0) }
    try again(pin, { codec.write($0, to: &$1) }) { try codec.pin(&$0) }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no byte that is changed ends the program`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var drawn = DrawnRecords(random)
    let (student, guardian, tie) = (drawn.student(), drawn.guardian(), drawn.tie())
    var family = ByteWriter()
    family.text(student.id.text)
    family.number(3)
    func add(_ kind: RowKind, _ key: String, _ write: (inout ByteWriter) -> Void) {
      var content = ByteWriter()
      write(&content)
      FamilyRow.write(
        kind, isPrimary: kind == .guardian, key: key.utf8, source: 0, file: 0, line: 7, column: 1,
        content: content.bytes, to: &family)
    }
    _ = codec.sources.number(of: "main")
    _ = codec.files.number(of: "students.csv")
    add(.student, "") { codec.write(student, to: &$0) }
    add(.guardian, guardian.id.text) { codec.write(guardian, to: &$0) }
    add(.tie, guardian.id.text) { codec.write(tie, to: &$0) }
    func read(_ bytes: [UInt8]) throws -> [Student?] {
      var reader = ByteReader(bytes)
      return try StoredFamily.each(&reader, codec).map { family in
        _ = (try family.guardians(), try family.contacts(), try family.pins(of: guardian.id), try family.record())
        return try family.student()
      }
    }
    #expect(try read(family.bytes) == [student])
    for place in family.bytes.indices {
      var bytes = family.bytes
      bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      _ = try? read(bytes)
      #expect(throws: ByteFault.self) { try read(Array(family.bytes.prefix(max(1, place)))) }
    }
  }

  @Test func `numbers are written in one way only`() throws {
    for value in [0, 1, 127, 128, 16_383, 16_384, .max] as [UInt64] + [1 << 63, .max - 1] {
      var writer = ByteWriter()
      writer.number(value)
      var reader = ByteReader(writer.bytes)
      #expect(try reader.number64() == value && reader.isAtEnd)
    }
    for bytes in [[0x80, 0], [0xFF], Array(repeating: 0xFF, count: 10), Array(repeating: 0x80, count: 11)] as [[UInt8]]
    {
      var reader = ByteReader(bytes)
      #expect(throws: ByteFault.self) { try reader.number64() }
    }
  }

  @Test func `a text that found no room is written on the spot`() throws {
    let few = CommonTexts((1..<CommonTexts.limit).map(String.init))
    #expect(few.number(of: "a") == CommonTexts.limit - 1 && few.number(of: "b") == nil)
    #expect(few.number(of: "a") == CommonTexts.limit - 1)
    #expect(CommonTexts().number(of: String(repeating: "x", count: 65)) == nil)
  }

  @Test(arguments: [0x00, 0x01, 0x7F] as [UInt8])
  func `a length of any size is read without a trap`(last: UInt8) {
    let bytes = Array(repeating: UInt8(0x80), count: 9) + [last]
    var readers = [ByteReader(bytes), ByteReader(bytes), ByteReader(bytes)]
    #expect(throws: ByteFault.self) { try readers[0].textIfAny() }
    #expect(throws: ByteFault.self) { try readers[1].counted() }
    #expect(throws: ByteFault.self) { try readers[2].texts() }
  }
}

/// Records of any kind, drawn from a seed.
struct DrawnRecords {
  private var random: SeededGenerator

  init(_ random: SeededGenerator) { self.random = random }

  private mutating func chance() -> Bool { Bool.random(using: &random) }

  private mutating func text() -> String {
    let letters = Array("aZ09 -'@ñé中ا😀")
    return String(
      (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
  }

  private mutating func texts() -> [String] {
    let count = Int.random(in: 0...3, using: &random)
    return (0..<count).map { _ in text() }
  }

  private mutating func textIfAny() -> String? { chance() ? text() : nil }

  private mutating func date() -> CivilDate {
    CivilDate(
      year: Int.random(in: 1...9999, using: &random), month: Int.random(in: 1...12, using: &random),
      day: Int.random(in: 1...28, using: &random)) ?? .earliest
  }

  private mutating func name() -> PersonName {
    PersonName(first: text(), middle: text(), last: text(), preferred: textIfAny(), aliases: texts())
  }

  mutating func school() -> School {
    School(id: SchoolID(text()), name: text(), localDistrict: text(), phone: textIfAny())
  }

  mutating func student() -> Student {
    Student(
      id: StudentID(text()), name: name(), birthDate: date(),
      grade: Grade(level: Int.random(in: -1...12, using: &random)) ?? .transitional, schoolID: SchoolID(text()),
      addresses: texts().map { PostalAddress(street: $0, unit: text(), city: text(), state: text(), zip: text()) },
      phones: texts(), homeroomTeacher: textIfAny(), language: textIfAny(),
      adultRights: AdultRights.allCases.randomElement(using: &random) ?? .none)
  }

  mutating func guardian() -> Guardian {
    let email = textIfAny()
    return Guardian(
      id: GuardianID(text()), name: name(), phones: texts(), email: email, portalEmail: chance() ? email : textIfAny())
  }

  mutating func tie() -> Guardianship {
    Guardianship(
      studentID: StudentID(text()), guardianID: GuardianID(text()), relationship: text(), verified: chance(),
      restriction: textIfAny(), since: chance() ? date() : nil,
      basis: chance() ? GuardianshipBasis.allCases.randomElement(using: &random) : nil, until: chance() ? date() : nil)
  }

  mutating func contact() -> EmergencyContact {
    EmergencyContact(
      id: text(), studentID: StudentID(text()), name: name(), phones: texts(), relationship: text(),
      guardianID: textIfAny().map { GuardianID($0) })
  }

  mutating func pin() -> SealedPIN? {
    let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    return PINFingerprint(bytes).map {
      SealedPIN(
        generation: Int.random(in: 1...9, using: &random), keyID: text(),
        box: bytes + bytes, fingerprint: $0)
    }
  }
}
