import Matching
import Records

/// One answer as it stands before the verdict.
struct TypedAnswer {
  var said: Utterance
  /// What stands there: what was said, or with a slip in it.
  var text: String
  /// How often the operator had to ask again because the form was not taken.
  var askedAgain = 0
  /// Whether the form is taken at all.
  var isTaken = true

  var hasSlip: Bool { text != said.text }
}

/// A call by a guardian who knows all eight answers, with an operator whose fingers slip.
struct HonestCall {
  let speaker: Speaker
  let context: MatchContext
  /// Slips in a thousand answers.
  let slips: Int
  /// Whether the caller has the school's own words before them: the baseline.
  let reads: Bool
  private var dice: Dice
  private(set) var answers: [Item: TypedAnswer] = [:]

  init(_ speaker: Speaker, in context: MatchContext, slips: Int, reads: Bool, dice: Dice) {
    self.speaker = speaker
    self.context = context
    self.slips = slips
    self.reads = reads
    self.dice = dice
  }

  /// Asks all eight and reads them back; the verdict of the first round.
  mutating func firstRound() -> Judgement {
    for item in Item.allCases { answers[item] = ask(item) }
    readBack()
    return verdict()
  }

  /// The caller hears which forms help, whichever item failed, and gives full names and the whole address; then all
  /// eight are read back again.
  mutating func secondRound() -> Judgement {
    for item in [Item.firstName, .lastName, .address, .contactName] where answers[item]?.said.isPlain == false {
      let before = answers[item]?.askedAgain ?? 0
      answers[item] = ask(item, plain: true)
      answers[item]?.askedAgain += before
    }
    readBack()
    return verdict()
  }

  /// Whether the verdict is that of a caller who could give all answers.
  func passes(_ judgement: Judgement) -> Bool { judgement.allMatch && answers.values.allSatisfy(\.isTaken) }

  private mutating func ask(_ item: Item, plain: Bool = false) -> TypedAnswer {
    var answer = typed(says(item, plain: plain, unlike: nil))
    while !context.takes(answer.text, for: item), answer.askedAgain < 3 {
      var other = typed(says(item, plain: plain, unlike: answer.said.text))
      other.askedAgain = answer.askedAgain + 1
      answer = other
    }
    answer.isTaken = context.takes(answer.text, for: item)
    return answer
  }

  /// Another way than the one that was not taken, where there is another.
  private mutating func says(_ item: Item, plain: Bool, unlike last: String?) -> Utterance {
    if reads { return speaker.reads(item) }
    var said = speaker.says(item, plain: plain, &dice)
    for _ in 0..<5 where said.text == last { said = speaker.says(item, plain: plain, &dice) }
    return said
  }

  private mutating func typed(_ said: Utterance) -> TypedAnswer {
    TypedAnswer(said: said, text: dice.chance(perMille: slips) ? Slip.of(said.text, &dice) : said.text)
  }

  /// Nine of ten slips are heard and mended.
  private mutating func readBack() {
    for item in Item.allCases {
      guard let answer = answers[item], answer.hasSlip, dice.chance(perMille: 900) else { continue }
      answers[item]?.text = answer.said.text
      answers[item]?.isTaken = context.takes(answer.said.text, for: item)
    }
  }

  private func verdict() -> Judgement {
    var given = Answers()
    for (item, answer) in answers { given[item] = answer.text }
    return Judge.compare(given, with: speaker.household.record, in: context)
  }
}

extension MatchContext {
  /// Whether the console takes a text as an answer; what it does not take is asked again.
  func takes(_ text: String, for item: Item) -> Bool {
    switch item.form(of: text, in: self) {
    case .good, .doubtful: true
    default: false
    }
  }
}
