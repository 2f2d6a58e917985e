import CallScript
import Diagnostics
import Matching
import Records

/// What to look at, never the answer.
enum Hint: Hashable, Localized {
  case mainPrompt, phone, child, caller, relationship, see, item, followUp, readBack
  case idKind, idName, attest, idAnother, ready, readBackPIN, misread
  case reply, end
}

/// What stands on a document and around it.
enum DocumentLabel: Hashable, Localized {
  /// Nil for none of the four kinds.
  case kind(IDKind?)
  /// A license on a telephone.
  case onScreen
  case expires(CivilDate)
  case photo, live
}
