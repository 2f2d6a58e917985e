import Roster
import Desk
import Ledger
import Matching
import Records
import Station
import TestSupport
import Testing
import Verification

@Suite("Help with linking the child (V)")
struct LinkTests {
  let station: DeskStation
  let desk: Desk

  init() throws {
    station = try DeskStation()
    desk = try station.desk()
  }

  private func found(
    _ number: String? = nil, _ born: String? = nil, pin: String? = nil, at desk: Desk
  ) throws -> [LinkFinding] {
    var attempt = LinkStep.Attempt(number: number, born: born)
    if let pin {
      let bytes = Array(pin.utf8)
      attempt.pin = unsafe bytes.withUnsafeBytes { unsafe desk.beside.link.pin($0) }
    }
    return try desk.beside.link.findings(of: attempt)
  }

  private func helps() throws -> [[LinkFinding]] {
    try station.entries().filter { $0.kind == "linkHelped" }.map { entry in
      (entry.fact["findings"]?.array ?? []).compactMap { $0.string.flatMap(LinkFinding.init(rawValue:)) }
    }
  }

  /// - Guide: V.3, V.3.a
  @Test func `tells only the form before the caller is verified, whatever was typed`() throws {
    let caller = DeskCaller()
    let right = ["100200", "03/14/2015"]
    var steps = 0
    caller.triesAgain = false
    try caller.play(at: desk) { step in
      if case .authorize = step { return true }
      guard step != .idle else { return false }
      steps += 1
      #expect(
        (try? found(right[0], right[1], pin: "04821937", at: desk)) == [.idWellFormed, .bornWellFormed, .pinWellFormed])
      #expect((try? found("1OO200", "14/03/2015", pin: "12", at: desk)) == [.idLetter, .bornSwapped, .pinForm])
      return false
    }
    #expect(steps > 12 && desk.beside.link.isVerified)
    #expect(try helps().isEmpty, "of a form nothing is logged")
    #expect(try found(right[0], right[1], pin: "04821937", at: desk) == [.idRight, .bornRight, .pinRight])
    try station.checkLog()
  }

  @Test func `says what is wrong once the caller is verified, and the log has it`() throws {
    let caller = DeskCaller(.twoGuardians)
    try caller.play(at: desk)
    #expect(try found("100720", "01/10/2014", at: desk) == [.idSwapped, .bornSwapped])
    #expect(try found(pin: "21700001", at: desk) == [.pinRight])
    #expect(try found(pin: "9100270", at: desk) == [.pinStudent])
    #expect(try found(pin: "21710001", at: desk) == [.pinOtherGuardian])
    // Somebody else's, of another child, is just not theirs: nothing is told of anybody's.
    #expect(try found(pin: "04821937", at: desk) == [.pinOther])
    #expect(try helps() == [[.idSwapped, .bornSwapped], [.pinRight], [.pinStudent], [.pinOtherGuardian], [.pinOther]])
    #expect(
      try station.entries().filter { $0.kind == "linkHelped" }.allSatisfy {
        $0.about == desk.reference && $0.case == nil
      })
    try station.checkLog()
  }

  /// - Guide: V.3.a
  @Test func `compares five PINs in a case and no more, also after a restart of the count in memory`() throws {
    let caller = DeskCaller(.twoGuardians)
    try caller.play(at: desk)
    for place in 0..<5 { #expect(try found(pin: "5555000\(place)", at: desk) == [.pinOther]) }
    for pin in ["21700001", "21710001", "9100270"] { #expect(try found(pin: pin, at: desk) == [.pinTooOften]) }
    #expect(try found(pin: "1", at: desk) == [.pinForm])
  }

  @Test func `a PIN that a newer one replaced is told so`() throws {
    var roster = DeskRoster()
    roster.records.removeAll { if case .parentPIN(let pin) = $0 { pin.studentID.text == "100200" } else { false } }
    let newer = try PINDigits("77310264".utf8).orThrow("a PIN")
    roster.records.append(
      .parentPIN(ParentPIN(studentID: "100200", guardianID: DeskFamily.clean.guardianID, pin: newer)))
    try station.load(roster)
    let desk = try station.desk()
    let caller = DeskCaller()
    try caller.play(at: desk)
    #expect(try found(pin: "77310264", at: desk) == [.pinRight])
    // The roster keeps the newest of a source only; what the console does not know any more is nobody's.
    #expect(try found(pin: "04821937", at: desk) == [.pinOther])
  }

  @Test func `says what stands in the way whatever was typed`() throws {
    let caller = DeskCaller()
    try caller.play(at: desk)
    let first = try desk.reference.orThrow("a case")
    try desk.beside.served(first).record(.linkRecorded(.yes))
    #expect(try found("100200", at: desk) == [.idRight], "what this very call did is no news")
    desk.forget()
    try DeskCaller().play(at: desk)
    #expect(try found("100200", at: desk) == [.idRight, .linkedBefore])
    // The records changed meanwhile.
    var unconfirmed = DeskFamily.clean
    unconfirmed.verified = false
    try station.load(DeskRoster([unconfirmed]))
    #expect(try found("100200", at: desk) == [.idRight, .notVerified])
  }

  @Test func `an account that the records do not have is told only where they have any`() throws {
    var roster = DeskRoster([.twoGuardians, .secondGuardian])
    for place in roster.records.indices {
      guard case .guardian(var guardian) = roster.records[place], guardian.id == "G-2171" else { continue }
      guardian.portalEmail = "father@example.org"
      roster.records[place] = .guardian(guardian)
    }
    try station.load(roster)
    let desk = try station.desk()
    try DeskCaller(.twoGuardians).play(at: desk)
    #expect(try found("100270", at: desk) == [.idRight, .noAccount])
    try station.load(DeskRoster([.twoGuardians, .secondGuardian]))
    #expect(try found("100270", at: desk) == [.idRight])
  }

  @Test func `a clearance that ran out compares nothing`() throws {
    try DeskCaller().play(at: desk) { if case .authorize = $0 { true } else { false } }
    #expect(desk.beside.link.isVerified)
    station.clock.advance(minutes: 16)
    #expect(!desk.beside.link.isVerified)
    #expect(try found("100200", pin: "04821937", at: desk) == [.idWellFormed, .pinWellFormed])
    #expect(try helps().isEmpty)
  }

  @Test func `a case that another console left and this one took up is verified anew`() throws {
    try DeskCaller().play(at: desk) { if case .authorize = $0 { true } else { false } }
    let reference = try desk.reference.orThrow("a case")
    let next = try station.desk()
    _ = try next.resumption.pickUp(reference)
    #expect(try !next.beside.link.isVerified && found("100200", at: next) == [.idWellFormed])
  }

  @Test func `the PINs of a child are compared fifteen times in a month, whatever the case`() throws {
    for _ in 0..<3 {
      try DeskCaller(.twoGuardians).play(at: desk)
      for place in 0..<5 { #expect(try found(pin: "5555000\(place)", at: desk) == [.pinOther]) }
      desk.forget()
    }
    try DeskCaller(.twoGuardians).play(at: desk)
    #expect(try found(pin: "21700001", at: desk) == [.pinTooOften])
    desk.forget()
    station.clock.advance(minutes: 31 * 24 * 60)
    try DeskCaller(.twoGuardians).play(at: desk)
    #expect(try found(pin: "21700001", at: desk) == [.pinRight])
  }

  @Test func `nothing typed is no help, and a slip in what was recorded is put right`() throws {
    try DeskCaller().play(at: desk)
    let first = try desk.reference.orThrow("a case")
    #expect(try found(at: desk).isEmpty && helps().isEmpty)
    for outcome in [LinkOutcome.yes, .no] { try desk.beside.served(first).record(.linkRecorded(outcome)) }
    desk.forget()
    try DeskCaller().play(at: desk)
    #expect(try found("100200", at: desk) == [.idRight])
  }

  /// - Guide: V.N1.b
  @Test func `asking for the other guardian's PIN is refused and in the log`() throws {
    try DeskCaller().play(at: desk)
    try desk.beside.link.refuseOthers()
    #expect(try helps() == [[.otherAsked]])
    try station.checkLog()
  }

  @Test func `nothing is told where the log cannot have it`() throws {
    try DeskCaller().play(at: desk)
    station.store.fail(append: 1, .beforePersisting)
    #expect(throws: DeskError.self) { try found("100200", pin: "04821937", at: desk) }
    #expect(try helps().isEmpty)
  }
}
