import Console
import Letters
import Pages

extension PageFault {
  /// One of each.
  static let samples = Array(sequence(first: PageFault.missingFont("Noto Sans")) { $0.next })

  /// The one after this: a new one does not compile before it has its place.
  private var next: PageFault? {
    switch self {
    case .missingFont: .missingLetters
    case .missingLetters: .badDocument
    case .badDocument: .doesNotFit
    case .doesNotFit: .noLockedMemory
    case .noLockedMemory: .library
    case .library: .cannotWrite
    case .cannotWrite: .noMaker
    case .noMaker: .died
    case .died: nil
    }
  }
}
