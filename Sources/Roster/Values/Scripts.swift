/// The scripts whose letters can be taken for those of another.
enum Scripts {
  private enum Script { case latin, greek, cyrillic, armenian, hebrew, arabic }

  /// Whether a word has letters of two of them: `Оrtega` with a Cyrillic `О` is never found.
  static func areMixed(_ scalars: [Unicode.Scalar]) -> Bool {
    var script: Script?
    for scalar in scalars {
      guard scalar.properties.isAlphabetic else {
        // Marks belong to the letter before them.
        if !scalar.properties.isDiacritic { script = nil }
        continue
      }
      guard let next = self.script(of: scalar) else { continue }
      if let script, script != next { return true }
      script = next
    }
    return false
  }

  private static func script(of scalar: Unicode.Scalar) -> Script? {
    switch scalar.value {
    case 0x41...0x24F, 0x1E00...0x1EFF: .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x531...0x58F: .armenian
    case 0x5D0...0x5EA: .hebrew
    case 0x620...0x6FF: .arabic
    default: nil
    }
  }
}
