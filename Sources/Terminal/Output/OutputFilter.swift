/// What lets text through to a terminal: nothing that could move the cursor, change the direction of reading, or pile marks up.
///
/// Whatever stands in a record or was typed comes through here; only Pinline's own escapes do not.
public enum OutputFilter {
  /// How many combining marks may follow one character: Vietnamese needs two, others three.
  static let marksInARow = 3

  /// The text with everything else replaced by U+FFFD.
  public static func clean(_ text: some StringProtocol) -> String {
    var cleaned = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      if (0x20..<0x7F).contains(scalar.value) {
        marks = 0
        cleaned.append(scalar)
        continue
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark:
        marks += 1
        if marks <= marksInARow, !cleaned.isEmpty { cleaned.append(scalar) }
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
        marks = 0
        cleaned.append("\u{FFFD}")
      default:
        marks = 0
        cleaned.append(scalar)
      }
    }
    return String(cleaned)
  }
}
