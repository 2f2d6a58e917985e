import Practice
import Records
import Station
import TestSupport
import Testing
import Verification

@Suite("Practice: how often faces are judged wrongly")
struct FaceRatesTests {
  let attempts: AttemptFolder

  init() throws { attempts = try AttemptFolder() }

  private func report() throws -> ClassReport {
    let rules = PracticeRules(passMark: 80, sections: [.issuing], asksForSpanish: false, spacing: [1])
    return ClassReport(
      try attempts.store.all(), drills: try attempts.store.drills(), by: rules, on: .earliest)
  }

  private func begin(_ number: Int64, _ person: String, pairs: Int = 40, isUnattended: Bool = false) throws
    -> FaceDrillLog
  {
    try attempts.store.begin(
      FaceDrill.Head(
        id: AttemptFolder.name(number), person: person, station: "front-desk", seed: 7, pairs: pairs,
        startedAt: 1_773_162_000_000, day: .earliest, isUnattended: isUnattended))
  }

  /// A drill in which strangers were accepted and people rejected so many times.
  private func drill(
    _ number: Int64, _ person: String, accepted: Int, of strangers: Int, rejected: Int, of own: Int,
    isUnattended: Bool = false
  ) throws {
    let log = try begin(number, person, pairs: strangers + own, isUnattended: isUnattended)
    let said = (0..<strangers).map { (false, $0 < accepted) } + (0..<own).map { (true, $0 >= rejected) }
    for (place, next) in said.enumerated() {
      try log.add(
        FaceDrill.Answer(pair: place + 1, areSame: next.0, saysSame: next.1, at: Int64(place + 1) * 9_000))
    }
  }

  @Test(arguments: [(0, 20, 0), (1, 20, 5), (3, 20, 15), (1, 3, 33), (2, 3, 67), (1, 8, 13), (20, 20, 100)])
  func `are counted by kind and in a hundred`(_ part: Int, _ whole: Int, _ percent: Int) {
    var rates = FaceRates()
    #expect(rates.isEmpty && rates.acceptedPercent == nil && rates.rejectedPercent == nil)
    for number in 0..<whole { rates.count(areSame: false, saysSame: number < part) }
    #expect(rates.strangers == whole && rates.accepted == part && rates.acceptedPercent == percent)
    #expect(rates.own == 0 && rates.rejectedPercent == nil && rates.rejectsFew)
    #expect(rates.acceptsFew == (part * 20 <= whole))
    for number in 0..<whole { rates.count(areSame: true, saysSame: number >= part) }
    #expect(rates.own == whole && rates.rejected == part && rates.rejectedPercent == percent)
    #expect(rates.accepted == part && rates.rejectsFew == (part * 20 <= whole))
  }

  @Test func `are of calls and drills together and by person`() throws {
    try drill(1, "Ana", accepted: 1, of: 19, rejected: 2, of: 19)
    try drill(2, "Ben", accepted: 5, of: 20, rejected: 0, of: 20)
    try drill(3, "Ben", accepted: 20, of: 20, rejected: 20, of: 20, isUnattended: true)
    let log = try attempts.begin("Ana", "walk-in")
    try log.add(.comparedFaces(areSame: false, saysSame: true), at: 1, logged: 0)
    try log.add(.comparedFaces(areSame: true, saysSame: true), at: 2, logged: 0)
    try attempts.finish("Eva", "walk-in", 100)
    let faces = try report().faces
    #expect(faces.map(\.person) == ["Ana", "Ben"])
    #expect(faces.map(\.rates.acceptedPercent) == [10, 25] && faces.map(\.rates.rejectedPercent) == [10, 0])
    #expect(faces.map(\.rates.strangers) == [20, 20] && faces.map(\.rates.own) == [20, 20])
  }

  @Test func `stand in every row as CSV`() throws {
    try drill(9, "Ana", accepted: 1, of: 4, rejected: 1, of: 2)
    let log = try attempts.begin("Ana", "walk-in")
    try log.add(.comparedFaces(areSame: true, saysSame: true), at: 2_000, logged: 0)
    let rows = ReportCSV.text(of: try report()).split(separator: "\r\n").dropFirst()
    #expect(rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).count } == [27, 27])
    #expect(rows.first?.contains(",interrupted,2,0,0,,,no,,,0,0,1,0,25,33,") == true)
    #expect(
      rows.last?.hasPrefix("0000000000000009,front-desk,Ana,faces,7,2026-03-10T17:00:00.000Z,finished,54,") == true)
    #expect(rows.last?.contains(",4,1,2,1,25,33,") == true)
  }

  @Test func `count a drill of two folders once and as far as it came`() throws {
    let log = try begin(4, "Ana")
    let empty = log.drill
    try log.add(FaceDrill.Answer(pair: 1, areSame: false, saysSame: true, at: 5_000))
    let rules = PracticeRules(passMark: 80, sections: [.issuing], asksForSpanish: false, spacing: [1])
    for drills in [[empty, log.drill], [log.drill, empty], [log.drill, log.drill]] {
      let report = ClassReport([], drills: drills, by: rules, on: .earliest)
      #expect(report.drills == [log.drill] && report.faces.map(\.rates.accepted) == [1])
    }
    #expect(log.drill.outcome == .left)
  }

  @Test func `are read back and nothing else is taken for an answer`() throws {
    let log = try begin(5, "Ana")
    for pair in 1...3 { try log.add(FaceDrill.Answer(pair: pair, areSame: pair == 2, saysSame: true, at: 9)) }
    #expect(try attempts.store.drills() == [log.drill] && attempts.store.all().isEmpty)
    let file = "attempts/\(AttemptFolder.name(5)).faces.jsonl"
    #expect(try attempts.folder.mode(of: file) == 0o600)
    let bytes = try attempts.folder.bytes(of: file)
    let more =
      "{\"at\":1,\"pair\":2,\"same\":true,\"saysSame\":false}\n{\"at\":1,\"pair\":41,\"same\":true,\"saysSame\":false}\n"
    try attempts.folder.write(bytes + Array(more.utf8) + Array("{\"at\":1,\"pair\":4,".utf8), to: file)
    #expect(try attempts.store.drills() == [log.drill], "a pair counts once, and a torn line for nothing")
    try attempts.folder.write(bytes, to: "attempts/\(AttemptFolder.name(6)).faces.jsonl")
    try attempts.folder.write("{}\n".utf8, to: "attempts/\(AttemptFolder.name(7)).faces.jsonl")
    #expect(try attempts.store.drills() == [log.drill])
  }
}
