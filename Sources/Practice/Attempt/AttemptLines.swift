import Records
import Ledger

/// An attempt as lines of JSON: its head, each event, how it ended. What an interrupted write left of a last line is passed over.
enum AttemptLines {
  static func head(_ head: Attempt.Head) -> JSON {
    .object([
      "version": .integer(1), "id": .string(head.id), "person": .string(head.person), "station": .string(head.station),
      "scenario": .string(head.scenario), "text": .string(head.scenarioText), "seed": .string(String(head.seed)),
      "language": .string(head.language), "started": .integer(head.startedAt), "day": .string(head.day.iso),
      "unattended": .bool(head.isUnattended), "announced": .bool(head.isAnnounced),
    ])
  }

  static func event(_ next: Attempt.Timed) -> JSON {
    .object(
      next.event.json.merging(["at": .integer(next.at), "logged": .integer(next.logged)]) { old, _ in old })
  }

  /// What it was settled with, by going on to its end or by not going on.
  static func settled(_ result: AttemptResult, isDiscarded: Bool) -> JSON {
    .object(result.json.merging(["end": .string(isDiscarded ? "discarded" : "finished")]) { old, _ in old })
  }

  /// The attempt in a file's bytes; nil if they hold none.
  static func attempt(in bytes: [UInt8]) -> Attempt? {
    let lines = bytes.split(separator: 0x0A).compactMap { try? JSON(canonical: Array($0)) }
    guard let first = lines.first, let head = Attempt.Head(first) else { return nil }
    var attempt = Attempt(head: head)
    for line in lines.dropFirst() {
      switch line["end"]?.string {
      case "finished": if let result = AttemptResult(line) { attempt.state = .finished(result) }
      case "discarded": if let result = AttemptResult(line) { attempt.state = .discarded(result) }
      default:
        if let event = AttemptEvent(line), let at = line["at"]?.integer, let logged = line["logged"]?.integer {
          attempt.events.append(Attempt.Timed(at: at, logged: logged, event: event))
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
      let day = json["day"]?.string.flatMap({ CivilDate(iso: $0) }), let isUnattended = json["unattended"]?.bool,
      let isAnnounced = json["announced"]?.bool
    else { return nil }
    self.init(
      id: id, person: person, station: station, scenario: scenario, scenarioText: text, seed: seed, language: language,
      startedAt: started, day: day, isUnattended: isUnattended, isAnnounced: isAnnounced)
  }
}
