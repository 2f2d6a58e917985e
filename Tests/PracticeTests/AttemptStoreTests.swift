import Verification
import CallScript
import Records
import Station
import Foundation
import Ledger
import Practice
import TestSupport
import Testing

@Suite("Practice: attempts as they are kept")
struct AttemptStoreTests {
  let attempts: AttemptFolder
  var folder: ScratchFolder { attempts.folder }
  var store: AttemptStore { attempts.store }

  init() throws { attempts = try AttemptFolder() }

  /// Every kind of event, with texts that a careless reader would trip over.
  private func every() throws -> [AttemptEvent] {
    let reference = try #require(CaseReference("KPK-482-1914"))
    let other = try #require(CaseReference("HMH-000-7243"))
    var events: [AttemptEvent] = [
      .took(reference), .took(other), .took(reference),
      .typed(.item(.birthDate), text: "March 3", heard: "March 3, 2015"),
      .typed(.child, text: "María \"Núñez\"\t\\ 李\u{1}\u{2028}", heard: nil),
      .typed(.item(.firstName), text: "", heard: ""), .askedUnseen(.grade),
      .calledAgain, .pressed(moment: -1, after: .closed), .pressed(moment: -1, after: .open(.idExpired)),
      .pressed(moment: 0, after: nil), .ignoredCorrection(.phone), .shown, .reflected("I would \"look\" first."),
      .sat(Moment(wall: 1_773_162_000_000, boot: "boot-1", monotonic: 7)),
    ]
    for areSame in [true, false] {
      events += [true, false].map { .comparedFaces(areSame: areSame, saysSame: $0) }
    }
    for prompt in Prompt.allCases { events.append(.typed(prompt, text: "x", heard: "y")) }
    for question in CallQuestion.allCases { events.append(.hinted(question)) }
    for list in ChoiceList.allCases { events += list.everything.map(AttemptEvent.chose) }
    for falsehood in AttemptEvent.Falsehood.allCases { events.append(.attestedFalsely(falsehood)) }
    for worth in Scenario.Reply.Worth.allCases {
      events.append(
        .replied(
          moment: worth == .good ? -1 : 2, says: "Now!\nPlease.",
          AttemptEvent.PickedReply(text: "No.", worth: worth, tells: worth == .leak ? .digit : nil, good: "Yes.")))
    }
    #expect(Set(events.map(\.number)).count == 14, "every kind")
    return events
  }

  @Test func `with every kind of event read back equal`() throws {
    let log = try store.begin(AttemptFolder.head())
    let events = try every()
    for (place, event) in events.enumerated() { try log.add(event, at: Int64(place) * 1000, logged: Int64(place) + 2) }
    #expect(log.attempt.events.map(\.event) == events && log.attempt.state == .open)
    #expect(try store.all() == [log.attempt])
    try log.finish(AttemptFolder.result(75, missed: Clause.allCases))
    #expect(log.attempt.result == AttemptFolder.result(75, missed: Clause.allCases))
    #expect(try store.all() == [log.attempt])
    #expect(try AttemptStore(StationFolder(path: folder.path)).all() == [log.attempt])
  }

  @Test func `keep every reason for which one is not passed`() throws {
    #expect(Set(Fault.all.map(\.name)).count == Fault.all.count)
    for (number, fault) in Fault.all.enumerated() {
      let log = try store.begin(AttemptFolder.head(Int64(number) + 1))
      try log.finish(
        AttemptResult(
          score: 79, isPassed: false, isWrongDisclosure: false, isLeft: number % 2 == 0,
          lines: [ScoreLine(clause: .answers, points: number % 21)], fault: fault, keys: 1, milliseconds: 2, hints: 0))
      #expect(try store.all().last == log.attempt)
    }
  }

  @Test func `say which cases were taken and give their scenario back`() throws {
    let log = try store.begin(AttemptFolder.head())
    for event in try every() { try log.add(event, at: 0, logged: 0) }
    let all = try store.all()
    let attempt = try #require(all.first)
    #expect(attempt.cases.map(\.description) == ["KPK-482-1914", "HMH-000-7243"])
    #expect(try attempt.readScenario() == ScenarioFile.scenario(in: Draft.whole, file: "draft.yaml"))
    #expect(attempt.head == AttemptFolder.head() && attempt.result == nil)
  }

  @Test func `are the operators alone`() throws {
    let log = try store.begin(AttemptFolder.head())
    try log.finish(AttemptFolder.result(100))
    #expect(try folder.mode(of: "attempts") == 0o700)
    #expect(try folder.mode(of: AttemptFolder.file(log.attempt.head.id)) == 0o600)
  }

  @Test func `are told the oldest first`() throws {
    let numbers: [Int64] = [3, 1, 12, 2]
    for number in numbers { _ = try store.begin(AttemptFolder.head(number)) }
    #expect(try store.all().map(\.head.id) == numbers.sorted().map(AttemptFolder.name))
  }

  @Test func `that were not gone on with keep what they had come to`() throws {
    let log = try store.begin(AttemptFolder.head())
    try log.add(.calledAgain, at: 5, logged: 0)
    try log.discard(AttemptFolder.result(40))
    let all = try store.all()
    let attempt = try #require(all.first)
    #expect(attempt == log.attempt && attempt.state == .discarded(AttemptFolder.result(40)))
    #expect(attempt.outcome == .discarded && attempt.result?.score == 40)
    #expect(attempt.events.map(\.event) == [.calledAgain] && attempt.events.map(\.at) == [5])
  }

  @Test func `are looked for in vain where none was begun`() throws {
    #expect(try store.all() == [])
    #expect(try folder.names() == [], "looking makes nothing")
  }

  @Test func `are not taken from anything else in the folder`() throws {
    let log = try store.begin(AttemptFolder.head())
    let file = AttemptFolder.file(log.attempt.head.id)
    let bytes = try folder.bytes(of: file)
    let later = String(decoding: bytes, as: UTF8.self).replacing("\"version\":1", with: "\"version\":2")
    let texts = ["Zq7marker\n", "", "{}\n", later, "\n\n{\"at\":1,\"kind\":\"calledAgain\"}\n"]
    for (number, text) in texts.enumerated() {
      try folder.write(text.utf8, to: "attempts/0123456789abcde\(number).jsonl")
    }
    let noText: [UInt8] = [0xFF, 0xFE, 0x00, 0x0A]
    try folder.write(noText, to: "attempts/0123456789abcdef.jsonl")
    for name in ["notes", "0000000000000001.jsonl.bak", "000000000000001.jsonl", "000000000000000A.jsonl", ".jsonl"] {
      try folder.write(bytes, to: "attempts/\(name)")
    }
    try FileManager.default.createDirectory(
      atPath: folder.file("attempts/0123456789abcde5.jsonl"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("attempts/0123456789abcde6.jsonl"), withDestinationPath: folder.file(file))
    #expect(try store.all() == [log.attempt])
  }

  @Test func `have names that are read again`() throws {
    let name = AttemptStore.newName()
    #expect(name.utf8.count == 16 && name != AttemptStore.newName())
    let head = Attempt.Head(
      id: name, person: "", station: "", scenario: "", scenarioText: "", seed: .max, language: "es", startedAt: -1,
      day: .earliest, isUnattended: true, isAnnounced: true)
    let log = try store.begin(head)
    #expect(log.attempt.head == head)
    #expect(try store.all().map(\.head) == [head])
  }
}

extension AttemptEvent {
  /// Counts the kinds: a new one does not compile until it is counted, and then has to be among those of the test.
  fileprivate var number: Int {
    switch self {
    case .took: 1
    case .typed: 2
    case .attestedFalsely: 3
    case .askedUnseen: 4
    case .replied: 5
    case .hinted: 6
    case .calledAgain: 7
    case .pressed: 8
    case .ignoredCorrection: 9
    case .chose: 10
    case .sat: 11
    case .shown: 12
    case .reflected: 13
    case .comparedFaces: 14
    }
  }
}
