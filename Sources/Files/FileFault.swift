package import Diagnostics

/// Why a file or folder cannot be used. Names it, nothing else.
package enum FileFault: Error, Hashable, Sendable {
  case missing(String)
  case existsAlready(String)
  /// It cannot be read, is no plain file, or is too long.
  case cannotRead(String)
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
    case .cannotWrite(let file): .cannotWrite(file)
    case .notOurs(let file): .notOurs(file)
    case .tooOpen(let file): .tooOpen(file)
    }
  }
}
