import Diagnostics
import Files

extension FileFault {
  /// One of each.
  static let samples = sequence(first: FileFault.missing(Problems.mark)) { $0.next }.map(\.self)

  /// The one after this: a new one does not compile before it has its place.
  private var next: FileFault? {
    switch self {
    case .missing: .existsAlready(Problems.mark)
    case .existsAlready: .readFailed(Problems.mark, .disk)
    case .readFailed: .cannotRead(Problems.mark)
    case .cannotRead: .cannotWrite(Problems.mark)
    case .cannotWrite: .notOurs(Problems.mark)
    case .notOurs: .tooOpen(Problems.mark)
    case .tooOpen: nil
    }
  }
}
