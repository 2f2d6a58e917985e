import Records
import Roster

/// What a source says of one key, line by line.
enum SaidOfKey: Hashable {
  case row(RosterRecord), unreadable, gone
}

/// One import, as its source tells it.
struct SaidRoster {
  var source: String
  var kinds: Set<RosterKind>, deltas: Set<RosterKind>
  /// In the order of its lines.
  var lines: [(key: RosterKey, said: SaidOfKey)]
}

/// What a station's roster holds after any imports, as simply as it can be said: for each source and key a row, or that there is one
/// which nobody could read. Slow, and of nothing that the program has.
struct RosterModel: Hashable {
  enum Row: Hashable { case taken(RosterRecord), unread }

  private var rows: [String: [RosterKey: Row]] = [:]

  /// Takes an import in. Whether anything of it was left out.
  mutating func take(_ said: SaidRoster) -> Bool {
    var isLeftOut = false
    var own = rows[said.source, default: [:]].filter { key, _ in
      !said.kinds.contains(key.kind) || said.deltas.contains(key.kind)
    }
    var came: Set<RosterKey> = []
    for (key, lines) in Dictionary(grouping: said.lines, by: \.key) {
      switch Self.outcome(of: lines.map(\.said), isDelta: said.deltas.contains(key.kind)) {
      case .gone: own[key] = nil
      case .unreadable: (own[key], isLeftOut) = (.unread, true)
      case .row(let record):
        own[key] = .taken(record)
        came.insert(key)
      }
    }
    rows[said.source] = own
    for kind in RosterKind.allCases {
      for case (let key, .taken(let record)) in own
      where key.kind == kind && !fits(record, of: said.source, isNew: came.contains(key)) {
        (rows[said.source, default: [:]][key], isLeftOut) = (.unread, true)
      }
    }
    // Only that a child or a guardianship is there is kept of a row that could not be read, and of a child none beside another's row.
    rows[said.source] = rows[said.source]?.filter { key, row in
      if row != .unread { return true }
      switch key {
      case .guardianship: return true
      case .student(let id): return student(id) == nil || !said.lines.contains { $0.key == key }
      case .school, .guardian, .contact, .parentPIN, .studentPIN: return false
      }
    }
    return isLeftOut || said.lines.contains { $0.said == .unreadable }
  }

  /// What several lines of one key come to.
  private static func outcome(of lines: [SaidOfKey], isDelta: Bool) -> SaidOfKey {
    var heard: [RosterRecord] = []
    var isUnreadable = false
    for line in lines {
      switch line {
      case .gone: (heard, isUnreadable) = ([], false)
      case .unreadable: (heard, isUnreadable) = ([], true)
      case .row(let record): heard = isDelta ? [record] : heard + [record]
      }
    }
    guard let first = heard.first else { return isUnreadable ? .unreadable : .gone }
    return isUnreadable || Set(heard).count > 1 ? .unreadable : .row(first)
  }

  /// Whether what a record hangs on is there, and nobody else has it. What hung on something when it came waits for that.
  private func fits(_ record: RosterRecord, of source: String, isNew: Bool) -> Bool {
    switch record {
    case .school, .guardian: return isOnly(source, of: record.key)
    case .student(let student): return isOnly(source, of: record.key) && taken(.school(student.schoolID)) != nil
    case .guardianship(let tie):
      return !isNew || student(tie.studentID) != nil && taken(.guardian(tie.guardianID)) != nil
    case .contact(let contact):
      return !isNew
        || student(contact.studentID) != nil && (contact.guardianID.map { taken(.guardian($0)) != nil } ?? true)
    case .parentPIN(let pin):
      return !isNew
        || student(pin.studentID) != nil && taken(.guardian(pin.guardianID)) != nil && isOnly(source, of: record.key)
    case .studentPIN(let pin): return !isNew || student(pin.studentID) != nil
    case .removal: return false
    }
  }

  private func isOnly(_ source: String, of key: RosterKey) -> Bool {
    rows.allSatisfy { other, rows in
      if other == source { return true }
      if case .taken = rows[key] { return false }
      return true
    }
  }

  private func taken(_ key: RosterKey) -> RosterRecord? {
    for (_, rows) in rows { if case .taken(let record)? = rows[key] { return record } }
    return nil
  }

  private func all(_ kind: RosterKind) -> [(source: String, key: RosterKey, row: Row)] {
    rows.flatMap { source, rows in rows.filter { $0.key.kind == kind }.map { (source, $0.key, $0.value) } }
  }
}

// What it is asked for.
extension RosterModel {
  /// How many rows of a kind a source has. What is kept of a guardianship that nobody could read is one too, but where an import that told
  /// of it left it out just now.
  func count(of kind: RosterKind, in source: String, besides told: Set<RosterKey> = []) -> Int {
    all(kind).count { found in
      found.source == source && (found.row != .unread || kind == .guardianships && !told.contains(found.key))
    }
  }

  func student(_ id: StudentID) -> Student? {
    if case .student(let student)? = taken(.student(id)) { student } else { nil }
  }

  func isLeftOut(_ id: StudentID) -> Bool {
    student(id) == nil && rows.contains { $0.value[.student(id)] == .unread }
  }

  func guardian(_ id: GuardianID) -> Guardian? {
    if case .guardian(let guardian)? = taken(.guardian(id)) { guardian } else { nil }
  }

  /// Who is listed with a child, each with whether a source verifies them and whether any restricts them, or may.
  func guardians(of id: StudentID) -> [GuardianID: [Bool]] {
    guard student(id) != nil else { return [:] }
    var found: [GuardianID: [Bool]] = [:]
    for (_, key, row) in all(.guardianships) {
      guard case .guardianship(id, let guardian) = key, self.guardian(guardian) != nil else { continue }
      var (verified, restricted) = (false, true)
      if case .taken(.guardianship(let tie)) = row { (verified, restricted) = (tie.verified, tie.restriction != nil) }
      let before = found[guardian] ?? [false, false]
      found[guardian] = [before[0] || verified, before[1] || restricted]
    }
    return found
  }

  /// In the order of their numbers and sources.
  func contacts(of id: StudentID) -> [EmergencyContact] {
    guard student(id) != nil else { return [] }
    var found: [(contact: EmergencyContact, source: String)] = []
    for case (let source, .contact(id, _), .taken(.contact(let contact))) in all(.contacts) {
      found.append((contact, source))
    }
    return found.sorted { ($0.contact.id, $0.source) < ($1.contact.id, $1.source) }.map(\.contact)
  }

  /// Whose each PIN is: a guardian's for a child, or with no guardian a student's own.
  var pins: [PINDigits: Set<[String]>] {
    var found: [PINDigits: Set<[String]>] = [:]
    for case (_, _, .taken(let record)) in all(.parentPINs) + all(.studentPINs) {
      switch record {
      case .parentPIN(let pin): found[pin.pin, default: []].insert([pin.studentID.text, pin.guardianID.text])
      case .studentPIN(let pin): found[pin.pin, default: []].insert([pin.studentID.text])
      case .school, .student, .guardian, .guardianship, .contact, .removal: continue
      }
    }
    return found
  }
}
