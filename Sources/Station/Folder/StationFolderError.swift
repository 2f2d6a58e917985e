package import Diagnostics
package import Files
import Glibc
import Ledger

/// Why a station's folder or one of its files cannot be used. Names files, nothing else.
package enum StationFolderError: Error, Hashable, Sendable {
  case missing(String)
  case existsAlready(String)
  /// It is not what can be read there: no plain file, too long, or no text.
  case cannotRead(String)
  /// It could not be looked at, whatever it is.
  case readFailed(String, ReadFailure)
  case cannotWrite(String)
  /// It is no plain folder or file, or belongs to another user.
  case notOurs(String)
  /// Others may use it; this command mends it.
  case tooOpen(String, String)
  case notAKey(String)
  /// It is another key than the one that the log announced.
  case otherKey(String)
  /// Another process is at it.
  case busy(String)
  /// It was handed over by the system, which has to replace it.
  case handedOver(String)
  /// The log is not the one that this file says was signed.
  case otherHistory(String)
}

extension StationFolderError: StorageFailure {
  /// The same, as it fits into another problem.
  package var reason: Reason {
    switch self {
    case .missing(let file): .missing(file)
    case .existsAlready(let file): .existsAlready(file)
    case .cannotRead(let file): .cannotRead(file)
    case .readFailed(let file, let failure): .readFailed(file, failure)
    case .cannotWrite(let file): .cannotWrite(file)
    case .notOurs(let file): .notOurs(file)
    case .tooOpen(let file, _): .tooOpen(file)
    case .notAKey(let file): .notAKey(file)
    case .otherKey(let file): .otherKey(file)
    case .busy(let file): .busy(file)
    case .handedOver(let file): .handedOver(file)
    case .otherHistory(let file): .otherHistory(file)
    }
  }
}

extension StationFolderError {
  /// What an error of the system's at reading means. One that says nothing of the file is never told as anything wrong with it.
  init(reading file: String, _ number: Int32) {
    switch number {
    case ENOENT: self = .missing(file)
    case ELOOP, ENXIO, ENOTDIR, EISDIR: self = .cannotRead(file)
    default: self = .readFailed(file, ReadFailure(errno: number))
    }
  }
}

extension StationFolderError {
  /// The same, of a station's file.
  package init(_ fault: FileFault) {
    self =
      switch fault {
      case .missing(let file): .missing(file)
      case .existsAlready(let file): .existsAlready(file)
      case .cannotRead(let file): .cannotRead(file)
      case .readFailed(let file, let failure): .readFailed(file, failure)
      case .cannotWrite(let file): .cannotWrite(file)
      case .notOurs(let file): .notOurs(file)
      case .tooOpen(let file): .tooOpen(file, "chmod go-w")
      }
  }

  /// The same, where only that a file cannot be written matters, or who may write beside it.
  package init(_ fault: FileFault, writing file: String) {
    if case .tooOpen = fault { self.init(fault) } else { self = .cannotWrite(file) }
  }
}
