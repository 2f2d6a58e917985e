import CallScript
import Diagnostics
import Guide
import Records

/// What is told where something of the district's guide is shown.
enum GuideNotice: Hashable, Localized {
  /// Which guide it is, and whether its numbers and addresses are those of 2021.
  case head(String, CivilDate, isAsIssued: Bool)
  /// What to type for one of its parts.
  case how
  case nothingFound
  /// Asks which of several walk-throughs it is to be.
  case which
  case noneOfThem
  /// So many resources have the same words.
  case alsoResources(Int, words: String)
  /// The station's own guide cannot be read; Pinline's stands in.
  case spare
  case step(Int, of: Int)
  case firstStep
  /// Asks how a walk-through ended.
  case howItEnded
  case ended(WalkOutcome)
  /// What is read out then; for a referral the walk-through says it.
  case lastLine(WalkOutcome)
  /// Nothing was logged, so it goes on.
  case goesOn
  case languageOf(Resource)
}

/// What is asked and told of an e-mail address (I).
enum MailWord: Hashable, Localized {
  /// Asks for it.
  case prompt
  case right
  case fault(EmailFault)
}

/// What a move does, in the list of what can be typed at a step.
struct WalkHelp: Hashable, Localized {
  let move: WalkMove
}

/// What the operator does at a step of a walk-through. Its first word can be typed in every language.
enum WalkMove: String, ScriptChoice {
  case next, back, stuck, email, quit, solved, referred, again

  var key: String {
    switch self {
    case .next: ""
    case .back: "b"
    case .stuck: "k"
    case .email: "e"
    case .quit: "q"
    case .solved: "s"
    case .referred: "r"
    case .again: "a"
    }
  }

  /// How it ends then.
  var outcome: WalkOutcome? {
    switch self {
    case .solved: .solved
    case .referred: .referred
    case .again: .again
    case .next, .back, .stuck, .email, .quit: nil
    }
  }
}
