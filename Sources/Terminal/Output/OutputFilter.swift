/// What lets text through to a terminal: nothing that could move the cursor, change the direction of reading, hide, or
/// pile marks up.
///
/// Whatever stands in a record or was typed comes through here; only Pinline's own escapes do not.
package enum OutputFilter {
  /// How many combining marks may follow one character: Vietnamese needs two, others three.
  static let marksInARow = 3

  /// The text with everything else replaced by U+FFFD.
  package static func clean(_ text: some StringProtocol) -> String {
    var cleaned = String.UnicodeScalarView()
    // A mark at the beginning would go onto what stands before the text.
    var marks = marksInARow
    let scalars = text.unicodeScalars
    for place in scalars.indices {
      let scalar = scalars[place]
      if scalar == nonJoiner, let last = cleaned.last, isJoined(last),
        let next = scalars[scalars.index(after: place)...].first, isJoined(next)
      {
        cleaned.append(scalar)
        continue
      }
      let isMark = scalar.value > 0x2FF && DisplayWidth.of(scalar) == 0
      marks = isMark ? marks + 1 : 0
      cleaned.append(shows(scalar) && marks <= marksInARow ? scalar : "\u{FFFD}")
    }
    return String(cleaned)
  }

  /// What ends a letter's joining within a word, as Persian is spelled: only there it is seen, and only there it comes through.
  private static let nonJoiner: Unicode.Scalar = "\u{200C}"

  private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
    (0x620...0x6D3).contains(scalar.value) && scalar.properties.generalCategory == .otherLetter
  }

  /// Whether a terminal is to get a character at all.
  static func shows(_ scalar: Unicode.Scalar) -> Bool {
    if (0x20..<0x7F).contains(scalar.value) { return true }
    // Fillers and joiners that take no part in what is seen, whatever their category.
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator:
      return true
    @unknown default: return false
    }
  }
}
