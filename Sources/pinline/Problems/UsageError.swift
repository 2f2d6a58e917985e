import Console
import Diagnostics
import Operations

/// What is wrong with a command as it was given, or with what it was given.
enum UsageError: Error, Explained, Localized, Hashable {
  /// Names and numbers that are none.
  case noStationName, noSourceName, noOperatorName, noLanguage(known: [String]), noStudentCount, noSize, noDay, noTime
  case noReference, misheardReference, unknownReference, noClause, checkWhat, noPage(Int, last: Int), noEntry(
    Int64, last: Int64)
  /// The keys of a live station inside its folder; a real roster's PINs replaced at a live station.
  case liveKeysInside, secretsWanted
  /// A terminal that cannot be used, for editing or at all.
  case noEditing, noTerminal
  /// A user name space, in which accounts have other numbers than the system's.
  case otherAccounts
  /// So many cases wait, which could not go on under another key.
  case casesOpen(Int)
  /// The terminal hung up in a call, or in a practice call.
  case hungUp, hungUpPractice
  /// A script ended in a call.
  case scriptEnded
  /// Codes, keys, checkpoints and proofs.
  case noCode, slippedCode, notAVerifierKey(String, line: Int), noKeyAnnounced, proofWithoutKey, proofOfWhat, notAProof(
    String)
  case proveWhat, notACheckpoint(String), checkpointOfAnotherLog(String), notGrown(String), checkpointInLogOnly(Reason)
  /// A roster is in, and the list of what was left out is not; a file that is no workbook by its name.
  case listLost(Reason), noWorkbookName(String)
  /// A note, a backup and a purge.
  case noNote, backupBroken(String, LogFault), replacedLeft([String])
  /// Reports: a part, days, a file and a school.
  case noReportPart(known: String), noSpan, noOutreachSchool, noGrade
  /// Practice.
  case noTopic(known: String), unknownScenario, scenarioMissing(String), noVoice, noAttempt, noAttempts(String)
  case reportExists(String), linesEnded, noPlayer, noPracticeStation(String), noScenarios(String)
  /// A class: nobody in it is called so, or there is no list; a trainer's mark, and a note that may hold a PIN.
  case notInClass(known: [String]), noClassList, noMark(known: String), ownAttempt, noTrainerNote(longest: Int),
    secretNote

  var site: Diagnostic.Place? {
    if case .notAVerifierKey(let file, let line) = self { return Diagnostic.Place(file: file, line: line, column: 1) }
    return nil
  }

  var severity: Diagnostic.Severity {
    switch self {
    case .checkpointInLogOnly, .backupBroken, .listLost: .warning
    default: .error
    }
  }

  /// How the process ends.
  var exit: ExitStatus {
    switch self {
    case .noStationName, .noSourceName, .noOperatorName, .noLanguage, .noStudentCount, .noSize, .noDay, .noTime,
      .noReference, .misheardReference, .unknownReference, .noClause, .checkWhat, .noPage, .noEntry, .liveKeysInside,
      .secretsWanted, .noCode, .slippedCode,
      .proofWithoutKey, .proofOfWhat, .proveWhat, .noTopic, .unknownScenario, .noPlayer,
      .noReportPart, .noSpan, .noOutreachSchool, .noGrade, .noWorkbookName, .notInClass, .noMark, .ownAttempt:
      .usage
    case .notAVerifierKey, .notAProof, .notACheckpoint, .checkpointOfAnotherLog, .noNote, .replacedLeft, .linesEnded,
      .noTrainerNote,
      .secretNote:
      .badInput
    case .scenarioMissing: .noScript
    case .noEditing, .noTerminal, .noVoice: .missing
    case .reportExists: .cannotMake
    case .checkpointInLogOnly: .notWritten
    case .listLost: .listLost
    case .scriptEnded: .scriptEnded
    case .hungUp, .hungUpPractice: .hungUp
    case .notGrown, .backupBroken: .broken
    case .otherAccounts, .casesOpen, .noKeyAnnounced, .noAttempt, .noAttempts, .noScenarios, .noPracticeStation,
      .noClassList:
      .unusable
    }
  }
}
