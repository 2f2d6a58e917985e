import Matching
import Records

/// Tries every kind of pretence on every family: how many get through, and by which rule a wrong guess was taken.
struct PretenceBench {
  let speakers: [Speaker]
  let context: MatchContext
  let seed: UInt64

  func run(_ report: inout BenchReport) {
    for (number, kind) in PretenceKind.allCases.enumerated() {
      var (attempts, passes) = (0, 0)
      var taken: [Item: TakenByRule] = [:]
      for (place, speaker) in speakers.enumerated() {
        var dice = Dice(seed: seed, 10 + UInt64(number), place)
        guard let guesses = kind.guesses(speaker, among: speakers, &dice) else { continue }
        let wrong = guesses.filter { !speaker.household.holds($0.value, for: $0.key, of: speaker.contact) }
        if wrong.isEmpty { continue }
        attempts += 1
        let judgement = judge(speaker, guesses)
        passes += judgement.allMatch ? 1 : 0
        for (item, text) in wrong {
          guard case .accepted(let rule) = judgement.outcome(of: item) else { continue }
          taken[item, default: TakenByRule()].add(rule, "on file: \(speaker.onFile(item))   guessed: \(text)")
        }
      }
      report.add(
        Figure(
          name: "\(kind.rawValue): taken of \(attempts)", value: Double(passes), unit: "calls",
          aim: kind.mustFail ? 0 : nil))
      for item in Item.allCases { for line in taken[item]?.lines(item.title) ?? [] { print(line) } }
    }
  }

  private func judge(_ speaker: Speaker, _ guesses: [Item: String]) -> Judgement {
    var answers = Answers()
    for item in Item.allCases { answers[item] = guesses[item] ?? speaker.reads(item).text }
    return Judge.compare(answers, with: speaker.household.record, in: context)
  }
}
