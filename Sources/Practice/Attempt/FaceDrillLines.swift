import Ledger
import Records

/// A drill as lines of JSON: its head, and each answer. What an interrupted write left of a last line is passed over.
enum FaceDrillLines {
  static func head(_ head: FaceDrill.Head) -> JSON {
    .object([
      "version": .integer(1), "id": .string(head.id), "person": .string(head.person), "station": .string(head.station),
      "seed": .string(String(head.seed)), "pairs": .integer(Int64(head.pairs)), "started": .integer(head.startedAt),
      "day": .string(head.day.iso), "unattended": .bool(head.isUnattended),
    ])
  }

  static func answer(_ answer: FaceDrill.Answer) -> JSON {
    .object([
      "pair": .integer(Int64(answer.pair)), "same": .bool(answer.areSame), "saysSame": .bool(answer.saysSame),
      "at": .integer(answer.at),
    ])
  }

  /// The drill in a file's bytes; nil if they hold none. A pair counts once.
  static func drill(in bytes: [UInt8]) -> FaceDrill? {
    let lines = bytes.split(separator: 0x0A).compactMap { try? JSON(canonical: Array($0)) }
    guard let first = lines.first, let head = FaceDrill.Head(first) else { return nil }
    var drill = FaceDrill(head: head)
    for answer in lines.dropFirst().compactMap(FaceDrill.Answer.init)
    where (1...head.pairs).contains(answer.pair) && !drill.answers.contains(where: { $0.pair == answer.pair }) {
      drill.answers.append(answer)
    }
    return drill
  }
}

extension FaceDrill.Head {
  fileprivate init?(_ json: JSON) {
    guard json["version"]?.integer == 1, let id = json["id"]?.string, AttemptStore.isName(id),
      let person = json["person"]?.string, let station = json["station"]?.string,
      let seed = json["seed"]?.string.flatMap(UInt64.init), let pairs = json["pairs"]?.integer,
      FaceDrill.range.contains(Int(clamping: pairs)), let started = json["started"]?.integer,
      let day = json["day"]?.string.flatMap({ CivilDate(iso: $0) }), let isUnattended = json["unattended"]?.bool
    else { return nil }
    self.init(
      id: id, person: person, station: station, seed: seed, pairs: Int(clamping: pairs), startedAt: started, day: day,
      isUnattended: isUnattended)
  }
}

extension FaceDrill.Answer {
  fileprivate init?(_ json: JSON) {
    guard let pair = json["pair"]?.integer, let areSame = json["same"]?.bool, let saysSame = json["saysSame"]?.bool,
      let at = json["at"]?.integer
    else { return nil }
    self.init(pair: Int(clamping: pair), areSame: areSame, saysSame: saysSame, at: at)
  }
}
