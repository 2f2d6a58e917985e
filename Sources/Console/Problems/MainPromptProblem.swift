import Desk
import Diagnostics
import Ledger

/// What is said of an error where no case is in hand: there is nothing that goes on or waits for Enter.
struct MainPromptProblem: Explained, Localized {
  private let error: DeskError

  init(_ error: DeskError) { self.error = error }

  var code: String { error.code }

  var english: Words {
    switch error {
    case .notWritten(let reason): JournalError.notWritten(reason: reason).english
    case .outcomeUnknown: JournalError.outcomeUnknown.english
    case .checkpoints: Words(error.english.what, next: "mend it and try again; nothing was done")
    default: error.english
    }
  }

  var spanish: Words {
    switch error {
    case .notWritten(let reason): JournalError.notWritten(reason: reason).spanish
    case .outcomeUnknown: JournalError.outcomeUnknown.spanish
    case .checkpoints: Words(error.spanish.what, next: "arréglelo e inténtelo de nuevo; no se hizo nada")
    default: error.spanish
    }
  }
}
