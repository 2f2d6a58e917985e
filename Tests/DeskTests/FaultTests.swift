import Diagnostics
import Matching
import Records
import Station
import Desk
import Ledger
import TestSupport
import Testing
import Verification

/// A way that calls go, whose every append is made to fail in turn.
enum FaultPath: String, CaseIterable, CustomTestStringConvertible {
  case video, counter, byName, refusedClosed, refusedAtID, refusedOpen, parked, sightLost, sibling, created,
    secondShowing

  var testDescription: String { rawValue }

  var families: [DeskFamily] { self == .created ? [.pinless] : DeskFamily.all }

  /// Plays the whole path and says how it ended.
  func play(_ caller: DeskCaller, at desk: Desk) throws -> Ending? {
    switch self {
    case .video, .created, .counter: break
    case .byName: caller.query = ChildQuery(.name(first: "Maria", last: "Delgado", born: "3/14/15"))
    case .refusedClosed: caller.family.answers[.grade] = "sexto"
    case .refusedAtID: caller.shows(face: false)
    case .refusedOpen: break
    case .parked:
      caller.at(.identify) { try $0.leaving.park(.operatorChoice) }
      var ending = try caller.play(at: desk) { $0 == .identify }
      let reference = try desk.reference.orThrow("a case")
      ending = try caller.play(at: desk)
      for _ in 0..<3 where ending == nil { ending = try caller.playParked(reference, at: desk) }
      return ending
    case .sightLost: caller.at(.ask(.grade)) { try $0.presence.loseSight() }
    case .sibling:
      _ = try caller.play(at: desk)
      return try caller.playSibling(.sibling, at: desk)
    case .secondShowing: caller.at(.readBackPIN(showing: 1)) { _ = try $0.readsBack("00000000") }
    }
    return try caller.play(at: desk)
  }

  func caller() -> DeskCaller {
    switch self {
    case .counter: DeskCaller(.clean, channel: .counter)
    case .refusedOpen: DeskCaller(.incomplete)
    case .created: DeskCaller(.pinless)
    default: DeskCaller()
    }
  }
}

/// A failure to try out: which append, when, and whether looking what became of it fails too.
struct PlannedFault: Hashable, CustomTestStringConvertible {
  let fault: FaultyCaseStore.Fault
  let losesLookUp: Bool

  static let all = FaultyCaseStore.Fault.allCases.flatMap { fault in
    [false, true].map { PlannedFault(fault: fault, losesLookUp: $0) }
  }

  var testDescription: String { "\(fault)\(losesLookUp ? ", look-up lost" : "")" }
}

@Suite("A log that cannot be written (IV.3)")
struct FaultTests {
  /// - Guide: IV.3.f
  @Test(arguments: FaultPath.allCases, PlannedFault.all)
  func `at any step shows nothing that is not logged and loses nothing`(_ path: FaultPath, _ planned: PlannedFault)
    throws
  {
    var station = try DeskStation(path.families)
    let clean = try run(path, nil, planned, in: station)
    #expect(clean.appends > 4)
    for number in 1...clean.appends {
      // A PIN is created once: each run of that path needs a station that has none.
      if path == .created { station = try DeskStation(path.families) }
      let run = try run(path, number, planned, in: station)
      let label: Comment = "append \(number) of \(clean.appends)"
      #expect(!run.errors.isEmpty || planned == PlannedFault(fault: .afterPersisting, losesLookUp: false), label)
      // What failed was tried again or found in the log: the case ends as without the failure, but for a PIN that was
      // authorized when nobody knew, which counts as shown.
      #expect(run.ending == clean.ending, label)
      #expect(run.shown.count <= clean.shown.count, label)
      if path != .created { #expect(run.shown.allSatisfy(clean.shown.contains), label) }
      if !planned.losesLookUp { #expect(run.facts == clean.facts && run.shown.count == clean.shown.count, label) }
    }
    try station.checkLog()
  }

  private func run(
    _ path: FaultPath, _ number: Int?, _ planned: PlannedFault, in station: DeskStation
  ) throws -> (ending: Ending?, facts: [FactLabel], shown: [String], errors: [DeskError], appends: Int) {
    let desk = try station.desk()
    let before = station.store.appends
    let caller = path.caller()
    caller.onShowing = { desk in
      let facts = try station.facts(of: desk.reference)
      try Self.requireTrail(facts, isSibling: desk.opening?.sibling != nil)
    }
    if let number {
      station.store.fail(append: number, planned.fault)
      if planned.losesLookUp { station.store.failingLookUps = 1 }
    }
    let ending = try path.play(caller, at: desk)
    let facts = try station.facts(of: desk.reference).map(\.label)
    return (ending, facts, caller.shown, caller.errors, station.store.appends - before)
  }

  /// A PIN is open: the log must hold every step before it, the authorization last.
  private static func requireTrail(_ facts: [Fact], isSibling: Bool) throws {
    var kinds = ["opened", "named", "standingChecked", "presenceConfirmed"] + Array(repeating: "answered", count: 8)
    kinds += ["readBack", "judged", isSibling ? "idCarried" : "idChecked", "cleared", "disclosureAuthorized"]
    for kind in Set(kinds) {
      let needed = kinds.filter { $0 == kind }.count
      if facts.filter({ $0.kind == kind }).count < needed { throw ScriptError("a PIN is open without \(kind)") }
    }
    guard case .disclosureAuthorized = facts.last else { throw ScriptError("a PIN is open without its authorization") }
  }

  @Test func `keeps what was typed for another try`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    try DeskCaller().play(at: desk) { $0 == .ask(.grade) }
    station.store.fail(append: 1, .beforePersisting)
    #expect(throws: DeskError.notWritten(reason: .diskFull)) { try desk.questions.answer("quinto") }
    #expect(desk.questions.draft(of: .grade) == "quinto" && desk.questions.answers[.grade] == nil)
    #expect(desk.step == .ask(.grade))
    try desk.questions.answer("quinto")
    #expect(desk.questions.answers[.grade] == "quinto" && desk.questions.draft(of: .grade) == nil)
  }

  @Test(arguments: FaultyCaseStore.Fault.allCases)
  func `of unknown outcome keeps what was typed whatever the log has`(_ fault: FaultyCaseStore.Fault) throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = DeskCaller()
    try caller.play(at: desk) { $0 == .readBack(round: 1) }
    station.store.fail(append: 1, fault)
    station.store.failingLookUps = 1
    #expect(throws: DeskError.outcomeUnknown) { try desk.questions.correct(.grade, "sexto") }
    #expect(throws: DeskError.outcomeUnknown) { try desk.questions.confirmReadBack() }
    station.store.readingFails = true
    #expect(throws: DeskError.unreadable(.log)) { try desk.resumption.recover() }
    station.store.readingFails = false
    try desk.resumption.recover()
    #expect(desk.questions.answers[.grade] == (fault == .afterPersisting ? "sexto" : "quinto"))
    #expect(try station.facts(of: desk.reference).contains(.corrected(.grade)) == (fault == .afterPersisting))
  }

  @Test func `at an opening of unknown outcome leaves a case that can be picked up`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    station.store.fail(append: 1, .afterPersisting)
    station.store.failingLookUps = 1
    let opening = try DeskCaller.opening(.phone)
    #expect(throws: DeskError.outcomeUnknown) { try desk.open(opening) }
    #expect(desk.step == .idle)
    let left = try #require(try desk.resumption.openCases().first)
    #expect(try desk.resumption.pickUp(left.reference) == .interrupted)
    try desk.leaving.abandon(.mistake)
    #expect(try desk.resumption.openCases().isEmpty)
  }

  @Test func `that cannot be read stops the call where it is`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = DeskCaller()
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    station.store.readingFails = true
    #expect(throws: DeskError.unreadable(.log, reason: .diskFull)) { try desk.opensPIN() }
    station.store.readingFails = false
    #expect(try caller.play(at: desk) == .closed(.disclosed))
  }

  @Test func `at the start is told as the journal's own error`() throws {
    let station = try DeskStation()
    #expect(throws: JournalError.notWritten(reason: .diskFull)) {
      try station.desk { $0.fail(append: 1, .beforePersisting) }
    }
    _ = try station.desk()
    #expect(try station.entries().filter { $0.kind == "policyChanged" }.count == 1)
  }
}
