/// With what a picture of dots is drawn where text is all there is.
package enum DrawnPicture: Hashable, Sendable, CaseIterable {
  /// Two by four dots in a cell.
  case braille
  /// One by two.
  case halfBlocks

  /// Dots in a cell.
  package var cell: (width: Int, height: Int) {
    switch self {
    case .braille: (2, 4)
    case .halfBlocks: (1, 2)
    }
  }
}

extension TerminalTraits {
  /// How pictures are drawn; nil where they are described, since nobody looks, or the signs are not there. The console of Linux has
  /// half blocks in its fonts and no braille.
  package func pictures(
    environment: (String) -> String? = TerminalTraits.processEnvironment
  ) -> DrawnPicture? {
    guard kind == .full, Self.speaksUTF8(environment: environment) else { return nil }
    return environment("TERM")?.hasPrefix("linux") == true ? .halfBlocks : .braille
  }
}
