import Matching
import Records

/// How many of the other families' answers would be taken for a child's, item by item, beside how many are the same
/// letters.
struct Leniency {
  let speakers: [Speaker]
  let context: MatchContext
  let seed: UInt64
  /// How many other families each child is compared with.
  let others: Int

  private struct Row {
    /// Families that share the value on file, and sayings that are the same letters as it.
    var equal = 0, equalSaid = 0
    var onFile = TakenByRule()
    var spoken = TakenByRule()
  }

  func run(_ report: inout BenchReport) {
    var rows: [Item: Row] = [:]
    var (pairs, passes) = (0, 0)
    let read = speakers.map { speaker in Self.texts { speaker.reads($0).text } }
    let spoken = speakers.enumerated().map { number, speaker in
      var dice = Dice(seed: seed, 4, number)
      return Self.texts { speaker.says($0, &dice).text }
    }
    var dice = Dice(seed: seed, 5)
    for (number, speaker) in speakers.enumerated() {
      for _ in 0..<others {
        let other = dice.below(speakers.count)
        guard other != number else { continue }
        pairs += 1
        let file = taken(read[other], by: speaker)
        let said = taken(spoken[other], by: speaker)
        passes += (file.count == 8 ? 1 : 0) + (said.count == 8 ? 1 : 0)
        for item in Item.allCases {
          let (text, saying) = (read[other][item] ?? "", spoken[other][item] ?? "")
          if speaker.shares(item, with: speakers[other]) {
            rows[item, default: Row()].equal += 1
            rows[item, default: Row()].equalSaid += 1
            continue
          }
          if let rule = file[item] {
            rows[item, default: Row()].onFile.add(rule, "on file: \(speaker.onFile(item))   other family: \(text)")
          }
          if speaker.household.holds(saying, for: item, of: speaker.contact) {
            rows[item, default: Row()].equalSaid += 1
          } else if let rule = said[item] {
            rows[item, default: Row()].spoken.add(
              rule, "on file: \(speaker.onFile(item))   other family: \(text), said \(saying)")
          }
        }
      }
    }
    show(rows, pairs, passes, &report)
  }

  private static func texts(_ text: (Item) -> String) -> [Item: String] {
    Dictionary(uniqueKeysWithValues: Item.allCases.map { ($0, text($0)) })
  }

  /// What is taken of another family's answers. The contact's number and name are each tried beside the true other.
  private func taken(_ texts: [Item: String], by speaker: Speaker) -> [Item: MatchRule] {
    var answers = Answers()
    for (item, text) in texts where item != .contactPhone { answers[item] = text }
    answers[.contactPhone] = speaker.contact.phones.first ?? ""
    let first = Judge.compare(answers, with: speaker.household.record, in: context)
    var contact = Answers()
    contact[.contactName] = speaker.reads(.contactName).text
    contact[.contactPhone] = texts[.contactPhone] ?? ""
    let second = Judge.compare(contact, with: speaker.household.record, in: context)
    var taken: [Item: MatchRule] = [:]
    for item in Item.allCases {
      if case .accepted(let rule) = (item == .contactPhone ? second : first).outcome(of: item) { taken[item] = rule }
    }
    return taken
  }

  private func show(_ rows: [Item: Row], _ pairs: Int, _ passes: Int, _ report: inout BenchReport) {
    let factor = 100_000 / Double(max(1, pairs))
    report.add(
      Figure(name: "strangers: all eight taken of \(2 * pairs) sets", value: Double(passes), unit: "sets", aim: 0))
    print("leniency, per 100,000 other families that do not have the same letters on file:")
    for item in Item.allCases {
      let row = rows[item] ?? Row()
      for (title, taken, equal) in [
        ("as on file", row.onFile, row.equal), ("as spoken", row.spoken, row.equalSaid),
      ] {
        report.add(
          Figure(
            name: "leniency, \(item.title), \(title)", value: Double(taken.total) * factor, unit: "in 100,000",
            baseline: "the same letters", baselineValue: Double(equal) * factor))
        if taken.total > 0 { print("    by rule: \(taken.shares(factor))") }
      }
      for line in row.onFile.lines("as on file") + row.spoken.lines("as spoken") { print(line) }
    }
  }
}
