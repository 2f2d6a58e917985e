/// What kept a file from being read: never anything that is in it, so it is told as no tampering.
package enum ReadFailure: Hashable, Sendable {
  case disk, tooManyFiles, noPermission
  /// Another error of the system's, by its number.
  case other(Int32)
}

extension Reason {
  /// Whether something could not be read at all, which says nothing of what it holds.
  package var isReadFailure: Bool {
    switch self {
    case .readFailed, .diskFailed, .cannotBeOpened, .cannotBeRead, .cannotOpenFile: true
    default: false
    }
  }
}
