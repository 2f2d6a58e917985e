/// Why a page was not made. Says nothing of what would have stood on it.
package enum PageFault: Error, Hashable, Sendable {
  /// These fonts are not installed, and boxes in the place of letters would be no letter.
  case missingFont(String)
  /// A letter of a text is in no installed font.
  case missingLetters
  /// What was handed over is no document, or not all of it.
  case badDocument
  /// A text is too long for its place: an address for the window, or a web address for a code.
  case doesNotFit
  /// No page of memory could be locked for a PIN.
  case noLockedMemory
  /// A library for pages failed.
  case library
  /// The finished pages could not be written.
  case cannotWrite
  /// There is no page maker beside Pinline, or it cannot be started.
  case noMaker
  /// It ended without having said why.
  case died
}

/// As the page maker says it on its standard error.
extension PageFault {
  package var wire: String {
    switch self {
    case .missingFont(let family): "missingFont \(family)"
    case .missingLetters, .badDocument, .doesNotFit, .noLockedMemory, .library, .cannotWrite, .noMaker, .died:
      "\(self)"
    }
  }

  /// Reads one line of it; whatever it is not is a death without a word.
  package init(wire line: String) {
    let plain: [PageFault] = [.missingLetters, .badDocument, .doesNotFit, .noLockedMemory, .library, .cannotWrite]
    if let known = plain.first(where: { $0.wire == line }) {
      self = known
    } else if let family = line.prefixed(by: "missingFont ") {
      self = .missingFont(family)
    } else {
      self = .died
    }
  }
}

extension String {
  /// What stands behind a beginning.
  fileprivate func prefixed(by beginning: String) -> String? {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : nil
  }
}
