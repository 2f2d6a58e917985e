import Records
import Ledger

/// An attempt as lines of JSON: its head, each event, how it ended. What an interrupted write left of a last line is passed over.
enum AttemptLines {
  static func head(_ head: Attempt.Head) -> JSON {
    .object([
      "version": .integer(1), "id": .string(head.id), "person": .string(head.person), "station": .string(head.station),
      "scenario": .string(head.scenario), "text": .string(head.scenarioText), "seed": .string(String(head.seed)),
      "language": .string(head.language), "started": .integer(head.startedAt), "day": .string(head.day.iso),
      "unattended": .bool(head.isUnattended),
    ])
  }

  static func event(_ event: AttemptEvent, at milliseconds: Int64) -> JSON {
    .object(event.json.merging(["at": .integer(milliseconds)]) { old, _ in old })
  }

  static func result(_ result: AttemptResult) -> JSON {
    .object([
      "end": .string("finished"), "score": .integer(Int64(result.score)), "passed": .bool(result.isPassed),
      "wrongDisclosure": .bool(result.isWrongDisclosure),
      "missed": .array(result.missed.map { .string($0.rawValue) }), "keys": .integer(Int64(result.keys)),
      "ms": .integer(result.milliseconds), "hints": .integer(Int64(result.hints)),
    ])
  }

  static let discarded = JSON.object(["end": .string("discarded")])

  /// The attempt in a file's bytes; nil if they hold none.
  static func attempt(in bytes: [UInt8]) -> Attempt? {
    let lines = bytes.split(separator: 0x0A).compactMap { try? JSON(canonical: Array($0)) }
    guard let first = lines.first, let head = Attempt.Head(first) else { return nil }
    var attempt = Attempt(head: head)
    for line in lines.dropFirst() {
      switch line["end"]?.string {
      case "finished": if let result = AttemptResult(line) { attempt.state = .finished(result) }
      case "discarded": attempt.state = .discarded
      default:
        if let event = AttemptEvent(line), let at = line["at"]?.integer {
          attempt.events.append(Attempt.Timed(at: at, event: event))
        }
      }
    }
    return attempt
  }
}

extension Attempt.Head {
  fileprivate init?(_ json: JSON) {
    guard json["version"]?.integer == 1, let id = json["id"]?.string, AttemptStore.isName(id),
      let person = json["person"]?.string, let station = json["station"]?.string,
      let scenario = json["scenario"]?.string, let text = json["text"]?.string,
      let seed = json["seed"]?.string.flatMap(UInt64.init), let language = json["language"]?.string,
      let started = json["started"]?.integer,
      let day = json["day"]?.string.flatMap({ CivilDate(iso: $0) }), let isUnattended = json["unattended"]?.bool
    else { return nil }
    self.init(
      id: id, person: person, station: station, scenario: scenario, scenarioText: text, seed: seed, language: language,
      startedAt: started, day: day, isUnattended: isUnattended)
  }
}

extension AttemptResult {
  fileprivate init?(_ json: JSON) {
    guard let score = json["score"]?.integer, (0...100).contains(score), let isPassed = json["passed"]?.bool,
      let isWrong = json["wrongDisclosure"]?.bool, let missed = json["missed"]?.array,
      let keys = json["keys"]?.integer, let milliseconds = json["ms"]?.integer, let hints = json["hints"]?.integer
    else { return nil }
    self.init(
      score: Int(score), isPassed: isPassed, isWrongDisclosure: isWrong,
      missed: missed.compactMap { $0.string.flatMap(Clause.init(rawValue:)) }, keys: Int(keys),
      milliseconds: milliseconds, hints: Int(hints))
  }
}
