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

  private static func isNaming(_ desk: Desk) -> Bool { if case .nameChild = desk.step { true } else { false } }

  /// A caller who does not know one answer.
  private func guesser(_ family: DeskFamily = .clean, channel: Channel = .video) -> DeskCaller {
    let caller = DeskCaller(family, channel: channel)
    caller.family.answers[.phone] = "323 555 2044"
    return caller
  }

  private func fail(_ times: Int, _ caller: () -> DeskCaller, operator name: String = "Ana Ruiz") throws {
    for _ in 0..<times { #expect(try caller().play(at: station.desk(operator: name)) == .refused(.closed)) }
  }

  /// - Guide: IV.1.s
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

  /// - Guide: IV.1.s
  @Test func `of a claimed guardian close their other children too`() throws {
    try fail(3) { guesser() }
    try fail(1) { DeskCaller(.sibling) }
    #expect(try DeskCaller(.twin).play(at: station.desk()) == .closed(.disclosed))
  }

  /// - Guide: IV.1.s
  @Test func `of a line close it for every child`() throws {
    for family in [DeskFamily.clean, .twin] { try fail(3) { guesser(family, channel: .phone) } }
    try fail(1) { DeskCaller(.namesake, channel: .phone) }
    #expect(try DeskCaller(.namesake).play(at: station.desk()) == .closed(.disclosed))
  }

  /// - Guide: IV.1.s
  @Test func `of whoever sits at the desk leave them the counter`() throws {
    station.policy = try DeskStation.policy(["lock.staff": "4/24h"])
    try fail(2) { guesser() }
    let desk = try station.desk()
    #expect(throws: DeskError.staffLocked) { try desk.open(DeskCaller.opening(.video)) }
    #expect(throws: DeskError.staffLocked) { try desk.open(DeskCaller.opening(.phone)) }
    try desk.open(DeskCaller.opening(.counter))
    #expect(try DeskCaller(.twin).play(at: station.desk(operator: "Ben Ito")) == .closed(.disclosed))
  }

  @Test func `that are searches leave whoever types the counter`() throws {
    station.policy = try DeskStation.policy(["lock.staff-searches": "4/24h"])
    let desk = try station.desk()
    try desk.open(DeskCaller.opening(.video))
    for id in ["100200", "100201", "100202", "100203"] {
      _ = try? desk.naming.find(ChildQuery(.id(id)))
      if desk.step == .nameCaller { try desk.naming.unfind() }
    }
    #expect(throws: DeskError.staffLocked) { try station.desk().open(DeskCaller.opening(.video)) }
    #expect(try DeskCaller().play(at: station.desk(operator: "Ben Ito")) == .closed(.disclosed))
  }

  /// A record that the import left out is nobody's failure; that it was looked up counts as every look-up does.
  @Test func `do not count that a child was left out`() throws {
    station.policy = try DeskStation.policy([
      "lock.staff": "1/24h", "lock.line": "1/24h", "lock.line-searches": "3/24h",
    ])
    try station.load(DeskRoster().leavingOut("100200"))
    func look() throws -> NamingResult {
      let desk = try station.desk()
      try desk.open(DeskCaller.opening(.phone), line: "(323) 555-0100")
      return try desk.naming.find(ChildQuery(.id("100200")))
    }
    for _ in 0..<3 { #expect(try look() == .leftOut) }
    #expect(try look() == .barred)
  }

  /// Who searches is told one or none at once, whatever becomes of the call: so that has an end too, at the counter as well (IV.1).
  @Test(arguments: [Channel.phone, .video, .counter]) func `end the searches themselves`(_ channel: Channel) throws {
    station.policy = try DeskStation.policy(["lock.staff-searches": "6/24h", "lock.line-searches": "4/24h"])
    let clean = DeskFamily.clean.student
    var told: [NamingResult] = []
    func search(_ desk: Desk) throws {
      told.append(try desk.naming.find(ChildQuery(.id("9\(told.count)"))))
    }
    let line = channel == .phone ? "(323) 555-0100" : nil
    let limit = channel == .phone ? 4 : 6
    while told.count < limit - 1 {
      let desk = try station.desk()
      try desk.open(DeskCaller.opening(channel), line: line)
      while Self.isNaming(desk), told.count < limit - 1 { try search(desk) }
      if Self.isNaming(desk) { try desk.leaving.abandon(.caller) }
    }
    let last = try station.desk()
    try last.open(DeskCaller.opening(channel), line: line)
    try search(last)
    #expect(!told.contains(.barred) && !told.contains(.one))
    // Now even the right number finds nobody.
    if channel == .counter {
      #expect(throws: DeskError.needsAttendant) { try last.naming.find(ChildQuery(.id(clean.id.text))) }
      #expect(try last.presence.needsAttendant())
      #expect(throws: DeskError.sameAttendant) { try last.presence.attend("ana RUÍZ") }
      try last.presence.attend("Ben Ito")
      #expect(try last.naming.find(ChildQuery(.id(clean.id.text))) == .one)
    } else {
      #expect(try last.naming.find(ChildQuery(.id(clean.id.text))) == .barred)
      #expect(last.step == .ended(.refused(.open(.childNotFound))))
      #expect(try station.facts(of: last.reference).contains(.searched(.one)) == false)
    }
    try station.checkLog()
  }

  @Test func `are not undone by another value in the place of one`() throws {
    try fail(3) { guesser() }
    try Tampering.execute(
      "UPDATE opening SET sealed = zeroblob(92), fingerprint = zeroblob(16) WHERE field IN ('student', 'guardian')",
      in: station.folder.database)
    #expect(try DeskCaller(.twin).play(at: station.desk()) == .refused(.closed))
  }

  @Test func `are counted once, whatever fails while they are read`() throws {
    try fail(1) { guesser() }
    let limits = LockLimits { $0 == .student ? LockLimit(count: 3, hours: 24) : $0.loosest }
    let student = LockHolder(Array(DeskFamily.clean.student.id.text.utf8))
    let store = station.store
    // Two verdicts failed. Each reading of the log fails once; what was counted before it is not counted again.
    for reading in 1... {
      let watch = try LockWatch(store, SealedLog(store, signer: station.signer()), limits: limits)
      store.fail(reading: reading)
      let isRead = (try? watch.closed(for: [.student: student], at: station.clock.now())) != nil
      if store.hasReadingToFail {
        #expect(reading > 4)
        break
      }
      #expect(!isRead)
      #expect(try watch.closed(for: [.student: student], at: station.clock.now()).isEmpty, "reading \(reading)")
    }
    store.fail(reading: 0)
    try fail(1) { guesser() }
    let watch = try LockWatch(store, SealedLog(store, signer: station.signer()), limits: limits)
    #expect(try watch.closed(for: [.student: student], at: station.clock.now()) == [.student])
  }

  /// - Guide: IV.N1.a
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

  /// - Guide: IV.1.u
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
