import Records
import Roster
import Station

/// The rows of one child before they are settled: what was there, what came, and the guardians that they name.
struct FamilyRows {
  /// By kind and key, and of one key as they came.
  private(set) var rows: [HeldRow] = []
  private(set) var guardians: [(row: HeldRow, key: UInt64)] = []

  init(_ came: [StagedRow], _ bytes: [UInt8], _ old: StoredFamily?) {
    if let old {
      for row in old.rows where row.kind != .guardian {
        rows.append(HeldRow(bytes: old.buffer, row: row, use: .old, place: rows.count))
      }
    }
    for staged in came {
      guard let row = staged.row else { continue }
      let held = HeldRow(bytes: bytes, row: row, use: staged.use, place: rows.count)
      if staged.use == .link { guardians.append((held, staged.other)) } else { rows.append(held) }
    }
    rows.sort { $0.precedes($1) }
  }
}

/// What becomes of them.
struct SettledFamily {
  /// In the order of their kinds, each with whether it is the one copy of a guardian's row that counts when the next roster is built.
  private(set) var rows: [(row: HeldRow, isPrimary: Bool)] = []
  private(set) var student: HeldRow?
  /// By what each guardian is found.
  private(set) var guardianKeys: [ArraySlice<UInt8>: UInt64] = [:]

  init(
    _ family: FamilyRows, of child: String, _ all: RosterRows, _ judge: RowJudge, _ schools: Set<SchoolID>
  ) throws {
    for (row, key) in family.guardians { guardianKeys[row.key] = key }
    var kept: [HeldRow] = []
    let hasCome = family.rows.contains { $0.row.kind == .student && $0.use != .old }
    var start = 0
    while start < family.rows.count {
      var end = start + 1
      while end < family.rows.count, family.rows[end].isOfKey(family.rows[start]) { end += 1 }
      let group = family.rows[start..<end]
      start = end
      let kind = group[group.startIndex].row.kind
      let others = group.filter { $0.row.source != all.source }
      var own = group.filter { $0.row.source == all.source }
      // Of a child that comes again nothing is kept out.
      if kind == .leftOut, hasCome { own.removeAll { $0.use == .old } }
      let survivor = try judge.survivor(own[...], of: child) { [student, guardianKeys] row in
        try Self.check(
          row, isAlone: others.isEmpty, hasChild: student != nil, guardianKeys, all, schools)
      }
      kept += others
      if let survivor { kept.append(survivor) }
      if kind == .student { student = others.first ?? survivor }
      guard survivor == nil, let lost = own.last, lost.isHeld(by: all) else { continue }
      // It may have been what restricts, or ends, what another source says, of whomever nobody has a record today.
      if kind == .tie { kept.append(try lost.unreadTie(of: StudentID(child), all.codec)) }
      if kind == .student, student == nil { kept.append(try lost.leftOut()) }
    }
    add(kept, family.guardians.map(\.row))
  }

  private static func check(
    _ row: HeldRow, isAlone: Bool, hasChild: Bool, _ guardians: [ArraySlice<UInt8>: UInt64], _ all: RosterRows,
    _ schools: Set<SchoolID>
  ) throws -> RosterCheck? {
    let kind = row.row.kind
    func isNobody(_ guardian: GuardianID?) -> Bool {
      guardian.map { guardians[Array($0.text.utf8)[...]] == nil } ?? false
    }
    switch kind {
    case .leftOut, .school, .guardian: return nil
    case .student:
      if !isAlone { return .otherSource(.students) }
      var reader = ByteReader(row.bytes, row.row.content)
      let school = SchoolID(try all.codec.common(&reader))
      return schools.contains(school) ? nil : .dangling(.students, field: "school", to: .schools)
    case .tie, .contact, .parentPIN, .studentPIN:
      // It hung on what was there when it came, and comes back with that.
      if row.use == .old { return nil }
      if !hasChild { return .dangling(kind.kind, field: "student", to: .students) }
      if try isNobody(StoredFamily.guardian(of: row.row, in: row.bytes)) {
        return .dangling(kind.kind, field: "guardian", to: .guardians)
      }
      if kind == .parentPIN && !isAlone { return .otherSource(.parentPINs) }
      return try isShared(row, all) ? .sharedPIN(kind.kind) : nil
    }
  }

  /// Whether it is a PIN that came for somebody else too.
  private static func isShared(_ row: HeldRow, _ all: RosterRows) throws -> Bool {
    if all.shared.isEmpty { return false }
    var reader = ByteReader(row.bytes, row.row.content)
    switch row.row.kind {
    case .parentPIN: return all.shared.contains(try all.codec.fingerprint(ofPIN: &reader).short)
    case .studentPIN: return all.shared.contains(try reader.word64())
    case .leftOut, .school, .student, .guardian, .tie, .contact: return false
    }
  }

  /// With the guardians that are named, and those whose row has to be somewhere.
  private mutating func add(_ kept: [HeldRow], _ guardians: [HeldRow]) {
    var named: Set<ArraySlice<UInt8>> = []
    for row in kept {
      if let guardian = try? StoredFamily.guardian(of: row.row, in: row.bytes) {
        named.insert(Array(guardian.text.utf8)[...])
      }
    }
    rows = kept.map { ($0, false) }
    for row in guardians where row.row.isPrimary || named.contains(row.key) { rows.append((row, row.row.isPrimary)) }
    rows.sort { $0.row.row.kind < $1.row.row.kind }
  }
}
