import Desk
import Ledger
import Matching
import Operations
import Records
import Station
import TestSupport
import Testing
import Verification

/// Guessing has an end, for whoever it is that guesses (IV).
@Suite("Too many failures")
struct LockTests {
  let station: DeskStation

  init() throws { station = try DeskStation(kind: .live) }

  /// A caller who does not know one answer.
  private func guesser(_ family: DeskFamily = .clean, channel: Channel = .video) -> DeskCaller {
    let caller = DeskCaller(family, channel: channel)
    caller.family.answers[.phone] = "323 555 2044"
    return caller
  }

  private func fail(_ times: Int, _ caller: () -> DeskCaller, operator name: String = "Ana Ruiz") throws {
    for _ in 0..<times { #expect(try caller().play(at: station.desk(operator: name)) == .refused(.closed)) }
  }

  @Test func `about a child close the video and the phone, and right answers fail as wrong ones do`() throws {
    try fail(3) { guesser() }
    let desk = try station.desk()
    let honest = DeskCaller()
    #expect(try honest.play(at: desk) == .refused(.closed))
    #expect(honest.shown.isEmpty)
    #expect(try station.committed("cause", of: desk.reference) == ["locked IV"])
    let wrong = try station.desk()
    let caller = guesser()
    try caller.play(at: wrong)
    // Nobody on the call can tell the lock from a wrong answer.
    #expect(caller.steps == honest.steps)
    let labels = try [desk, wrong].map { try station.facts(of: $0.reference).map(\.label) }
    #expect(labels[0] == labels[1])
    try station.checkLog()
  }

  @Test func `are counted for a day and then no more`() throws {
    try fail(3) { guesser() }
    station.clock.advance(minutes: 24 * 60 - 1)
    try fail(1) { DeskCaller() }
    station.clock.advance(minutes: 24 * 60 + 1)
    #expect(try DeskCaller().play(at: station.desk()) == .closed(.disclosed))
  }

  @Test func `count where the caller hangs up after each verdict`() throws {
    for _ in 0..<6 {
      let desk = try station.desk()
      try guesser().play(at: desk) { $0 == .readBack(round: 2) }
      try desk.leaving.abandon(.caller)
    }
    try fail(1) { DeskCaller() }
  }

  @Test(arguments: ["flag", "face", "challenge"]) func `are a flag and who is not the one on the ID`(_ kind: String)
    throws
  {
    let times = kind == "flag" ? 1 : 3
    try fail(times) {
      let caller = DeskCaller()
      switch kind {
      case "flag": caller.at(.ask(.grade)) { try $0.flag() }
      case "face": caller.shows(face: false)
      default: caller.shows(challenge: .refused)
      }
      return caller
    }
    try fail(1) { DeskCaller() }
  }

  @Test func `of a claimed guardian close their other children too`() throws {
    try fail(3) { guesser() }
    try fail(1) { DeskCaller(.sibling) }
    #expect(try DeskCaller(.twin).play(at: station.desk()) == .closed(.disclosed))
  }

  @Test func `of a line close it for every child`() throws {
    for family in [DeskFamily.clean, .twin] { try fail(3) { guesser(family, channel: .phone) } }
    try fail(1) { DeskCaller(.namesake, channel: .phone) }
    #expect(try DeskCaller(.namesake).play(at: station.desk()) == .closed(.disclosed))
  }

  @Test func `of whoever sits at the desk leave them the counter`() throws {
    station.policy = try DeskStation.policy(["lock.staff": "4/24h"])
    try fail(2) { guesser() }
    let desk = try station.desk()
    #expect(throws: DeskError.staffLocked) { try desk.open(DeskCaller.opening(.video)) }
    #expect(throws: DeskError.staffLocked) { try desk.open(DeskCaller.opening(.phone)) }
    try desk.open(DeskCaller.opening(.counter))
    #expect(try DeskCaller(.twin).play(at: station.desk(operator: "Ben Ito")) == .closed(.disclosed))
  }

  @Test func `end a search through the records, for the line and for whoever types`() throws {
    station.policy = try DeskStation.policy(["lock.staff-searches": "4/24h", "lock.line-searches": "3/24h"])
    let desk = try station.desk()
    try desk.open(DeskCaller.opening(.phone), line: "(323) 555-0100")
    for id in ["100200", "100201", "100202"] {
      _ = try? desk.naming.find(ChildQuery(.id(id)))
      if desk.step == .nameCaller { try desk.naming.unfind() }
    }
    try desk.leaving.abandon(.caller)
    try fail(1) { DeskCaller(.clean, channel: .phone) }
    // The case above was the fourth search.
    #expect(throws: DeskError.staffLocked) { try station.desk().open(DeskCaller.opening(.video)) }
  }

  @Test func `leave the counter open where a second member of staff attends`() throws {
    try fail(3) { guesser() }
    let alone = try station.desk()
    try DeskCaller(.clean, channel: .counter).play(at: alone) { $0 == .ask(.birthDate) }
    #expect(try alone.presence.needsAttendant())
    #expect(try DeskCaller(.clean, channel: .counter).play(at: station.desk()) == .refused(.closed))
    let desk = try station.desk()
    let caller = DeskCaller(.clean, channel: .counter)
    caller.at(.ask(.birthDate)) { desk in
      #expect(throws: DeskError.sameAttendant) { try desk.presence.attend("Ana Ruiz") }
      try desk.presence.attend("Ben Ito")
      #expect(try !desk.presence.needsAttendant())
    }
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    #expect(try station.committed("attendant", of: desk.reference) == ["Ben Ito"])
    // On video nobody attends.
    let video = try station.desk()
    try DeskCaller().play(at: video) { $0 == .ask(.birthDate) }
    #expect(throws: DeskError.wrongStep(.outOfOrder)) { try video.presence.attend("Ben Ito") }
    try station.checkLog()
  }

  @Test func `that come during a call stop it before the PIN`() throws {
    let desk = try station.desk()
    let caller = DeskCaller()
    try caller.play(at: desk) { $0 == .authorize(showing: 1) }
    try fail(3, { guesser() }, operator: "Ben Ito")
    #expect(try caller.play(at: desk) == .refused(.closed))
    #expect(caller.shown.isEmpty)
  }

  @Test func `are not undone by taking a value away`() throws {
    try fail(3) { guesser() }
    try Tampering.execute("DELETE FROM opening WHERE field IN ('student', 'guardian')", in: station.folder.database)
    // Nobody knows any more whom they are about: they count for everybody.
    #expect(try DeskCaller(.twin).play(at: station.desk()) == .refused(.closed))
  }

  @Test func `are not undone by taking an entry away`() throws {
    try fail(1) { guesser() }
    try Tampering.execute("DELETE FROM entry WHERE label = 'judged.failed1'", in: station.folder.database)
    let desk = try station.desk()
    let caller = DeskCaller()
    caller.triesAgain = false
    #expect(throws: DeskError.unreadable(.log)) { try caller.play(at: desk) }
    #expect(caller.shown.isEmpty)
  }

  @Test func `that a purge erased count for nobody any more`() throws {
    // Kept for a day and counted for a month: what was erased in between says so in the log.
    station.policy = try DeskStation.policy([
      "retention-days": "1", "lock.student": "6/720h", "lock.guardian": "6/720h",
    ])
    try fail(3) { guesser() }
    station.clock.advance(minutes: 3 * 24 * 60)
    let desk = try station.desk()
    let purge = RetentionPurge(station.store, days: 1, now: station.clock.now())
    #expect(
      try purge.run(journal: desk.session.journal, author: desk.session.author, policy: station.policy).cases == 3)
    #expect(try DeskCaller(.twin).play(at: station.desk()) == .closed(.disclosed))
  }

  @Test func `of a practice station count within one attempt`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    for _ in 0..<3 {
      #expect(try guesser().play(at: desk) == .refused(.closed))
      desk.forget()
    }
    #expect(try DeskCaller().play(at: desk) == .refused(.closed))
    #expect(try DeskCaller().play(at: station.desk()) == .closed(.disclosed))
  }

  @Test func `and disclosures are what an operator is told of before the first question`() throws {
    let first = try station.desk(operator: "Ben Ito")
    try DeskCaller().play(at: first)
    try fail(1) { guesser() }
    let flagged = DeskCaller(.clean, channel: .phone)
    flagged.at(.ask(.grade)) { try $0.flag() }
    _ = try flagged.play(at: station.desk())
    let desk = try station.desk()
    try DeskCaller(.clean, channel: .phone).play(at: desk) { $0 == .ask(.birthDate) }
    let past = try desk.naming.history()
    #expect(past.map(\.outcome) == [.flagged, .refused, .disclosed])
    #expect(past.map(\.operatorName) == ["Ana Ruiz", "Ana Ruiz", "Ben Ito"])
    #expect(past.map(\.isSameChild) == [true, true, true])
    let other = try station.desk()
    try DeskCaller(.twin, channel: .phone).play(at: other) { $0 == .ask(.birthDate) }
    #expect(try other.naming.history().map(\.isSameChild) == [false, false])
    station.clock.advance(minutes: 31 * 24 * 60)
    let later = try station.desk()
    try DeskCaller().play(at: later) { $0 == .ask(.birthDate) }
    #expect(try later.naming.history().isEmpty)
  }
}
