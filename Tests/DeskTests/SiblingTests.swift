import Matching
import Records
import Desk
import Ledger
import TestSupport
import Testing
import Verification

@Suite("The next child of the same guardian (IV)")
struct SiblingTests {
  let station: DeskStation
  let desk: Desk
  let caller = DeskCaller()

  init() throws {
    station = try DeskStation()
    desk = try station.desk()
  }

  @Test(arguments: Channel.allCases)
  func `needs no second ID and gets its own PIN`(_ channel: Channel) throws {
    let caller = DeskCaller(.clean, channel: channel)
    try caller.play(at: desk)
    let first = try #require(desk.reference)
    #expect(desk.canOpenSibling)
    #expect(try caller.playSibling(.sibling, at: desk) == .closed(.disclosed))
    #expect(caller.shown == ["04821937", "57310264"])
    let facts = try station.facts(of: desk.reference)
    #expect(
      facts.map(\.kind) == ["opened", "searched", "named", "standingChecked", "presenceConfirmed"]
        + Array(repeating: "answered", count: 8)
        + ["readBack", "idCarried", "judged", "cleared", "disclosureAuthorized", "shown", "pinReadBack", "closed"])
    #expect(!caller.steps.suffix(14).contains(.nameCaller))
    let commitments = try station.entries().filter { $0.kind == "named" }.map { $0.committed["guardian"] }
    #expect(commitments.count == 2 && commitments[0] == commitments[1])
    for field in ["guardian", "line"] {
      let values = try [first, desk.reference].map { try station.committed(field, of: $0) }
      #expect(values[0] == values[1], "\(field)")
    }
    #expect(first != desk.reference)
    try station.checkLog()
  }

  @Test func `repeats answers of the last case`() throws {
    try caller.play(at: desk)
    caller.family = .sibling
    try desk.openSibling()
    try caller.play(at: desk) { $0 == .ask(.contactName) }
    #expect(desk.questions.canRepeat(.contactName))
    try desk.questions.repeatAnswer()
    #expect(desk.questions.answers[.contactName] == DeskFamily.clean.answers[.contactName])
    #expect(try station.facts(of: desk.reference).last == .answered(.contactName, .repeated))
  }

  @Test func `is offered only after a disclosure and while no case is open`() throws {
    #expect(!desk.canOpenSibling)
    #expect(throws: DeskError.noCase) { try desk.openSibling() }
    try caller.play(at: desk) { $0 == .readBackPIN(showing: 1) }
    #expect(!desk.canOpenSibling)
    try caller.play(at: desk)
    #expect(desk.canOpenSibling)
    desk.forget()
    #expect(!desk.canOpenSibling)
  }

  @Test func `of someone who is no guardian of it is refused closed`() throws {
    try caller.play(at: desk)
    #expect(try caller.playSibling(.twin, at: desk) == .refused(.closed))
    #expect(try station.committed("cause", of: desk.reference) == ["notListed III"])
    #expect(caller.shown.count == 1)
    #expect(!desk.canOpenSibling)
  }

  @Test func `does not carry the ID over a broken presence`() throws {
    try caller.play(at: desk)
    caller.at(.ask(.grade)) { try $0.presence.loseSight() }
    #expect(try caller.playSibling(.sibling, at: desk) == .closed(.disclosed))
    #expect(try station.facts(of: desk.reference).contains { $0.kind == "idChecked" })
    #expect(desk.canOpenSibling)
  }

  @Test func `is not followed by another after a case that broke the presence`() throws {
    try caller.play(at: desk)
    caller.at(.ask(.grade)) { desk in
      try desk.presence.loseSight()
      try desk.leaving.abandon(.caller)
    }
    #expect(try caller.playSibling(.sibling, at: desk) == .abandoned(.caller))
    #expect(!desk.canOpenSibling)
    #expect(throws: DeskError.noCase) { try desk.openSibling() }
  }

  @Test func `can be named after a restart and by another operator`() throws {
    try caller.play(at: desk)
    try desk.openSibling()
    let reference = try #require(desk.reference)
    let next = try station.desk(operator: "Ben Ito")
    #expect(try next.resumption.pickUp(reference) == .held(by: "Ana Ruiz"))
    try next.resumption.takeOver()
    caller.family = .sibling
    #expect(try caller.play(at: next) == .closed(.disclosed))
    #expect(caller.shown == ["04821937", "57310264"])
    #expect(try station.facts(of: reference).contains { $0.kind == "idChecked" })
    try station.checkLog()
  }

  @Test func `goes on after a restart in the same session`() throws {
    try caller.play(at: desk)
    caller.family = .sibling
    try desk.openSibling()
    try caller.play(at: desk) { $0 == .ask(.grade) }
    let reference = try #require(desk.reference)
    let next = try station.desk()
    #expect(try next.resumption.pickUp(reference) == .interrupted)
    try next.resumption.continueSession()
    #expect(try caller.play(at: next) == .closed(.disclosed))
    // Nobody looked at the caller meanwhile.
    #expect(try !station.facts(of: reference).contains(.idCarried))
  }

  @Test func `is of the guardian of the first child, whoever else is listed for the second`() throws {
    var own = DeskFamily.sibling
    own.restriction = "court order"
    var other = DeskFamily.sibling
    (other.caller, other.guardianID, other.pin) = ("Luis Delgado", "G-2044", nil)
    for families in [[DeskFamily.clean, own, other], [.clean, other, own]] {
      let station = try DeskStation(families)
      let desk = try station.desk()
      let caller = DeskCaller()
      try caller.play(at: desk)
      #expect(try caller.playSibling(own, at: desk) == .refused(.closed))
      #expect(caller.shown.count == 1)
      #expect(try station.committed("cause", of: desk.reference) == ["restricted III"])
    }
  }

  @Test func `shows the ID again where the caller did not stay in view`() throws {
    try caller.play(at: desk)
    caller.at(.see(.still)) { try $0.presence.see() }
    #expect(try caller.playSibling(.sibling, at: desk) == .closed(.disclosed))
    #expect(try station.facts(of: desk.reference).contains { $0.kind == "idChecked" })
  }

  /// Whoever was not looked at for longer may be somebody else by now.
  /// - Guide: IV.P1.e
  @Test(arguments: [(Int64(0), Int64(4), true), (0, 6, false), (4, 1, true), (4, 2, false)])
  func `is attested within five minutes of the case before, however late it is opened`(
    _ opened: Int64, _ named: Int64, _ isTaken: Bool
  ) throws {
    try caller.play(at: desk)
    station.clock.advance(minutes: opened)
    caller.at(.nameChild(triesLeft: 3)) { [station] _ in station.clock.advance(minutes: named) }
    #expect(try caller.playSibling(.sibling, at: desk) == .closed(.disclosed))
    let facts = try station.facts(of: desk.reference)
    #expect(facts.contains(.presenceConfirmed(.remote, unbroken: true)) == isTaken)
    #expect(facts.contains { $0.kind == "idChecked" } == !isTaken)
    try station.checkLog()
  }

  @Test(arguments: [(Int64(4), true), (6, false)]) func `is opened within five minutes`(
    _ minutes: Int64, _ isTaken: Bool
  )
    throws
  {
    try caller.play(at: desk)
    station.clock.advance(minutes: minutes)
    if isTaken { try desk.openSibling() } else { #expect(throws: DeskError.siblingTooLate) { try desk.openSibling() } }
    // Nor is it offered then.
    if !isTaken { #expect(!desk.canOpenSibling) }
  }

  @Test(arguments: [DeskStep.ask(.grade), .identify, .authorize(showing: 1), .readBackPIN(showing: 1)])
  func `does not come after a flag whenever it fell`(_ step: DeskStep) throws {
    caller.at(step) { try $0.flag() }
    try caller.play(at: desk)
    #expect(!desk.canOpenSibling)
    #expect(throws: DeskError.noCase) { try desk.openSibling() }
    #expect(caller.shown.count == (step == .readBackPIN(showing: 1) ? 1 : 0))
  }

  @Test func `ends with a flag in it, after a pick-up too`() throws {
    try caller.play(at: desk)
    caller.family = .sibling
    try desk.openSibling()
    try caller.play(at: desk) { $0 == .ask(.grade) }
    try desk.flag()
    let reference = try #require(desk.reference)
    let next = try station.desk()
    _ = try next.resumption.pickUp(reference)
    try next.resumption.continueSession()
    #expect(try caller.play(at: next) == .refused(.closed))
    #expect(!next.canOpenSibling && caller.shown.count == 1)
  }
}
