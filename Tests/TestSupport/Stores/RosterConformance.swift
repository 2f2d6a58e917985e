package import Ledger
import Records
import Roster
package import Station
package import Verification

/// What every archive of rosters has to do.
package enum RosterConformance {
  /// The archive of a station without a roster, a journal of the same connection, and the station's safe.
  package struct Subject {
    /// The archive, and the same by another connection.
    package let archive: any RosterArchive, other: any RosterArchive
    let journal: Journal<Stage>
    let safe: PINSafe

    /// All that a check needs.
    package init(
      archive: any RosterArchive, other: any RosterArchive, journal: Journal<Stage>, safe: PINSafe
    ) {
      (self.archive, self.other, self.journal, self.safe) = (archive, other, journal, safe)
    }

    /// Begins a roster that holds these records.
    func build(_ records: [RosterRecord], source: String = "main") throws -> any RosterBuild {
      let build = try archive.begin(source: source, kinds: Set(RosterKind.allCases))
      for (place, record) in records.enumerated() {
        let problem = try build.add(Located(kept(record), at: SourcePlace(file: "f", line: place + 1, column: 1)))
        try Check.require(problem == nil, "a record is refused")
      }
      return build
    }

    func kept(_ record: RosterRecord) throws -> KeptRecord {
      switch record {
      case .parentPIN(let pin):
        let owner = PINOwner(student: pin.studentID, guardian: pin.guardianID)
        return .parentPIN(owner, try safe.seal(pin.pin, generation: 1, of: owner))
      case .studentPIN(let pin): return .studentPIN(student: pin.studentID, safe.fingerprint(pin.pin))
      case .school, .student, .guardian, .guardianship, .contact: return .record(record)
      }
    }

    func commit(_ build: any RosterBuild) throws {
      try build.commit { number in
        try journal.record(.rosterImported(source: "main", roster: number, added: 0, changed: 0, removed: 0))
      }
    }
  }

  private typealias Check = Conformance<Subject>

  /// Every check.
  package static let all: [Conformance<Subject>] = [
    Conformance("a roster counts once its import is logged, and not before", commit),
    Conformance("an import that is not logged leaves the old roster", failed),
    Conformance("rows of other sources stay, and changes are counted", changes),
    Conformance("a second record of one key, and what hangs in the air, is a problem", problems),
    Conformance("every family comes once with the place of its child", families),
    Conformance("PINs of before and created ones are seen while building", pins),
  ]

  private static func commit(_ rosters: Subject) throws {
    try Check.require(try rosters.archive.directory().isEmpty(), "there is a roster")
    let build = try rosters.build(RosterSmall().records)
    let directory = try rosters.other.directory()
    try Check.require(try directory.isEmpty(), "it counts before it is logged")
    try rosters.commit(build)
    try Check.require(try directory.student("1") == RosterSmall().students[0], "the other connection does not see it")
    let owner = PINOwner(student: "3", guardian: "G3")
    try Check.require(try rosters.other.pins().pins(of: owner).count == 1, "its PINs are not seen")
  }

  private static func failed(_ rosters: Subject) throws {
    try rosters.commit(rosters.build(RosterSmall().records))
    let build = try rosters.build([])
    try Check.require(Check.throwsError { try build.commit { _ in throw ScriptError("x") } }, "it is committed")
    build.discard()
    try rosters.build([]).discard()
    try Check.require(try rosters.archive.directory().student("1") != nil, "the old roster is gone")
  }

  private static func changes(_ rosters: Subject) throws {
    var roster = RosterSmall()
    let first = try rosters.build(roster.records)
    try Check.require(try first.changes().added == roster.records.count, "not all records are new")
    try rosters.commit(first)
    roster.schools[0].name = "Another"
    roster.contacts.removeLast()
    let second = try rosters.build(roster.records.filter { $0.kind != .parentPINs })
    let report = try second.changes()
    try Check.require(report.added == 0 && report.changed == 1, "others are new or changed")
    try Check.require(report.removed == 1 + roster.parentPINs.count, "others are gone")
    second.discard()
    let other = try rosters.build([.school(School(id: "S9", name: "Nine"))], source: "other")
    try rosters.commit(other)
    try Check.require(try rosters.archive.directory().student("1") != nil, "another source's rows are gone")
    try Check.require(try rosters.archive.directory().school("S9") != nil, "a source's own rows are missing")
  }

  private static func problems(_ rosters: Subject) throws {
    let school = School(id: "S1", name: "Roble Park")
    let build = try rosters.build([.school(school)])
    let again = try build.add(Located(.record(.school(school)), at: SourcePlace(file: "f", line: 7, column: 1)))
    try Check.require(again?.place == SourcePlace(file: "f", line: 7, column: 1), "a second record is taken")
    let tie = Guardianship(studentID: "1", guardianID: "G1", verified: true)
    _ = try build.add(Located(.record(.guardianship(tie)), at: SourcePlace(file: "g", line: 2, column: 1)))
    var found: [SourcePlace] = []
    try build.crossCheck { found.append($0.place) }
    try Check.require(found.count == 2 && Set(found.map(\.file)) == ["g"], "other problems are found")
    build.discard()
  }

  private static func families(_ rosters: Subject) throws {
    let roster = RosterSmall()
    let build = try rosters.build(roster.records)
    var found: [Located<FamilyRecord>] = []
    try build.eachFamily { found.append($0) }
    try Check.require(found.map(\.value.student) == roster.students, "the children are others")
    try Check.require(
      found.map(\.place.line) == roster.students.indices.map { roster.schools.count + $0 + 1 }, "other places")
    try Check.require(found.map(\.value.guardians.count) == [2, 1, 1], "the guardians are others")
    try Check.require(found.map(\.value.contacts.count) == [1, 1, 1], "the contacts are others")
    build.discard()
  }

  private static func pins(_ rosters: Subject) throws {
    try rosters.commit(rosters.build(RosterSmall().records))
    let owner = PINOwner(student: "1", guardian: "G1")
    let digits = try PINDigits("70605040302".utf8).orThrow("a PIN")
    try rosters.archive.pins().keep(rosters.safe.seal(digits, generation: 2, of: owner), of: owner)
    let build = try rosters.archive.begin(source: "main", kinds: [.parentPINs])
    try Check.require(try build.pins(of: owner).map(\.generation).sorted() == [1, 2], "other PINs are seen")
    try Check.require(try build.pins(of: PINOwner(student: "9", guardian: "G1")).isEmpty, "nobody's PIN")
    build.discard()
  }
}
