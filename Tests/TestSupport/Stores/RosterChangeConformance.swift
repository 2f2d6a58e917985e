import Ledger
import Records
import Roster
import Station

// What becomes of what was there when another roster comes.
extension RosterConformance {
  private typealias Check = Conformance<Subject>

  static func deltas(_ rosters: Subject) throws {
    let roster = RosterSmall()
    try rosters.commit(rosters.build(roster.records))
    let build = try rosters.archive.begin(
      source: "main", kinds: Set(RosterKind.allCases), deltas: Set(RosterKind.allCases))
    var student = roster.students[0]
    student.homeroomTeacher = "Ms. Vega"
    let changes: [RosterRecord] = [
      .student(student), .removal(.contact(roster.contacts[1].studentID, roster.contacts[1].id)),
      .removal(.guardianship("1", "G2")), .removal(.guardian("G9")),
      .guardianship(Guardianship(studentID: "3", guardianID: "G2", relationship: "aunt")),
    ]
    for record in changes {
      try build.add(Located(rosters.kept(record), at: FlawedRoster.place(0)))
    }
    try build.settle { _ in throw ScriptError("a change is a problem") }
    let report = try build.changes()
    try Check.require(
      [report.added, report.changed, report.removed] == [1, 1, 2] && report.pins > 0, "other counts")
    try rosters.commit(build)
    let directory = try rosters.archive.directory()
    try Check.require(try directory.student("1") == student, "a change is lost")
    try Check.require(try directory.student("2") == roster.students[1], "what did not change is lost")
    try Check.require(try directory.contacts(of: roster.contacts[1].studentID).isEmpty, "what is gone is there")
    try Check.require(try directory.guardians(of: "1").map(\.guardian.id) == ["G1"], "a tie that is gone is there")
    try Check.require(try directory.guardians(of: "3").map(\.guardian.id) == ["G2", "G3"], "a new tie is not there")
  }

  static func hanging(_ rosters: Subject) throws {
    let roster = RosterSmall()
    try rosters.commit(rosters.build(roster.records))
    let overlay = RosterRecord.guardianship(
      Guardianship(studentID: "2", guardianID: "G2", verified: true, restriction: "order"))
    try rosters.commit(rosters.build([overlay], source: "overlay"))
    // Nothing of child 2 is left but what the overlay says.
    let fewer = roster.records.filter { $0.key.student != "2" }
    try rosters.commit(rosters.build(fewer))
    let directory = try rosters.archive.directory()
    try Check.require(
      try directory.student("2") == nil && directory.guardians(of: "1").count == 2, "a child that is gone is there")
    try rosters.commit(rosters.build(roster.records))
    let listed = try directory.guardians(of: "2")
    try Check.require(
      listed.first { $0.guardian.id == "G2" }?.guardianship.restriction == "order", "what hung on it is lost")
  }

  static func alone(_ rosters: Subject) throws {
    let guardian = Guardian(id: "G7", name: PersonName(first: "Sol", last: "Rey"), phones: ["323-555-0107"])
    try rosters.commit(rosters.build(RosterSmall().records + [.guardian(guardian)]))
    let tie = RosterRecord.guardianship(Guardianship(studentID: "1", guardianID: "G7"))
    try rosters.commit(rosters.build([tie], source: "overlay"))
    let found = try rosters.archive.directory().guardians(of: "1").first { $0.guardian.id == "G7" }
    try Check.require(found?.guardian == guardian, "somebody without children is lost")
    try rosters.commit(rosters.build([], source: "overlay"))
    var names = 0
    try rosters.archive.people().eachPerson { if case .guardian("G7", _) = $0 { names += 1 } }
    try Check.require(names == 1, "somebody who lost a child is lost")
  }

  static func leftOut(_ rosters: Subject) throws {
    let build = try rosters.build(RosterSmall().records)
    try build.leaveOut(.student("1"))
    try build.leaveOut(.student("8"))
    try build.leaveOut(.guardian("G2"))
    try build.settle { _ in }
    try Check.require(try build.changes().held[.students]?.after == 2, "a child that is left out is taken")
    try rosters.commit(build)
    let directory = try rosters.other.directory()
    try Check.require(
      try directory.isLeftOut("1") && directory.isLeftOut("8"), "a child that was left out is forgotten")
    try Check.require(try !directory.isLeftOut("2") && !directory.isLeftOut("9"), "another child is left out")
    try Check.require(try directory.guardians(of: "1").isEmpty, "guardians of nobody are listed")
    let people = try rosters.other.people()
    var guardians: Set<GuardianID> = []
    try people.eachPerson { if case .guardian(let id, _) = $0 { guardians.insert(id) } }
    try Check.require(
      try guardians == ["G1", "G3"] && people.students(of: "G2").isEmpty, "a guardian that is left out is found")
    try rosters.commit(rosters.build([], source: "overlay"))
    try Check.require(
      try directory.isLeftOut("1") && directory.hasLeftOut(), "another source makes it forgotten")
    try rosters.commit(rosters.build(RosterSmall().records))
    try Check.require(
      try !directory.isLeftOut("1") && !directory.isLeftOut("8") && !directory.hasLeftOut(),
      "left out once is left out for good")
    try Check.require(
      try directory.guardians(of: "1").map(\.guardian) == Array(RosterSmall().guardians.prefix(2)), "a guardian is lost"
    )
  }

  /// What a station says of the family of a child.
  private struct Seen: Equatable {
    var student: Student?
    var isLeftOut = false
    /// Each with whether any restriction stands against them.
    var guardians: [GuardianID: Bool] = [:]
    var contacts: [String] = []
    var pins: [GuardianID] = []

    init(_ rosters: Subject, of child: StudentID) throws {
      let directory = try rosters.other.directory()
      student = try directory.student(child)
      isLeftOut = try directory.isLeftOut(child)
      for listed in try directory.guardians(of: child) {
        guardians[listed.guardian.id] = listed.guardianship.restriction != nil
      }
      contacts = try directory.contacts(of: child).map(\.id)
      let pins = try rosters.other.pins()
      self.pins = try ["G1", "G2"].filter { try !pins.pins(of: PINOwner(student: child, guardian: $0)).isEmpty }
    }
  }

  /// One row after the other is left out, and what hangs on it with it, then all is there again.
  static func backAgain(_ rosters: Subject) throws {
    let roster = RosterSmall()
    try rosters.commit(rosters.build(roster.records))
    let whole = try Seen(rosters, of: "1")
    try Check.require(
      whole.guardians == ["G1": false, "G2": false] && whole.contacts == ["C1"] && whole.pins == ["G1"],
      "another family")
    let losses: [(RosterKey, (inout Seen) -> Void)] = [
      (.school("S1"), { ($0.student, $0.isLeftOut, $0.guardians, $0.contacts, $0.pins) = (nil, true, [:], [], []) }),
      (.student("1"), { ($0.student, $0.isLeftOut, $0.guardians, $0.contacts, $0.pins) = (nil, true, [:], [], []) }),
      (.guardian("G1"), { ($0.guardians["G1"], $0.pins) = (nil, []) }),
      (.guardian("G2"), { $0.guardians["G2"] = nil }),
      (.guardianship("1", "G1"), { $0.guardians["G1"] = true }),
      (.guardianship("1", "G2"), { $0.guardians["G2"] = true }),
      (.contact("1", "C1"), { $0.contacts = [] }), (.parentPIN("1", "G1"), { $0.pins = [] }),
      (.studentPIN("1"), { _ in }),
    ]
    for (key, lose) in losses {
      let build = try rosters.build(roster.records.filter { $0.key != key })
      try build.leaveOut(key)
      try build.settle { _ in }
      try rosters.commit(build)
      var expected = whole
      lose(&expected)
      let found = try Seen(rosters, of: "1")
      try Check.require(found == expected, "without \(key) it is \(found)")
      // What another source brings meanwhile changes nothing of it.
      try rosters.commit(rosters.build([], source: "overlay"))
      try Check.require(try Seen(rosters, of: "1") == expected, "\(key) is another behind another source")
      try rosters.commit(rosters.build(roster.records))
      try Check.require(try Seen(rosters, of: "1") == whole, "\(key) does not come back")
    }
  }

  static func undone(_ rosters: Subject) throws {
    func undo(_ mark: RosterMark) throws -> Int {
      try rosters.archive.undo(holding: mark) { number, mark in
        try rosters.journal.record(
          .rosterImported(source: "main", roster: number, added: 0, changed: 0, removed: 0, mark: mark))
      }
    }
    try Check.require(
      try rosters.archive.previous() == nil && Check.throwsError { _ = try undo(.none) }, "before any")
    var marks: [RosterMark] = []
    func commit(_ records: [RosterRecord]) throws {
      let build = try rosters.build(records)
      try build.commit { number in
        marks.append(build.mark)
        try rosters.journal.record(.rosterImported(source: "main", roster: number, added: 0, changed: 0, removed: 0))
      }
    }
    try commit(RosterSmall().records)
    try Check.require(
      try rosters.archive.previous() == nil && Check.throwsError { _ = try undo(.none) }, "after one")
    var roster = RosterSmall()
    roster.students[0].grade = .kindergarten
    try commit(roster.records)
    let directory = try rosters.archive.directory()
    try Check.require(try rosters.archive.previous() == 1, "the one before is not kept")
    try Check.require(Check.throwsError { _ = try undo(marks[1]) }, "another than the log names is taken")
    try Check.require(
      Check.throwsError { _ = try rosters.archive.undo(holding: marks[0]) { _, _ in throw ScriptError("x") } },
      "it is undone without an entry")
    try Check.require(try directory.student("1")?.grade == .kindergarten, "it is undone before it is logged")
    try Check.require(try undo(marks[0]) == 3, "another number")
    try Check.require(try directory.student("1") == RosterSmall().students[0], "it is not undone")
    let owner = PINOwner(student: "3", guardian: "G3")
    try Check.require(try rosters.archive.pins().pins(of: owner).count == 1, "PINs are lost")
    try Check.require(try undo(marks[1]) == 4, "another number")
    try Check.require(try directory.student("1")?.grade == .kindergarten, "the undoing is not undone")
    try commit(RosterSmall().records)
    try Check.require(try directory.student("1") == RosterSmall().students[0], "no import follows")
  }
}
