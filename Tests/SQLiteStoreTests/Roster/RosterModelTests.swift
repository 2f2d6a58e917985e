import Ledger
import Operations
import Records
import Roster
import Station
import TestSupport
import Testing

@testable import SQLiteStore

/// Any sequence of imports against a model that says the same in dictionaries. `scripts/prove rosters` asks for more than there is time
/// for here.
@Suite("Rosters after any imports")
struct RosterModelTests {
  private struct Trial {
    let station: StationOnDisk
    var said: SaidRosters
    var model = RosterModel()
    /// The roster before, while it is kept, and whether the newest import stands undone.
    var before: RosterModel?
    var hasRoster = false
    var isUndone = false
    var counts: [String: Int] = [:]
  }

  @Test func `are what a dictionary of rows says`() throws {
    var counts: [String: Int] = [:]
    let share = ProofShare("rosters", cases: 12, seed: 20_261_130)
    try share.each { _, generator, name in
      var trial = try Trial(station: StationOnDisk(), said: SaidRosters(generator))
      for step in 1...14 {
        let done = try Self.step(&trial, name)
        counts[done, default: 0] += 1
        let faults = try Self.faults(of: trial)
        #expect(faults.isEmpty, "\(name), step \(step) (\(done)): \(faults.joined(separator: "; "))")
        guard faults.isEmpty else { return }
      }
    }
    let all = ["import", "strict", "refused", "undo", "redo", "nothing to undo", "dropped"]
    #expect(share.isLong || Set(counts.keys) == Set(all), "\(counts)")
  }

  /// Does one thing at the station and in the model. What it was.
  private static func step(_ trial: inout Trial, _ name: String) throws -> String {
    if trial.said.chance(20) { return try undo(&trial) }
    let said = try trial.said.next()
    if trial.said.chance(6) {
      // Killed, or out of room, at any moment before the end.
      #expect(throws: CancellationError.self) {
        try trial.station.load(CutRoster(said: said, after: trial.said.part(of: said)), source: said.source)
      }
      return "dropped"
    }
    var next = trial.model
    let isLeftOut = next.take(said)
    let isStrict = trial.said.chance(12)
    do {
      let report = try trial.station.load(said, source: said.source, isStrict: isStrict)
      #expect(!(isStrict && isLeftOut), "\(name): strict took what is not whole")
      #expect(report.problems.isEmpty != isLeftOut, "\(name): \(report.problems.total) problems")
      expectFigures(report, of: next, name)
      expectHeld(report, of: said, from: trial.model, to: next, name)
      if trial.hasRoster { trial.before = trial.model }
      (trial.model, trial.hasRoster, trial.isUndone) = (next, true, false)
      return isStrict ? "strict" : "import"
    } catch ImportError.problems(let problems) {
      #expect(isStrict && isLeftOut && problems.leavesOut && problems.collisions == 0, "\(name): refused")
      return "refused"
    }
  }

  private static func expectFigures(_ report: ImportReport, of model: RosterModel, _ name: String) {
    var counts: [ImportFigure: Int] = [.children: 0, .verified: 0, .withoutPIN: 0, .unserved: 0]
    counts[.leftOutChildren] = SaidRosters.children.count(where: model.isLeftOut)
    let owners = Set(model.pins.values.joined())
    for child in SaidRosters.children where model.student(child) != nil {
      let listed = model.guardians(of: child)
      counts[.children, default: 0] += 1
      counts[.unserved, default: 0] += listed.values.contains([true, false]) ? 0 : 1
      for (guardian, standing) in listed {
        let isServed = standing == [true, false]
        counts[.verified, default: 0] += isServed ? 1 : 0
        counts[.withoutPIN, default: 0] += isServed && !owners.contains([child.text, guardian.text]) ? 1 : 0
      }
    }
    for (figure, count) in counts { #expect(report.figures[figure] == count, "\(name): \(figure)") }
  }

  private static func expectHeld(
    _ report: ImportReport, of said: SaidRoster, from before: RosterModel, to after: RosterModel, _ name: String
  ) {
    #expect(Set(report.held.keys) == said.kinds, "\(name)")
    let told = Set(said.lines.map(\.key))
    for (kind, held) in report.held {
      #expect(held.before == before.count(of: kind, in: said.source), "\(name): \(kind) before")
      #expect(held.after == after.count(of: kind, in: said.source, besides: told), "\(name): \(kind) after")
    }
  }

  private static func undo(_ trial: inout Trial) throws -> String {
    let work = try RosterUndo(at: trial.station.importPlace)
    func run() throws -> RosterUndo.Outcome {
      try work.run(journal: trial.station.journal, author: StationOnDisk.author, policy: StationOnDisk.policy)
    }
    guard let before = trial.before else {
      #expect(throws: ImportError.nothingToUndo) { try run() }
      return "nothing to undo"
    }
    #expect(try run().isRedone == trial.isUndone)
    (trial.before, trial.model, trial.isUndone) = (trial.model, before, !trial.isUndone)
    return trial.isUndone ? "undo" : "redo"
  }

  /// What the station says otherwise than the model.
  private static func faults(of trial: Trial) throws -> [String] {
    let (model, archive) = (trial.model, trial.station.archive)
    let (directory, people, pins) = (try archive.directory(), try archive.people(), try archive.pins())
    var faults: [String] = []
    func expect<Value: Equatable>(_ found: Value, _ wanted: Value, _ what: String) {
      if found != wanted { faults.append("\(what) is \(found) instead of \(wanted)") }
    }
    let present = SaidRosters.children.filter { model.student($0) != nil }
    expect(try Set(directory.students(after: nil, limit: 99).map(\.id)), Set(present), "who is on record")
    expect(
      try directory.hasLeftOut(), SaidRosters.children.contains(where: model.isLeftOut), "whether anybody is left out")
    for child in SaidRosters.children {
      expect(try directory.student(child), model.student(child), "child \(child)")
      expect(try directory.isLeftOut(child), model.isLeftOut(child), "whether child \(child) is left out")
      let listed = try directory.guardians(of: child)
      let standings = listed.map { ($0.guardian.id, [$0.guardianship.verified, $0.guardianship.restriction != nil]) }
      expect(Dictionary(uniqueKeysWithValues: standings), model.guardians(of: child), "guardians of \(child)")
      for one in listed { expect(one.guardian, model.guardian(one.guardian.id), "guardian \(one.guardian.id)") }
      expect(try directory.contacts(of: child), model.contacts(of: child), "contacts of \(child)")
      if let born = model.student(child)?.birthDate {
        expect(try directory.students(born: born).map(\.id), [child], "who was born as \(child)")
      }
    }
    for guardian in SaidRosters.guardians {
      let own = present.filter { model.guardians(of: $0)[guardian] != nil }
      expect(try people.students(of: guardian), own, "the children of \(guardian)")
      let address = "\(guardian.text.lowercased())@example.org"
      expect(try people.students(portalEmail: address), own, "who is found by the address of \(guardian)")
    }
    var names: [String] = []
    try people.eachPerson {
      switch $0 {
      case .student(let id, _, _, _): names.append(id.text)
      case .guardian(let id, _): names.append(id.text)
      }
    }
    let known = present.map(\.text) + SaidRosters.guardians.filter { model.guardian($0) != nil }.map(\.text)
    expect(names.sorted(), known.sorted(), "whose names are listed")
    try Self.expectPINs(trial, pins, expect)
    return faults
  }

  private static func expectPINs(
    _ trial: Trial, _ pins: any PINStore, _ expect: (Set<String>, Set<String>, String) -> Void
  ) throws {
    let (safe, model) = (trial.station.safe, trial.model.pins)
    for case .parentPIN(let child, let guardian) in SaidRosters.keys(of: .parentPINs) {
      let held = try Set(pins.pins(of: PINOwner(student: child, guardian: guardian)).map { "\($0.fingerprint.bytes)" })
      let wanted = model.filter { $0.value.contains([child.text, guardian.text]) }.keys
      expect(held, Set(wanted.map { "\(safe.fingerprint($0).bytes)" }), "the PIN of \(guardian) for \(child)")
    }
    for digits in try SaidRosters.allPINs() {
      let print = safe.fingerprint(digits)
      let owners = model[digits] ?? []
      let isTaken = try !pins.taken(among: [print]).isEmpty
      expect(["\(isTaken)"], ["\(!owners.isEmpty)"], "whether a PIN is somebody's")
      let isStudents = try pins.isStudentPIN(print)
      expect(["\(isStudents)"], ["\(owners.contains { $0.count == 1 })"], "whether a PIN is a student's")
    }
  }
}

/// One that breaks off behind so many lines.
private struct CutRoster: RosterReader {
  let said: SaidRoster
  let after: Int
  var kinds: Set<RosterKind> { said.kinds }
  var deltas: Set<RosterKind> { said.deltas }
  var isFictitious: Bool { true }
  var lacks: Set<Item> { [] }

  func read(
    _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void,
    progress: (RosterProgress) -> Void
  ) throws {
    var cut = said
    cut.lines.removeSubrange(after...)
    try cut.read(each, problem: problem, progress: progress)
    throw CancellationError()
  }
}
