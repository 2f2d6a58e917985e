package import Records
package import Station
import Ledger
package import Verification

/// Why the desk did not do what it was asked. Nothing is half done, and nothing here is personal.
package enum DeskError: Error, Hashable, Sendable {
  /// The entry could not be written: the case stands where it stood. What was typed is kept for another try.
  case notWritten(reason: String)
  /// It is not known whether the entry was written: the case has to be read from the log again.
  case outcomeUnknown
  /// There is no case in hand.
  case noCase
  /// A case is in hand already.
  case caseInHand
  /// That may not happen at this step.
  case wrongStep(Procedure.Misuse)
  /// No open case has that reference.
  case noSuchCase
  /// Another operator has the case; it has to be taken over.
  case heldByOther
  /// The form of an answer is wrong; nothing was logged.
  case badForm(Item)
  /// There is no PIN for this guardian, and the policy lets none be created here.
  case noPIN
  /// The PIN could not be opened or shown.
  case safe(PINSafeError)
  /// The records or the log could not be read.
  case unreadable(reason: String)
  /// The policy requires checkpoints as files, and they cannot be written.
  case checkpoints(reason: String)
  /// The log has no entry of that number.
  case noSuchEntry
  /// The log announced another key than the one at hand.
  case otherLogKey
}

extension DeskError: CustomStringConvertible, StorageFailure {
  /// One line, then the hint.
  package var description: String {
    switch self {
    case .notWritten(let reason):
      "the log could not be written (\(reason)); the case cannot go on\n"
        + "hint: mend it and press Enter to try again; nothing is lost"
    case .outcomeUnknown:
      "it is not certain that the last step was written\n"
        + "hint: press Enter; the case goes on where the log says it stands"
    case .noCase: "no case is open here\nhint: type call to open one, or resume"
    case .caseInHand: "a case is open already\nhint: finish it, or /park it"
    case .wrongStep(.tooOld):
      "the case is more than a day old, or from before a restore\nhint: it can only be closed: /abandon"
    case .wrongStep: "that cannot be done at this step\nhint: /help lists what can"
    case .noSuchCase: "no open case has that reference\nhint: cases lists the open ones"
    case .heldByOther: "another operator has this case\nhint: resume it with --take-over"
    case .badForm(let item): "the answer to item \(item.rawValue) has not the right form\nhint: type it again"
    case .noPIN:
      "this guardian has no PIN, and this station creates none\nhint: the school has to issue one; close the case"
    case .safe(.noLockedMemory): "no memory could be locked for the PIN\nhint: raise the limit: ulimit -l 64"
    case .safe(.notCleared): "the clearance is not for this PIN\nhint: close the case and call the supervisor"
    case .safe(.otherKey):
      "the PIN was sealed with another key\nhint: put the station's key back, or import the roster anew"
    case .safe(.damaged): "the sealed PIN does not open\nhint: import the roster anew"
    case .unreadable(let reason):
      "the station's data could not be read (\(reason))\nhint: check the disk; run pinline again"
    case .checkpoints(let reason):
      "the log's checkpoints could not be written (\(reason)), and the policy requires them\n"
        + "hint: mend it and press Enter to try again; nothing was shown"
    case .noSuchEntry: "the log has no such entry\nhint: pinline log show lists them with their numbers"
    case .otherLogKey:
      "the log's key is not the one that the log announced\nhint: put the station's own key back; nothing goes unsigned"
    }
  }

  /// The part of the description that fits into a sentence.
  package var reason: String { String(description.prefix { $0 != "\n" }) }
}
