import Records
import Roster
import TestSupport

/// Draws what sources say of a handful of families: whole exports and deltas, of all kinds or a few, with rows that nobody can read,
/// that are missing, that come twice or say otherwise than before.
struct SaidRosters {
  static let sources = ["main", "overlay"]
  static let schools: [SchoolID] = ["S1", "S2"]
  static let children: [StudentID] = ["1", "2", "3", "4"]
  static let guardians: [GuardianID] = ["G1", "G2", "G3"]

  private var random: SeededGenerator
  /// Whether everything is there once and can be read.
  private var isWhole = false

  init(_ random: SeededGenerator) { self.random = random }

  mutating func chance(_ perCent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < perCent }

  /// Some number of a roster's lines.
  mutating func part(of said: SaidRoster) -> Int { Int.random(in: 0...said.lines.count, using: &random) }

  /// The next import of a source.
  mutating func next() throws -> SaidRoster {
    let source = chance(65) ? "main" : "overlay"
    isWhole = chance(30)
    // In an order that is the same each time.
    var kinds = RosterKind.allCases
    if chance(60) { kinds = kinds.filter { _ in chance(45) } }
    let deltas = chance(35) ? kinds.filter { _ in chance(70) } : []
    var said = SaidRoster(source: source, kinds: Set(kinds), deltas: Set(deltas), lines: [])
    for kind in kinds {
      for key in Self.keys(of: kind) {
        // The overlay seldom has people of its own.
        let isPerson = [.schools, .students, .guardians].contains(kind)
        guard chance(source == "overlay" ? (isPerson ? 6 : 45) : isWhole ? 100 : 85) else { continue }
        said.lines += try lines(of: key, isDelta: deltas.contains(kind)).map { (key, $0) }
      }
    }
    return said
  }

  private mutating func lines(of key: RosterKey, isDelta: Bool) throws -> [SaidOfKey] {
    if isWhole { return [.row(try record(of: key, version: 0))] }
    var lines: [SaidOfKey] = isDelta && chance(45) ? [] : [try line(of: key, isDelta: isDelta)]
    if chance(7) { lines += [try line(of: key, isDelta: isDelta)] }
    if chance(3) { lines += lines }
    return lines
  }

  private mutating func line(of key: RosterKey, isDelta: Bool) throws -> SaidOfKey {
    if chance(9) { return .unreadable }
    if isDelta, chance(25) { return .gone }
    return .row(try record(of: key, version: chance(80) ? 0 : 1))
  }

  static func keys(of kind: RosterKind) -> [RosterKey] {
    let pairs = children.flatMap { child in guardians.map { (child, $0) } }
    return switch kind {
    case .schools: schools.map(RosterKey.school)
    case .students: children.map(RosterKey.student)
    case .guardians: guardians.map(RosterKey.guardian)
    case .guardianships: pairs.map(RosterKey.guardianship)
    case .contacts: children.flatMap { child in ["C1", "C2"].map { .contact(child, $0) } }
    case .parentPINs: pairs.map(RosterKey.parentPIN)
    case .studentPINs: children.map(RosterKey.studentPIN)
    }
  }

  private mutating func record(of key: RosterKey, version: Int) throws -> RosterRecord {
    switch key {
    case .school(let id): return .school(School(id: id, name: "School \(version)"))
    case .student(let id):
      var student = try RosterSmall.student(id, "Ana", born: "2012-03-1\(id)").orThrow("a student")
      student.homeroomTeacher = "Ms. Vega \(version)"
      student.schoolID = chance(80) ? "S1" : "S2"
      return .student(student)
    case .guardian(let id):
      return .guardian(
        Guardian(
          id: id, name: PersonName(first: "Rosa", last: "Ortiz"), phones: ["310-555-010\(version)"],
          portalEmail: "\(id.text.lowercased())@example.org"))
    case .guardianship(let id, let guardian):
      return .guardianship(
        Guardianship(
          studentID: id, guardianID: guardian, relationship: "parent \(version)", verified: chance(70),
          restriction: chance(25) ? "order" : nil))
    case .contact(let id, let number):
      var contact = RosterSmall.contact(number, of: id)
      contact.phones = ["818-555-011\(version)"]
      contact.guardianID = chance(20) ? Self.guardians.randomElement(using: &random) : nil
      return .contact(contact)
    case .parentPIN(let id, let guardian):
      return .parentPIN(ParentPIN(studentID: id, guardianID: guardian, pin: try Self.pin(of: key, version)))
    case .studentPIN(let id): return .studentPIN(StudentPIN(studentID: id, pin: try Self.pin(of: key, version)))
    }
  }

  /// Nobody has that of another.
  private static func pin(of key: RosterKey, _ version: Int) throws -> PINDigits {
    let place = (keys(of: .parentPINs) + keys(of: .studentPINs)).firstIndex(of: key) ?? 0
    return try PINDigits(String(7_000_000_000 + place * 10 + version).utf8).orThrow("a PIN")
  }

  /// Every PIN that anybody may have.
  static func allPINs() throws -> [PINDigits] {
    try (keys(of: .parentPINs) + keys(of: .studentPINs)).flatMap { key in try [0, 1].map { try pin(of: key, $0) } }
  }
}

/// Reads it.
extension SaidRoster: RosterReader {
  var isFictitious: Bool { true }
  var lacks: Set<Item> { [] }

  func read(
    _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws {
    for (place, line) in lines.enumerated() {
      let place = SourcePlace(file: "\(line.key.kind).csv", line: place + 2, column: 1)
      switch line.said {
      case .row(let record): try each(Located(record, at: place))
      case .gone: try each(Located(.removal(line.key), at: place))
      case .unreadable: problem(RosterProblem(at: place, field: "name", .field(.damagedLetters), record: line.key))
      }
    }
  }
}
