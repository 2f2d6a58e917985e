import Matching
import Records
import Desk
import Ledger
import TestSupport
import Testing
import Verification

@Suite("During a call")
struct CallRuleTests {
  let station: DeskStation
  let desk: Desk

  init() throws {
    station = try DeskStation()
    desk = try station.desk()
  }

  private func facts() throws -> [Fact] { try station.facts(of: desk.reference) }

  @Test(arguments: [(4, true), (6, false)])
  func `answers keep for five minutes without video`(_ minutes: Int64, _ keeps: Bool) throws {
    let caller = DeskCaller()
    caller.at(.ask(.address)) { [station] desk in
      try desk.presence.loseSight()
      #expect(desk.step == .see(.again))
      station.clock.advance(minutes: minutes)
      try desk.presence.see()
      #expect(desk.step == .ask(keeps ? .address : .birthDate))
      #expect((desk.questions.answers[.grade] != nil) == keeps)
    }
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    #expect(try facts().contains(.roundRestarted(.gap)) == !keeps)
  }

  @Test func `a gap of a fourth time ends the case unjudged`() throws {
    let caller = DeskCaller()
    try caller.play(at: desk) { $0 == .ask(.firstName) }
    for _ in 0..<3 { try desk.questions.restartRound(.badLine) }
    try caller.play(at: desk) { $0 == .ask(.firstName) }
    try desk.presence.loseSight()
    station.clock.advance(minutes: 6)
    try desk.presence.see()
    #expect(desk.step == .ended(.closed(.unjudged)))
  }

  @Test func `a bad line counts nothing three times and then closes unjudged`() throws {
    let caller = DeskCaller()
    for _ in 0..<3 {
      try caller.play(at: desk) { $0 == .ask(.grade) }
      try desk.questions.restartRound(.badLine)
      #expect(desk.step == .ask(.birthDate) && desk.questions.answers[.birthDate] == nil)
    }
    #expect(desk.stage?.failures == 0)
    try desk.questions.restartRound(.badLine)
    #expect(desk.step == .ended(.closed(.unjudged)))
  }

  @Test func `sight lost at the ID starts the ID over`() throws {
    let caller = DeskCaller()
    caller.at(.authorize(showing: 1)) { try $0.presence.loseSight() }
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    #expect(try facts().filter { $0.kind == "idChecked" }.count == 2)
    #expect(caller.shown.count == 1)
  }

  @Test func `sight lost after the authorization leaves no showing`() throws {
    let caller = DeskCaller()
    caller.at(.readBackPIN(showing: 1)) { try $0.presence.loseSight() }
    #expect(try caller.play(at: desk) == .closed(.unconfirmed))
    #expect(!desk.canOpenSibling)
  }

  /// - Guide: III.2.c, III.3
  @Test func `a guardian who lost standing since is refused at each later step`() throws {
    for step in [DeskStep.readBack(round: 1), .identify, .authorize(showing: 1)] {
      let station = try DeskStation()
      let desk = try station.desk()
      let caller = DeskCaller()
      caller.at(step) { _ in
        var family = DeskFamily.clean
        family.restriction = "court order"
        try station.load(DeskRoster([family]))
      }
      #expect(try caller.play(at: desk) == .refused(.closed), "\(step)")
      #expect(caller.shown.isEmpty)
      #expect(try station.committed("cause", of: desk.reference) == ["restricted III"])
    }
  }

  /// - Guide: III.2.a, III.2.c
  @Test func `rights that have ended and an affidavit are refused as any other lack of standing is`() throws {
    for (basis, until, standing) in [
      (GuardianshipBasis.fosterCaregiver, 0, true), (.fosterCaregiver, -1, false), (.educationRightsHolder, 1, true),
      (.affidavitCaregiver, 1, false),
    ] {
      let station = try DeskStation()
      var family = DeskFamily.clean
      family.basis = basis
      let day = station.clock.today
      family.until = CivilDate(year: day.year, month: day.month, day: day.day + until)
      try station.load(DeskRoster([family]))
      let caller = DeskCaller()
      let desk = try station.desk()
      #expect(try caller.play(at: desk) == (standing ? .closed(.disclosed) : .refused(.closed)), "\(basis)")
      #expect(caller.shown.isEmpty != standing)
      if !standing { #expect(try station.committed("cause", of: desk.reference) == ["notVerified III"]) }
    }
  }

  /// - Guide: III.2.c, III.3
  @Test func `rights that end overnight are gone at the clearance`() throws {
    var family = DeskFamily.clean
    family.until = station.clock.today
    try station.load(DeskRoster([family]))
    let caller = DeskCaller()
    caller.at(.readBack(round: 1)) { [station] _ in
      // From ten in the morning to the first minute of the next day.
      station.clock.advance(minutes: 14 * 60 + 1)
      station.clock.today = CivilDate(iso: "2026-03-11") ?? .earliest
    }
    #expect(try caller.play(at: desk) == .refused(.closed))
    #expect(caller.shown.isEmpty)
    #expect(try station.committed("cause", of: desk.reference) == ["notVerified III"])
    // Without the night they hold.
    station.clock.today = family.until ?? .earliest
    #expect(try DeskCaller().play(at: try station.desk()) == .closed(.disclosed))
  }

  /// - Guide: III.2.f
  @Test func `what an overlay says was filed at eighteen opens the student's record`() throws {
    for (filed, end) in [(nil, Ending.refused(.open(.adultStudent))), (AdultRights.consent, .closed(.disclosed))] {
      var family = DeskFamily.adult
      family.filed = filed
      try station.load(DeskRoster([family]))
      let caller = DeskCaller(family)
      #expect(try caller.play(at: try station.desk()) == end)
    }
  }

  @Test func `a child that left the roster since is refused closed`() throws {
    let caller = DeskCaller()
    caller.at(.readBack(round: 1)) { [station] _ in try station.load(DeskRoster([.twin])) }
    #expect(try caller.play(at: desk) == .refused(.closed))
    #expect(try station.committed("cause", of: desk.reference) == ["notListed III"])
  }

  /// - Guide: III.2.d
  @Test func `a standing lost between the showings allows no second`() throws {
    let caller = DeskCaller()
    caller.readsBack = "00000000"
    caller.at(.authorize(showing: 2)) { [station] _ in
      var family = DeskFamily.clean
      family.verified = false
      try station.load(DeskRoster([family]))
    }
    #expect(try caller.play(at: desk) == .closed(.unconfirmed))
    #expect(caller.shown.count == 1)
  }

  @Test func `a showing that ended unknown counts`() throws {
    let caller = DeskCaller()
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    _ = try desk.opensPIN()
    try desk.disclosure.finish(.unknown)
    #expect(desk.step == .readBackPIN(showing: 1))
    #expect(try desk.opensPIN() == DeskFamily.clean.pin)
    try desk.disclosure.finish(.dismissed)
    #expect(throws: DeskError.wrongStep(.outOfOrder)) { try desk.opensPIN() }
    try desk.leaving.close()
    #expect(desk.step == .ended(.closed(.unconfirmed)))
  }

  @Test(arguments: [(15, true), (16, false)])
  func `one more showing comes within fifteen minutes of the clearance`(_ minutes: Int64, _ comes: Bool) throws {
    let caller = DeskCaller()
    caller.at(.readBackPIN(showing: 1)) { desk in
      let matches = try desk.readsBack("00000000")
      #expect(!matches)
    }
    caller.at(.authorize(showing: 2)) { [station] _ in station.clock.advance(minutes: minutes) }
    #expect(try caller.play(at: desk) == .closed(comes ? .disclosed : .unconfirmed))
    #expect(caller.shown.count == (comes ? 2 : 1))
    #expect(try facts().contains(.lapsed) == !comes)
  }

  @Test func `a second wrong read back ends unconfirmed`() throws {
    let caller = DeskCaller()
    caller.readsBack = "04821938"
    #expect(try caller.play(at: desk) == .closed(.unconfirmed))
    #expect(caller.shown.count == 2)
    #expect(try facts().suffix(3) == [.shown(.dismissed), .pinReadBack(matches: false), .closed(.unconfirmed)])
    #expect(!desk.canOpenSibling)
  }

  @Test func `a clearance that lapsed begins the round again`() throws {
    let caller = DeskCaller()
    caller.at(.authorize(showing: 1)) { [station] desk in
      station.clock.advance(minutes: 16)
      let opened = try desk.opensPIN()
      #expect(opened == nil)
      #expect(desk.step == .see(.again))
      #expect(desk.questions.answers[.birthDate] == nil)
    }
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    #expect(caller.shown.count == 1)
  }

  @Test func `a case of more than a day can only be closed`() throws {
    try DeskCaller().play(at: desk) { $0 == .ask(.grade) }
    station.clock.advance(minutes: 24 * 60 + 1)
    #expect(throws: DeskError.wrongStep(.tooOld)) { try desk.questions.answer("5") }
    #expect(throws: DeskError.wrongStep(.tooOld)) { try desk.leaving.park(.operatorChoice) }
    try desk.leaving.abandon(.expired)
    #expect(desk.step == .ended(.abandoned(.expired)))
  }

  @Test func `a showing that outlasts the day ends the case`() throws {
    try DeskCaller().play(at: desk) { $0 == .authorize(showing: 1) }
    _ = try desk.opensPIN()
    station.clock.advance(minutes: 24 * 60 + 1)
    try desk.disclosure.finish(.dismissed)
    #expect(desk.step == .ended(.closed(.unconfirmed)))
  }

  @Test func `notes lie beside the log`() throws {
    let caller = DeskCaller()
    caller.at(.ask(.grade)) { try $0.beside.note("sounds far away") }
    try caller.play(at: desk)
    #expect(try station.committed("note", of: desk.reference) == ["sounds far away"])
  }

  @Test func `nothing can be done out of its step`() throws {
    #expect(throws: DeskError.noCase) { try desk.presence.see() }
    let opening = try DeskCaller.opening(.video)
    try desk.open(opening)
    #expect(throws: DeskError.caseInHand) { try desk.open(opening) }
    #expect(throws: DeskError.caseInHand) { try desk.openSibling() }
    #expect(throws: DeskError.wrongStep(.outOfOrder)) { try desk.presence.see() }
    #expect(throws: DeskError.wrongStep(.outOfOrder)) { try desk.questions.answer("5") }
    #expect(throws: DeskError.wrongStep(.outOfOrder)) { try desk.questions.confirmReadBack() }
    #expect(throws: DeskError.wrongStep(.outOfOrder)) { try desk.identification.check(DeskCaller().document) }
    #expect(throws: DeskError.self) { try desk.opensPIN() }
    #expect(throws: DeskError.wrongStep(.outOfOrder)) { try desk.disclosure.finish(.dismissed) }
    #expect(throws: DeskError.self) { try desk.readsBack("04821937") }
    #expect(try facts().count == 1)
  }
}
