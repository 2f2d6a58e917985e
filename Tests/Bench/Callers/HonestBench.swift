import Matching
import Records
import Foundation

/// Honest callers of many families: how many pass, and which of their forms are refused.
struct HonestBench {
  let speakers: [Speaker]
  let context: MatchContext
  let seed: UInt64

  private struct Score {
    var first = 0.0, two = 0.0, askedAgain = 0.0
    var seconds = 0.0
    var forms = RefusedForms()
  }

  func run(_ report: inout BenchReport) {
    let clean = score(slips: 0, reads: true)
    add("the record's own words, no slips, round 1", clean.first, nil, to: &report)
    let (usual, own) = (score(slips: 50, reads: false), score(slips: 50, reads: true))
    add("honest callers, 5 % slips, round 1", usual.first, own.first, atLeast: 97, to: &report)
    add("honest callers, 5 % slips, in two rounds", usual.two, own.two, atLeast: 99, to: &report)
    let (poor, ownPoor) = (score(slips: 500, reads: false), score(slips: 500, reads: true))
    add("honest callers, 50 % slips, round 1", poor.first, ownPoor.first, to: &report)
    add("honest callers, 50 % slips, in two rounds", poor.two, ownPoor.two, atLeast: 95, to: &report)
    report.add(
      Figure(
        name: "asked again for another form, 5 % slips", value: usual.askedAgain, unit: "a call",
        baseline: "the record's own words", baselineValue: own.askedAgain))
    for item in Item.allCases {
      report.add(
        Figure(name: "\(item.title), fair forms refused in round 1", value: usual.forms.share(item), unit: "%"))
    }
    identities(&report)
    print("kinds of form refused most, without slips:")
    for line in usual.forms.table(first: 40) { print(line) }
  }

  private func add(
    _ name: String, _ share: Double, _ own: Double?, atLeast: Double? = nil, to report: inout BenchReport
  ) {
    report.add(
      Figure(
        name: name, value: share, unit: "%", baseline: own == nil ? nil : "the record's own words", baselineValue: own,
        atLeast: atLeast))
  }

  private func score(slips: Int, reads: Bool) -> Score {
    var score = Score()
    for (number, speaker) in speakers.enumerated() {
      var call = HonestCall(
        speaker, in: context, slips: slips, reads: reads, dice: Dice(seed: seed, reads ? 1 : 2, number))
      let judgement = call.firstRound()
      for item in Item.allCases {
        guard let answer = call.answers[item], !answer.hasSlip else { continue }
        score.forms.add(
          item, answer.said, onFile: speaker.onFile(item),
          isTaken: answer.isTaken && isRight(item, answer.text, judgement, speaker))
      }
      let passes = call.passes(judgement)
      score.first += passes ? 1 : 0
      score.two += passes || call.passes(call.secondRound()) ? 1 : 0
      score.askedAgain += Double(call.answers.values.reduce(0) { $0 + $1.askedAgain })
    }
    let share = 100 / Double(max(1, speakers.count))
    (score.first, score.two, score.askedAgain) = (
      score.first * share, score.two * share, score.askedAgain * share / 100
    )
    return score
  }

  /// Name and number of a contact are judged together; here each is looked at beside the other's value on file.
  private func isRight(_ item: Item, _ text: String, _ judgement: Judgement, _ speaker: Speaker) -> Bool {
    guard item == .contactName || item == .contactPhone, judgement.outcome(of: item) == .refused else {
      return judgement.outcome(of: item) != .refused
    }
    var answers = Answers()
    for part in [Item.contactName, .contactPhone] { answers[part] = part == item ? text : speaker.reads(part).text }
    return Judge.compare(answers, with: speaker.household.record, in: context).outcome(of: item) != .refused
  }

  private func identities(_ report: inout BenchReport) {
    var forms = RefusedForms()
    var taken = 0.0
    for (number, speaker) in speakers.enumerated() {
      var dice = Dice(seed: seed, 3, number)
      let household = speaker.household
      let name = household.guardian.name
      let printed = PrintedName(name: name, home: household.child.language, isWoman: household.isWoman)
      let (kind, shown) = printed.shown(&dice)
      let isTaken = NameRule.printed(shown.text, is: name, on: kind) != nil
      taken += isTaken ? 1 : 0
      forms.add(.contactName, shown, onFile: "\(name.first)|\(name.middle)|\(name.last)", isTaken: isTaken)
    }
    let share = 100 * taken / Double(max(1, speakers.count))
    report.add(Figure(name: "true guardians' IDs: printed name accepted", value: share, unit: "%"))
    print("printed names refused most:")
    for line in forms.table(first: 12) { print(line.replacing("contact's name · ", with: "")) }
  }
}
