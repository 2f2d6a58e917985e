import Operations
import PracticeConsole
import SampleDistrict
import Station
import Desk
import Glibc
import Ledger
import Practice
import Roster
import SQLiteStore
import Terminal

/// Why a command ended without doing its work: one line, a hint, and an exit code.
struct Failure: Error {
  let message: String
  let code: Int32

  init(_ message: String, code: Int32) {
    self.message = message
    self.code = code
  }

  /// An error of any part of Pinline. Anything unknown is named by its type alone, since its text might hold data.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as StationFolderError: self.init("\(error)", code: 2)
    case let error as StoreError: self.init("\(error)", code: 2)
    case let error as PolicyProblem: self.init("\(error)", code: 65)
    case let error as ImportError: self.init("\(error)", code: 65)
    case let error as RosterFileError: self.init("\(error)", code: 65)
    case let error as NotRewritten: self.init("\(error)", code: 74)
    case let error as ExportError: self.init("\(error)", code: 65)
    case let error as RestoreError: self.init("\(error)", code: 65)
    case let error as SampleSizeError: self.init("\(error)", code: 64)
    case let error as ScriptUnreadable: self.init("\(error)", code: 66)
    case let error as TranscriptError: self.init("\(error)", code: 73)
    case let error as JournalError: self.init("\(error)", code: 74)
    case let error as DeskError: self.init("\(error)", code: 74)
    case let error as ScenarioProblems: self.init("\(error)", code: 65)
    case let error as CastError: self.init("\(error)", code: 65)
    case let error as StationKindError: self.init("\(error)", code: 2)
    default:
      self.init(
        "something went wrong (\(type(of: error)))\nhint: run it again; if it stays, report this line", code: 74)
    }
  }

  /// Says it on standard error and ends the process.
  func report() -> Never {
    let text = Array("pinline: \(message)\n".utf8)
    _ = unsafe text.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
    exit(code)
  }
}
