import Diagnostics
import Ledger
import Matching
import Station

extension LinkOutcome: Localized {}
extension WrapUp: Localized {}
extension TrainingTopic: Localized {}

/// What is read out to a guardian who links the child (V). Nothing in it says what would be right.
enum LinkLine: Hashable, Localized {
  case number, born, pin
  case finding(LinkFinding)
  /// Everything that was typed is as on record: what is left to press.
  case goOn
}

/// What is told and asked beside it.
enum LinkNotice: Hashable, Localized {
  /// Before the caller is verified nothing is compared.
  case formOnly
  /// Prompts: as typed at home.
  case number, born, pin
  /// What to type there.
  case typing
  /// This terminal cannot hide a PIN.
  case noPIN
  /// These are right; these are only of the right form.
  case right([LinkFinding]), wellFormed([LinkFinding])
  case recorded(LinkOutcome)
  /// What can stand behind the command.
  case how
}

/// What is told and asked of calls back.
enum CallBackNotice: Hashable, Localized {
  /// Asks when.
  case when
  case badTime
  /// It is left without one.
  case notPromised
  /// It is due at this time of the station's clock.
  case promised(at: String)
  case none
  /// Beside one that is due.
  case isDue
  /// So many are due now.
  case due(Int)
  case callee(String, numbers: [String], speaks: SpokenLanguage)
  case nobody
  /// What to type when it is over.
  case after(CaseReference)
  case ended
}
