import Desk
import Ledger
import TestSupport
import Testing
import Verification

/// A place in the clean call at which the process ends, and what the design makes of it.
struct RestartPoint: Sendable, CustomTestStringConvertible {
  let name: String
  let step: DeskStep
  /// What comes next where the operator attests an unbroken session.
  let continued: DeskStep
  /// Whether an unjudged round was under way, which is then asked again.
  var restarts = false
  /// How the case stands where the session was broken.
  var broken: Phase = .parked(.named)

  var testDescription: String { name }

  static let all: [RestartPoint] =
    [
      RestartPoint(
        name: "naming", step: .nameChild(triesLeft: 3), continued: .nameChild(triesLeft: 3),
        broken: .parked(.naming(misses: 0))),
      RestartPoint(
        name: "child found", step: .nameCaller, continued: .nameChild(triesLeft: 3), broken: .parked(.naming(misses: 0))
      ),
      RestartPoint(name: "unseen", step: .see(again: false), continued: .see(again: false)),
      RestartPoint(name: "first item", step: .ask(.birthDate), continued: .ask(.birthDate)),
    ]
    + Item.allCases.dropFirst().map {
      RestartPoint(name: "item \($0.rawValue)", step: .ask($0), continued: .ask(.birthDate), restarts: true)
    } + [
      RestartPoint(name: "read-back", step: .readBack(round: 1), continued: .ask(.birthDate), restarts: true),
      RestartPoint(name: "passed", step: .identify, continued: .identify),
      RestartPoint(name: "cleared", step: .authorize(showing: 1), continued: .authorize(showing: 1)),
      RestartPoint(
        name: "shown", step: .readBackPIN(showing: 1), continued: .readBackPIN(showing: 1), broken: .ended),
    ]
}

@Suite("After a restart")
struct RestartTests {
  let station: DeskStation
  let caller = DeskCaller()

  init() throws { station = try DeskStation() }

  /// Plays up to a step and leaves the desk there, as a process that is killed does.
  private func left(at step: DeskStep, by caller: DeskCaller? = nil) throws -> CaseReference {
    let desk = try station.desk()
    try (caller ?? self.caller).play(at: desk) { $0 == step }
    return try #require(desk.reference)
  }

  @Test(arguments: RestartPoint.all)
  func a_case_goes_on_in_the_unbroken_session(_ point: RestartPoint) throws {
    let reference = try left(at: point.step)
    let desk = try station.desk()
    #expect(try desk.openCases().map(\.reference) == [reference])
    #expect(try desk.pickUp(reference) == .interrupted)
    let before = try station.facts(of: reference)
    try desk.settle()
    #expect(try station.facts(of: reference) == before, "nothing moves before the operator has said how")
    try desk.continueSession()
    #expect(desk.step == point.continued)
    #expect(desk.answers[.birthDate] == nil)
    let facts = try station.facts(of: reference)
    #expect(facts.contains(.roundRestarted(.restart)) == point.restarts)
    #expect(desk.stage?.failures == 0)
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    #expect(caller.shown == ["04821937"])
    try station.checkLog()
  }

  @Test(arguments: RestartPoint.all)
  func a_broken_session_parks_the_case_or_ends_it(_ point: RestartPoint) throws {
    let reference = try left(at: point.step)
    let desk = try station.desk()
    _ = try desk.pickUp(reference)
    try desk.breakSession()
    #expect(desk.reference == nil)
    guard point.broken != .ended else {
      #expect(try desk.openCases().isEmpty)
      #expect(try station.facts(of: reference).last == .closed(.unconfirmed))
      return
    }
    #expect(try desk.openCases().map(\.phase) == [point.broken])
    #expect(try desk.pickUp(reference) == .parked)
    try desk.resume()
    #expect(point.broken == .parked(.named) ? desk.step.isSeeing : desk.step == .nameChild(triesLeft: 3))
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    let facts = try station.facts(of: reference)
    #expect(facts.last(where: { $0.kind == "judged" || $0.kind == "parked" })?.kind == "judged")
  }

  @Test(arguments: RestartPoint.all)
  func another_operator_has_to_take_the_case_over(_ point: RestartPoint) throws {
    let reference = try left(at: point.step)
    let desk = try station.desk(operator: "Ben Ito")
    #expect(try desk.pickUp(reference) == .held(by: "Ana Ruiz"))
    let before = try station.facts(of: reference)
    #expect(throws: DeskError.heldByOther) { try desk.continueSession() }
    #expect(throws: DeskError.heldByOther) { try desk.note("x") }
    #expect(throws: DeskError.heldByOther) { try desk.abandon(.mistake) }
    try desk.settle()
    try desk.hangUp()
    #expect(try station.facts(of: reference) == before)
    #expect(try desk.pickUp(reference) == .held(by: "Ana Ruiz"))
    try desk.takeOver()
    #expect(try station.facts(of: reference).contains(.takenOver))
    let ending = try caller.play(at: desk)
    #expect(ending == .closed(point.broken == .ended ? .unconfirmed : .disclosed))
    #expect(caller.shown == ["04821937"])
    // Whoever had it before cannot go on.
    #expect(try station.entries().last { $0.case == reference }?.author.name == "Ben Ito")
    try station.checkLog()
  }

  @Test func an_authorized_pin_counts_as_shown_and_is_not_shown_again_without_another_authorization() throws {
    let desk = try station.desk()
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    #expect(try desk.opensPIN() == "04821937")
    let reference = try #require(desk.reference)
    let next = try station.desk()
    #expect(try next.pickUp(reference) == .interrupted)
    try next.continueSession()
    #expect(next.step == .readBackPIN(showing: 1))
    #expect(try station.facts(of: reference).last == .shown(.unknown))
    #expect(try next.opensPIN() == "04821937")
    #expect(try station.facts(of: reference).last == .disclosureAuthorized(generation: 1, showing: 2))
    try next.finish(.dismissed)
    #expect(throws: DeskError.self) { try next.opensPIN() }
    #expect(try next.readsBack("04821937"))
    #expect(next.step == .ended(.closed(.disclosed)))
  }

  @Test func an_authorized_pin_ends_the_case_where_the_session_was_broken() throws {
    let desk = try station.desk()
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    _ = try desk.opensPIN()
    let reference = try #require(desk.reference)
    let next = try station.desk()
    _ = try next.pickUp(reference)
    try next.breakSession()
    #expect(try station.facts(of: reference).suffix(2) == [.shown(.unknown), .closed(.unconfirmed)])
  }

  @Test func a_read_back_is_compared_without_opening_the_pin_again() throws {
    let reference = try left(at: .readBackPIN(showing: 1))
    let desk = try station.desk()
    _ = try desk.pickUp(reference)
    try desk.continueSession()
    #expect(try !desk.readsBack("04821938"))
    #expect(desk.step == .authorize(showing: 2))
    #expect(try station.facts(of: reference).filter { $0.kind == "disclosureAuthorized" }.count == 1)
  }

  @Test(arguments: [false, true])
  func a_clearance_that_lapsed_meanwhile_is_not_resumed(_ reboots: Bool) throws {
    let reference = try left(at: .authorize(showing: 1))
    station.clock.advance(minutes: 16)
    if reboots { station.clock.reboot(as: "boot-2") }
    let desk = try station.desk()
    _ = try desk.pickUp(reference)
    try desk.continueSession()
    #expect(try desk.opensPIN() == nil)
    #expect(desk.step == .see(again: true))
    #expect(try station.facts(of: reference).last == .lapsed)
  }

  @Test func a_clock_set_back_over_a_reboot_makes_no_clearance_last() throws {
    let reference = try left(at: .authorize(showing: 1))
    station.clock.reboot(as: "boot-2")
    station.clock.setWall(backMinutes: 60)
    let desk = try station.desk()
    _ = try desk.pickUp(reference)
    // For ever counts as more than a day: nothing but the end is left.
    #expect(throws: DeskError.wrongStep(.tooOld)) { try desk.continueSession() }
    try desk.abandon(.expired)
    #expect(caller.shown.isEmpty)
  }

  @Test func three_rounds_lost_to_restarts_close_the_case_unjudged() throws {
    var reference = try left(at: .ask(.grade))
    for _ in 0..<3 {
      let desk = try station.desk()
      _ = try desk.pickUp(reference)
      try desk.continueSession()
      try caller.play(at: desk) { $0 == .ask(.grade) }
      reference = try #require(desk.reference)
    }
    let desk = try station.desk()
    _ = try desk.pickUp(reference)
    try desk.continueSession()
    #expect(desk.step == .ended(.closed(.unjudged)))
  }

  @Test func a_restart_that_cannot_be_written_whole_asks_the_round_again_all_the_same() throws {
    let reference = try left(at: .ask(.grade))
    let desk = try station.desk()
    _ = try desk.pickUp(reference)
    station.store.fail(append: 2, .beforePersisting)
    #expect(throws: DeskError.notWritten(reason: "the disk is full")) { try desk.continueSession() }
    try desk.settle()
    #expect(desk.step == .ask(.birthDate))
  }

  @Test func a_failed_verdict_keeps_counting() throws {
    caller.family.answers[.grade] = "sexto"
    let reference = try left(at: .readBack(round: 2))
    let desk = try station.desk()
    _ = try desk.pickUp(reference)
    try desk.continueSession()
    #expect(desk.step == .ask(.birthDate) && desk.stage?.round == 2)
    #expect(try caller.play(at: desk) == .refused(.closed))
  }

  @Test func three_misses_end_the_case_even_if_the_refusal_was_not_written() throws {
    let desk = try station.desk()
    try desk.open(DeskCaller.opening(.counter))
    _ = try desk.find(ChildQuery(.id("1")))
    _ = try desk.find(ChildQuery(.id("2")))
    station.store.fail(append: 2, .beforePersisting)
    #expect(throws: DeskError.notWritten(reason: "the disk is full")) { try desk.find(ChildQuery(.id("3"))) }
    let next = try station.desk()
    _ = try next.pickUp(#require(desk.reference))
    try next.continueSession()
    #expect(next.step == .ended(.refused(.open(.childNotFound))))
  }

  @Test func a_case_of_more_than_a_day_can_only_be_closed() throws {
    let reference = try left(at: .ask(.grade))
    station.clock.advance(minutes: 24 * 60 + 1)
    let desk = try station.desk()
    #expect(try desk.pickUp(reference) == .onlyToClose)
    #expect(throws: DeskError.wrongStep(.tooOld)) { try desk.continueSession() }
    #expect(throws: DeskError.wrongStep(.tooOld)) { try desk.takeOver() }
    try desk.closeOld()
    #expect(try station.facts(of: reference).last == .abandoned(.expired))
    #expect(try desk.openCases().isEmpty)
  }

  @Test func a_case_of_more_than_a_day_is_anybodys_to_close_and_nobodys_to_go_on_with() throws {
    for wanted: DeskStep in [.nameCaller, .ask(.grade), .identify, .authorize(showing: 1), .readBackPIN(showing: 1)] {
      let reference = try left(at: wanted, by: DeskCaller())
      station.clock.advance(minutes: 24 * 60 + 1)
      let desk = try station.desk(operator: "Ben Ito")
      #expect(try desk.pickUp(reference) == .onlyToClose, "\(wanted)")
      #expect(throws: DeskError.wrongStep(.tooOld)) { try desk.takeOver() }
      try desk.closeOld()
      #expect(try desk.openCases().isEmpty, "\(wanted)")
    }
    try station.checkLog()
  }

  @Test func a_parked_case_of_more_than_a_day_can_be_given_up() throws {
    let desk = try station.desk()
    try caller.play(at: desk) { $0 == .ask(.grade) }
    let reference = try #require(desk.reference)
    try desk.park(.operatorChoice)
    station.clock.advance(minutes: 24 * 60 + 1)
    #expect(try desk.pickUp(reference) == .onlyToClose)
    #expect(throws: DeskError.wrongStep(.tooOld)) { try desk.resume() }
    try desk.closeOld()
    #expect(desk.step == .ended(.abandoned(.expired)))
  }

  @Test func a_closed_case_never_reopens() throws {
    let desk = try station.desk()
    try caller.play(at: desk)
    let reference = try #require(desk.reference)
    let next = try station.desk()
    #expect(throws: DeskError.noSuchCase) { try next.pickUp(reference) }
    let unknown = try #require(CaseReference("KMH-234-5828"))
    #expect(throws: DeskError.noSuchCase) { try next.pickUp(unknown) }
  }

  @Test func input_that_ends_parks_the_case_or_closes_it() throws {
    let desk = try station.desk()
    try caller.play(at: desk) { $0 == .identify }
    let reference = try #require(desk.reference)
    try desk.hangUp()
    #expect(try station.facts(of: reference).last == .parked(.callerGone))
    _ = try desk.pickUp(reference)
    try desk.hangUp()
    #expect(try desk.openCases().map(\.phase) == [.parked(.named)])
    _ = try caller.playParked(reference, at: desk)
    #expect(desk.step == .ended(.closed(.disclosed)))
  }
}

extension DeskStep {
  var isSeeing: Bool { if case .see = self { true } else { false } }
}
