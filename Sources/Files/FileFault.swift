package import Diagnostics
import Glibc

/// Why a file or folder cannot be used. Names it, nothing else.
package enum FileFault: Error, Hashable, Sendable {
  case missing(String)
  case existsAlready(String)
  /// It is not what can be read there: no plain file, or too long.
  case cannotRead(String)
  /// It could not be looked at, whatever it is.
  case readFailed(String, ReadFailure)
  case cannotWrite(String)
  /// It belongs to another user, is a link, or is not what it should be.
  case notOurs(String)
  /// Others may write to it.
  case tooOpen(String)
}

extension FileFault {
  /// The same, as it fits into another problem.
  package var reason: Reason {
    switch self {
    case .missing(let file): .missing(file)
    case .existsAlready(let file): .existsAlready(file)
    case .cannotRead(let file): .cannotRead(file)
    case .readFailed(let file, let failure): .readFailed(file, failure)
    case .cannotWrite(let file): .cannotWrite(file)
    case .notOurs(let file): .notOurs(file)
    case .tooOpen(let file): .tooOpen(file)
    }
  }
}

extension FileFault {
  /// What an error of the system's at opening or reading means. One that says nothing of the file is never told as anything wrong
  /// with it.
  init(reading file: String, _ number: Int32 = errno) {
    switch number {
    case ENOENT: self = .missing(file)
    case ELOOP, ENOTDIR: self = .notOurs(file)
    case ENXIO, EISDIR: self = .cannotRead(file)
    default: self = .readFailed(file, ReadFailure(errno: number))
    }
  }
}

extension ReadFailure {
  /// By the system's number.
  package init(errno number: Int32) {
    switch number {
    case EIO: self = .disk
    case EMFILE, ENFILE: self = .tooManyFiles
    case EACCES, EPERM: self = .noPermission
    default: self = .other(number)
    }
  }
}
