import Console
import Diagnostics
import Files
import Glibc
import Guide
import Ledger
import Letters
import Operations
import Pages
import Practice
import PracticeConsole
import Roster
import SampleDistrict
import Station
import Terminal

/// Why a command ended without doing its work: what is told of it, and an exit code. The one place from which subcommands tell
/// of problems.
struct Failure: Error {
  let diagnostic: Diagnostic
  let code: ExitStatus

  init(_ diagnostic: Diagnostic, code: ExitStatus) {
    self.diagnostic = diagnostic
    self.code = code
  }

  /// An error of any room, in the operator's language.
  init(_ error: any Error, in language: Language) {
    if let failure = error as? Failure {
      self = failure
    } else {
      self.init(Diagnostic(error, in: language), code: Self.code(of: error))
    }
  }

  /// The first error of a script, at its line.
  init(_ diagnostic: Diagnostic, atLine line: Int, of script: String) {
    var told = diagnostic
    told.place = Diagnostic.Place(file: script, line: line)
    self.init(told, code: .badInput)
  }

  /// How the process ends.
  private static func code(of error: any Error) -> ExitStatus {
    switch error {
    case let error as UsageError: error.exit
    case StationFolderError.readFailed, FileFault.readFailed: .unreadable
    case let error as StoreError where error.reason.isReadFailure: .unreadable
    case is StationFolderError, is StoreError, is StationKindError: .unusable
    case is SampleSizeError: .usage
    case RosterFileError.archive(_, .noLibrary): .missing
    case is PolicyProblem, is ImportError, is RosterFileError, is RosterSignatureError, is ExportError, is RestoreError,
      is QuarantineError, is SecondPersonError, is PINError, is SchoolSearchError, is CardDeltaError,
      is EmergencyReportError,
      is ScenarioProblems, is ClassProblems, is CastError, is GuideProblems:
      .badInput
    case is ScriptUnreadable: .noScript
    case PageFault.missingFont, PageFault.missingLetters, PageFault.noMaker: .missing
    case is FileFault, is HandedOutFileError: .cannotMake
    default: .notWritten
    }
  }

  /// Says it on standard error and ends the process.
  func report() -> Never {
    Printing.onError("pinline: \(diagnostic)")
    exit(code.rawValue)
  }
}

extension Language {
  /// The language that the operator's console would speak: no policy says another.
  static var operators: Language { ConsoleLanguage.detect() }
}
