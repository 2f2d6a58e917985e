import CallScript
import Diagnostics
import Guide
import Records

extension GuideNotice {
  var english: String {
    switch self {
    case .head(let number, let date, true): "Guide \(number), as of \(Self.day(date))"
    case .head(let number, let date, false): "Guide \(number), edited \(Self.day(date))"
    case .how: "guide V or guide password looks it up · guide about · contacts · resources · es behind it: in Spanish"
    case .nothingFound: "The guide has nothing of that. guide lists its sections."
    case .which: "which one"
    case .noneOfThem: "none of them"
    case .alsoResources(let count, let words): "Resources too: \(count). resources \(words)"
    case .spare: "The guide that comes with Pinline stands in for it."
    case .step(let number, let count): "step \(number) of \(count)"
    case .firstStep: "This is the first step."
    case .howItEnded: "how did it end"
    case .ended(.solved): "Ended: solved."
    case .ended(.referred): "Ended: referred."
    case .ended(.again): "Ended: the caller calls again."
    case .lastLine(.solved): "I'm glad that worked. Is there anything else?"
    case .lastLine(.referred): "They will help you with this."
    case .lastLine(.again): "Please call us again any time, and we'll go on with it."
    case .goesOn: "The walk-through has not ended; try again."
    case .languageOf(let resource): resource.language == .english ? "English" : "Spanish"
    }
  }

  private static func day(_ date: CivilDate) -> String { "\(Month(date).english) \(date.day), \(date.year)" }
}

extension MailWord {
  var english: String {
    switch self {
    case .prompt: "e-mail as spelled (kept nowhere)"
    case .right: "It has the right form. Read it back letter by letter."
    case .fault(.nothing): "Nothing was typed."
    case .fault(.space): "There is a space in it: take it out."
    case .fault(.comma): "There is a comma: it should be a dot."
    case .fault(.noAt): "There is no @: where is the at sign?"
    case .fault(.severalAts): "There is more than one @."
    case .fault(.noName): "Nothing stands before the @."
    case .fault(.noHost): "Nothing stands behind the @."
    case .fault(.noDot): "There is no dot behind the @, as in .com."
    case .fault(.strayDot): "A dot is doubled, or stands at an edge."
    case .fault(.strayLetter): "There is a letter or sign that no address has, such as ñ or an accent."
    case .fault(.host(let likely)): "Ask: is that \(likely)?"
    }
  }
}

extension WalkMove {
  var english: ChoiceWord {
    switch self {
    case .next: ChoiceWord("next")
    case .back: ChoiceWord("back")
    case .stuck: ChoiceWord("stuck")
    case .email: ChoiceWord("check an e-mail")
    case .quit: ChoiceWord("end")
    case .solved: ChoiceWord("solved")
    case .referred: ChoiceWord("referred")
    case .again: ChoiceWord("calls again")
    }
  }
}

extension WalkHelp {
  var english: String {
    switch move {
    case .next: "the next step (Enter); after the last it ends"
    case .back: "the step before"
    case .stuck: "what to say where this step goes wrong"
    case .email: "check how an e-mail address is spelled, where one is"
    case .quit: "end it, and say how"
    case .solved: "it worked"
    case .referred: "somebody else goes on with it"
    case .again: "the caller calls again"
    }
  }
}
