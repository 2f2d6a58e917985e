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
      let build = try archive.begin(source: source, kinds: Set(RosterKind.allCases), deltas: [])
      for (place, record) in records.enumerated() {
        try build.add(Located(kept(record), at: FlawedRoster.place(place)))
      }
      return build
    }

    func kept(_ record: RosterRecord) throws -> KeptRecord {
      switch record {
      case .parentPIN(let pin):
        let owner = PINOwner(student: pin.studentID, guardian: pin.guardianID)
        return .parentPIN(owner, try safe.seal(pin.pin, generation: 1, of: owner))
      case .studentPIN(let pin): return .studentPIN(student: pin.studentID, safe.fingerprint(pin.pin))
      case .school, .student, .guardian, .guardianship, .contact, .removal: return .record(record)
      }
    }

    /// What is wrong across these records, each thing once.
    func problems(of records: [RosterRecord], source: String = "main") throws -> Set<RosterProblem> {
      let build = try build(records, source: source)
      defer { build.discard() }
      var found: [RosterProblem] = []
      try build.settle { found.append($0) }
      try Check.require(Set(found).count == found.count, "a problem is told twice")
      return Set(found)
    }

    /// How many PINs somebody else has too.
    func collisions(of records: [RosterRecord], source: String = "main") throws -> Int {
      let build = try build(records, source: source)
      defer { build.discard() }
      return try build.collisions()
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
    Conformance("what comes twice counts once, and not at all where it says otherwise", doubled),
    Conformance("what only changed is applied to what was there", deltas),
    Conformance("what hangs on a child that is gone comes back with it", hanging),
    Conformance("a guardian of whom no child is known is kept", alone),
    Conformance("a child that was left out is known as such until it comes in", leftOut),
    Conformance("whatever is left out for a day is there again behind it", backAgain),
    Conformance("a child that hangs on something missing is known as left out", settled),
    Conformance("who has a PIN is told with each family", withPIN),
    Conformance("an import can be undone, and the undoing too", undone),
    Conformance("each thing that is wrong across records is told, and nothing else", flaws),
    Conformance("PINs that others have too are counted (V)", shared),
    Conformance("a PIN that the console created is a guardian's like any other (V)", createdPINs),
    Conformance("what is wrong is told of the source that is read", sources),
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
    try Check.require(try rosters.other.people().students(of: "G3") == ["3"], "its people are not found")
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

  private static func doubled(_ rosters: Subject) throws {
    let records = RosterSmall().records
    let build = try rosters.build(records)
    defer { build.discard() }
    let place = SourcePlace(file: "f", line: 99, column: 1)
    for record in records { try build.add(Located(rosters.kept(record), at: place)) }
    try build.settle { _ in throw ScriptError("the same words are a problem") }
    try Check.require(try build.changes().added == records.count, "a second record counts")
    var (school, contact) = (RosterSmall().schools[1], RosterSmall().contacts[0])
    school.name = "Another"
    contact.phones = ["818-555-0199"]
    let pin = RosterSmall().parentPINs[0]
    let others =
      [
        .school(school), .contact(contact), try FlawedRoster.pin("70605040302", of: pin.0, pin.1),
      ] as [RosterRecord]
    let flawed = try rosters.build(records + others)
    defer { flawed.discard() }
    var told: Set<RosterProblem> = []
    try flawed.settle { told.insert($0) }
    for (place, record) in others.enumerated() {
      let first = try records.firstIndex { $0.key == record.key }.orThrow("the first of two")
      for line in [first, records.count + place] {
        let problem = RosterProblem(
          at: FlawedRoster.place(line), .secondRecord(record.kind), record: record.key)
        try Check.require(told.contains(problem), "one of two that say otherwise is taken")
      }
    }
    try Check.require(try flawed.changes().added == records.count - others.count, "more or fewer are left out")
  }

  private static func settled(_ rosters: Subject) throws {
    var roster = RosterSmall()
    roster.students[2].schoolID = "S7"
    let build = try rosters.build(roster.records)
    try build.settle { _ in }
    try rosters.commit(build)
    try Check.require(try rosters.archive.directory().isLeftOut("3"), "a child whose school is missing is not left out")
  }

  private static func withPIN(_ rosters: Subject) throws {
    var roster = RosterSmall()
    let owner = PINOwner(student: "3", guardian: "G3")
    roster.parentPINs = []
    let build = try rosters.build(roster.records)
    func withPIN(_ build: any RosterBuild) throws -> Set<PINOwner> {
      var found: Set<PINOwner> = []
      try build.eachFamily { family, havePIN in
        for guardian in havePIN { found.insert(PINOwner(student: family.value.student.id, guardian: guardian)) }
      }
      return found
    }
    try Check.require(try withPIN(build).isEmpty, "somebody has a PIN")
    build.discard()
    let digits = try PINDigits("70605040302".utf8).orThrow("a PIN")
    try rosters.archive.pins().keep(rosters.safe.seal(digits, generation: 1, of: owner), of: owner)
    let next = try rosters.build(roster.records)
    try Check.require(try withPIN(next) == [owner], "a created PIN is none")
    next.discard()
    let whole = try rosters.build(RosterSmall().records)
    let imported = RosterSmall().parentPINs.map { PINOwner(student: $0.0, guardian: $0.1) }
    try Check.require(try withPIN(whole) == Set(imported + [owner]), "an imported PIN is none")
    whole.discard()
  }

  private static func flaws(_ rosters: Subject) throws {
    let roster = RosterSmall()
    try Check.require(try rosters.problems(of: roster.records) == [], "a good roster has problems")
    try rosters.commit(rosters.build(roster.records))
    for check in RosterCheck.all {
      let flawed = try FlawedRoster(failing: check)
      let found = try rosters.problems(of: flawed.records, source: flawed.source)
      try Check.require(found == flawed.problems, "other problems are found: \(check)")
    }
  }

  private static func shared(_ rosters: Subject) throws {
    let roster = RosterSmall()
    try Check.require(try rosters.collisions(of: roster.records) == 0, "a guardian's own children count")
    let others = try FlawedRoster.pin(roster.parentPINs[0].2, of: "1", "G2")
    let students = try FlawedRoster.pin(roster.studentPINs[1].1, of: "1", "G2")
    // Of the guardian's own two children, and of the other guardian; of the student, and of the guardian.
    for (pin, places) in [(others, [15, 16, 21]), (students, [19, 21])] {
      let found = try rosters.problems(of: roster.records + [pin])
      try Check.require(
        found == Set(places.map { RosterCheck.sharedPIN(.parentPINs).problem(at: FlawedRoster.place($0)) }),
        "not every row of a PIN of several is left out and told")
      try Check.require(try rosters.collisions(of: roster.records + [pin]) == 0, "what is left out counts as taken")
    }
    // The students' PINs are those of an import before: which of them it is nobody is told.
    try rosters.commit(rosters.build(roster.records))
    let build = try rosters.archive.begin(source: "main", kinds: [.parentPINs], deltas: [])
    defer { build.discard() }
    _ = try build.add(Located(rosters.kept(students), at: FlawedRoster.place(0)))
    try build.settle { _ in throw ScriptError("a PIN of an import before is told with its line") }
    try Check.require(try build.collisions() == 2, "a PIN of an import before is not counted")
  }

  private static func createdPINs(_ rosters: Subject) throws {
    let roster = RosterSmall()
    let (guardians, students) = (roster.parentPINs[2].2, roster.studentPINs[0].1)
    // G1 has the same PIN in the roster, which is their own affair.
    let created: [(StudentID, GuardianID, String)] = [
      ("1", "G1", roster.parentPINs[0].2), ("2", "G2", guardians), ("1", "G2", students),
    ]
    for (student, guardian, digits) in created {
      let owner = PINOwner(student: student, guardian: guardian)
      let digits = try PINDigits(digits.utf8).orThrow("a PIN")
      try rosters.archive.pins().keep(rosters.safe.seal(digits, generation: 1, of: owner), of: owner)
    }
    try Check.require(try rosters.problems(of: roster.records) == [], "a created PIN is told with its line")
    try Check.require(try rosters.collisions(of: roster.records) == 2, "a created PIN counts as another")
  }

  private static func sources(_ rosters: Subject) throws {
    let roster = RosterSmall()
    try rosters.commit(rosters.build(roster.records))
    let tie = RosterRecord.guardianship(Guardianship(studentID: "2", guardianID: "G2"))
    // Child and guardian are another source's, which is no problem; so is the PIN, which is one.
    let records = [tie, .contact(RosterSmall.contact("C9", of: "3"))]
    try Check.require(try rosters.problems(of: records, source: "other") == [], "another source's records are not seen")
    let pin = try FlawedRoster.pin(roster.parentPINs[2].2, of: "2", "G2")
    try Check.require(try rosters.problems(of: records + [pin], source: "other") == [], "a PIN is told with its line")
    try Check.require(
      try rosters.collisions(of: records + [pin], source: "other") == 1, "collisions of another source are counted")
  }

  private static func families(_ rosters: Subject) throws {
    let roster = RosterSmall()
    let build = try rosters.build(roster.records)
    var found: [Located<FamilyRecord>] = []
    try build.eachFamily { family, _ in found.append(family) }
    found.sort { $0.value.student.id < $1.value.student.id }
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
    let build = try rosters.archive.begin(source: "main", kinds: [.parentPINs], deltas: [])
    try Check.require(try build.pins(of: owner).map(\.generation).sorted() == [1, 2], "other PINs are seen")
    try Check.require(try build.pins(of: PINOwner(student: "9", guardian: "G1")).isEmpty, "nobody's PIN")
    build.discard()
  }
}
