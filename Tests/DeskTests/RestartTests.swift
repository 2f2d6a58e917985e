import Diagnostics
import Matching
import Station
import Records
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
      RestartPoint(name: "unseen", step: .see(.first), continued: .see(.first)),
      RestartPoint(name: "first item", step: .ask(.birthDate), continued: .see(.again)),
    ]
    + Item.allCases.dropFirst().map {
      RestartPoint(name: "item \($0.rawValue)", step: .ask($0), continued: .see(.again), restarts: true)
    } + [
      RestartPoint(name: "read-back", step: .readBack(round: 1), continued: .see(.again), restarts: true),
      RestartPoint(name: "confirmed", step: .identify, continued: .see(.again), restarts: true),
      RestartPoint(name: "cleared", step: .authorize(showing: 1), continued: .see(.again)),
      RestartPoint(
        name: "shown", step: .readBackPIN(showing: 1), continued: .ended(.closed(.unconfirmed)), broken: .ended),
    ]
}

@Suite("After a restart (IV)")
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

  /// - Guide: IV.P1.f
  @Test(arguments: RestartPoint.all)
  func `a case goes on in the unbroken session`(_ point: RestartPoint) throws {
    let reference = try left(at: point.step)
    let desk = try station.desk()
    #expect(try desk.resumption.openCases().map(\.reference) == [reference])
    #expect(try desk.resumption.pickUp(reference) == .interrupted)
    let before = try station.facts(of: reference)
    try desk.settle()
    #expect(try station.facts(of: reference) == before, "nothing moves before the operator has said how")
    try desk.resumption.continueSession()
    #expect(desk.step == point.continued)
    #expect(desk.questions.answers[.birthDate] == nil)
    let facts = try station.facts(of: reference)
    #expect(facts.contains(.roundRestarted(.restart)) == point.restarts)
    #expect(desk.stage?.failures == 0)
    #expect(try caller.play(at: desk) == .closed(point.broken == .ended ? .unconfirmed : .disclosed))
    #expect(caller.shown == ["04821937"])
    // Whoever is shown a PIN was seen, and their ID with them, since the restart.
    let after = try station.facts(of: reference).drop { $0 != .continued }.map(\.kind)
    if point.broken != .ended { #expect(after.contains("presenceConfirmed") && after.contains("idChecked")) }
    try station.checkLog()
  }

  @Test(arguments: RestartPoint.all)
  func `a broken session parks the case or ends it`(_ point: RestartPoint) throws {
    let reference = try left(at: point.step)
    let desk = try station.desk()
    _ = try desk.resumption.pickUp(reference)
    try desk.leaving.breakSession()
    #expect(desk.reference == nil)
    guard point.broken != .ended else {
      #expect(try desk.resumption.openCases().isEmpty)
      #expect(try station.facts(of: reference).last == .closed(.unconfirmed))
      return
    }
    #expect(try desk.resumption.openCases().map(\.phase) == [point.broken])
    #expect(try desk.resumption.pickUp(reference) == .parked)
    try desk.resumption.resume()
    #expect(point.broken == .parked(.named) ? desk.step.isSeeing : desk.step == .nameChild(triesLeft: 3))
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    let facts = try station.facts(of: reference)
    #expect(facts.last(where: { $0.kind == "judged" || $0.kind == "parked" })?.kind == "judged")
  }

  @Test(arguments: RestartPoint.all)
  func `another operator has to take the case over`(_ point: RestartPoint) throws {
    let reference = try left(at: point.step)
    let desk = try station.desk(operator: "Ben Ito")
    #expect(try desk.resumption.pickUp(reference) == .held(by: "Ana Ruiz"))
    let before = try station.facts(of: reference)
    #expect(throws: DeskError.heldByOther) { try desk.resumption.continueSession() }
    #expect(throws: DeskError.heldByOther) { try desk.beside.note("x") }
    #expect(throws: DeskError.heldByOther) { try desk.leaving.abandon(.mistake) }
    try desk.settle()
    try desk.leaving.hangUp()
    #expect(try station.facts(of: reference) == before)
    #expect(try desk.resumption.pickUp(reference) == .held(by: "Ana Ruiz"))
    try desk.resumption.takeOver()
    #expect(try station.facts(of: reference).contains(.takenOver))
    let ending = try caller.play(at: desk)
    #expect(ending == .closed(point.broken == .ended ? .unconfirmed : .disclosed))
    #expect(caller.shown == ["04821937"])
    // Whoever had it before cannot go on.
    #expect(try station.entries().last { $0.case == reference }?.author.name == "Ben Ito")
    try station.checkLog()
  }

  @Test func `an authorized PIN counts as shown and is not shown again`() throws {
    let desk = try station.desk()
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    #expect(try desk.opensPIN() == "04821937")
    let reference = try #require(desk.reference)
    let next = try station.desk()
    #expect(try next.resumption.pickUp(reference) == .interrupted)
    try next.resumption.continueSession()
    #expect(next.step == .ended(.closed(.unconfirmed)))
    #expect(throws: DeskError.self) { try next.opensPIN() }
    #expect(try station.facts(of: reference).suffix(2) == [.continued, .closed(.unconfirmed)])
  }

  @Test func `an authorized PIN ends the case where the session was broken`() throws {
    let desk = try station.desk()
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    _ = try desk.opensPIN()
    let reference = try #require(desk.reference)
    let next = try station.desk()
    _ = try next.resumption.pickUp(reference)
    try next.leaving.breakSession()
    #expect(try station.facts(of: reference).suffix(2) == [.shown(.unknown), .closed(.unconfirmed)])
  }

  @Test(arguments: [false, true])
  func `a clearance that lapsed meanwhile is not resumed`(_ reboots: Bool) throws {
    let reference = try left(at: .authorize(showing: 1))
    if reboots { station.clock.reboot(as: "boot-2") }
    let desk = try station.desk()
    _ = try desk.resumption.pickUp(reference)
    try desk.resumption.continueSession()
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    station.clock.advance(minutes: 16)
    #expect(try desk.opensPIN() == nil)
    #expect(desk.step == .see(.again))
    #expect(try station.facts(of: reference).last == .lapsed)
  }

  @Test func `a clock set back over a reboot makes no clearance last`() throws {
    let reference = try left(at: .authorize(showing: 1))
    station.clock.reboot(as: "boot-2")
    station.clock.setWall(backMinutes: 60)
    let desk = try station.desk()
    _ = try desk.resumption.pickUp(reference)
    // For ever counts as more than a day: nothing but the end is left.
    #expect(throws: DeskError.wrongStep(.tooOld)) { try desk.resumption.continueSession() }
    try desk.leaving.abandon(.expired)
    #expect(caller.shown.isEmpty)
  }

  @Test func `three rounds lost to restarts close the case unjudged`() throws {
    var reference = try left(at: .ask(.grade))
    for _ in 0..<3 {
      let desk = try station.desk()
      _ = try desk.resumption.pickUp(reference)
      try desk.resumption.continueSession()
      try caller.play(at: desk) { $0 == .ask(.grade) }
      reference = try #require(desk.reference)
    }
    let desk = try station.desk()
    _ = try desk.resumption.pickUp(reference)
    try desk.resumption.continueSession()
    #expect(desk.step == .ended(.closed(.unjudged)))
  }

  @Test func `a restart that cannot be written whole asks the round again all the same`() throws {
    let reference = try left(at: .ask(.grade))
    let desk = try station.desk()
    _ = try desk.resumption.pickUp(reference)
    station.store.fail(append: 2, .beforePersisting)
    #expect(throws: DeskError.notWritten(reason: .diskFull)) { try desk.resumption.continueSession() }
    try desk.settle()
    #expect(desk.step == .see(.again))
    #expect(try station.facts(of: reference).suffix(2) == [.continued, .roundRestarted(.restart)])
  }

  @Test func `a failed verdict keeps counting`() throws {
    caller.family.answers[.grade] = "sexto"
    let reference = try left(at: .readBack(round: 2))
    let desk = try station.desk()
    _ = try desk.resumption.pickUp(reference)
    try desk.resumption.continueSession()
    #expect(desk.step == .see(.again) && desk.stage?.round == 2)
    #expect(try caller.play(at: desk) == .refused(.closed))
  }

  @Test func `three misses end the case even if the refusal was not written`() throws {
    let desk = try station.desk()
    try desk.open(DeskCaller.opening(.counter))
    _ = try desk.naming.find(ChildQuery(.id("1")))
    _ = try desk.naming.find(ChildQuery(.id("2")))
    station.store.fail(append: 2, .beforePersisting)
    #expect(throws: DeskError.notWritten(reason: .diskFull)) { try desk.naming.find(ChildQuery(.id("3"))) }
    let next = try station.desk()
    _ = try next.resumption.pickUp(#require(desk.reference))
    try next.resumption.continueSession()
    #expect(next.step == .ended(.refused(.open(.childNotFound))))
  }

  @Test func `a case of more than a day can only be closed`() throws {
    let reference = try left(at: .ask(.grade))
    station.clock.advance(minutes: 24 * 60 + 1)
    let desk = try station.desk()
    #expect(try desk.resumption.pickUp(reference) == .onlyToClose)
    #expect(throws: DeskError.wrongStep(.tooOld)) { try desk.resumption.continueSession() }
    #expect(throws: DeskError.wrongStep(.tooOld)) { try desk.resumption.takeOver() }
    try desk.leaving.closeOld()
    #expect(try station.facts(of: reference).last == .abandoned(.expired))
    #expect(try desk.resumption.openCases().isEmpty)
  }

  @Test func `a case of more than a day is anybodys to close and nobodys to go on with`() throws {
    for wanted: DeskStep in [.nameCaller, .ask(.grade), .identify, .authorize(showing: 1), .readBackPIN(showing: 1)] {
      let reference = try left(at: wanted, by: DeskCaller())
      station.clock.advance(minutes: 24 * 60 + 1)
      let desk = try station.desk(operator: "Ben Ito")
      #expect(try desk.resumption.pickUp(reference) == .onlyToClose, "\(wanted)")
      #expect(throws: DeskError.wrongStep(.tooOld)) { try desk.resumption.takeOver() }
      try desk.leaving.closeOld()
      #expect(try desk.resumption.openCases().isEmpty, "\(wanted)")
    }
    try station.checkLog()
  }

  @Test func `a parked case of more than a day can be given up`() throws {
    let desk = try station.desk()
    try caller.play(at: desk) { $0 == .ask(.grade) }
    let reference = try #require(desk.reference)
    try desk.leaving.park(.operatorChoice)
    station.clock.advance(minutes: 24 * 60 + 1)
    #expect(try desk.resumption.pickUp(reference) == .onlyToClose)
    #expect(throws: DeskError.wrongStep(.tooOld)) { try desk.resumption.resume() }
    try desk.leaving.closeOld()
    #expect(desk.step == .ended(.abandoned(.expired)))
  }

  /// - Guide: IV.3.a
  @Test func `a closed case never reopens`() throws {
    let desk = try station.desk()
    try caller.play(at: desk)
    let reference = try #require(desk.reference)
    let next = try station.desk()
    #expect(throws: DeskError.noSuchCase) { try next.resumption.pickUp(reference) }
    let unknown = try #require(CaseReference("KMH-234-5828"))
    #expect(throws: DeskError.noSuchCase) { try next.resumption.pickUp(unknown) }
  }

  @Test func `input that ends parks the case or closes it`() throws {
    let desk = try station.desk()
    try caller.play(at: desk) { $0 == .identify }
    let reference = try #require(desk.reference)
    try desk.leaving.hangUp()
    #expect(try station.facts(of: reference).last == .parked(.callerGone))
    _ = try desk.resumption.pickUp(reference)
    try desk.leaving.hangUp()
    #expect(try desk.resumption.openCases().map(\.phase) == [.parked(.named)])
    _ = try caller.playParked(reference, at: desk)
    #expect(desk.step == .ended(.closed(.disclosed)))
  }
}

extension DeskStep {
  var isSeeing: Bool { if case .see = self { true } else { false } }
}
