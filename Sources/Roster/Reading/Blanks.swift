/// Characters that show nothing: blanks of every width, and those without any.
enum Blanks {
  /// The text with plain spaces for every kind of blank, and with nothing that cannot be seen at either end, and what of that there was.
  /// Throws `.invisible` where something that cannot be seen stands between what can: two such texts look the same and are not.
  static func plain(_ text: String) throws(FieldFault) -> CleanText {
    var scalars = Array(text.unicodeScalars)
    var cleaned: FieldFault?
    func note(_ scalar: Unicode.Scalar) {
      if isInvisible(scalar) { cleaned = .invisible } else if scalar != " " { cleaned = cleaned ?? .oddBlank }
    }
    while let last = scalars.last, isNothing(last, after: scalars.dropLast().last) { note(scalars.removeLast()) }
    let start = scalars.prefix { isNothing($0, after: nil) }.count
    scalars[..<start].forEach(note)
    scalars.removeFirst(start)
    var plain = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let before = place > 0 ? scalars[place - 1] : nil
      if isBlank(scalar) {
        let isLetter = isHalfOfALetter(scalar, after: before)
        if !isLetter { note(scalar) }
        plain.append(isLetter ? scalar : " ")
      } else if isInvisible(scalar), !joinsLetters(scalar, after: before) {
        throw .invisible
      } else {
        plain.append(scalar)
      }
    }
    return CleanText(text: String(plain), cleaned: cleaned)
  }

  private static func isNothing(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Bool {
    (isBlank(scalar) || isInvisible(scalar)) && !isHalfOfALetter(scalar, after: before)
  }

  /// A no-break space behind `Ã` or `Â` is what is left of a letter that was read in the wrong encoding.
  private static func isHalfOfALetter(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Bool {
    scalar.value == 0xA0 && before.map { $0.value == 0xC2 || $0.value == 0xC3 } == true
  }

  /// Whether it is a space of any width.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x2800, 0x3000: true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2060...0x206F,
      0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
      0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  /// Persian and the scripts of India write words with joiners and without them.
  private static func joinsLetters(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Bool {
    guard scalar.value == 0x200C || scalar.value == 0x200D, let before else { return false }
    return (0x0600..<0x1100).contains(before.value)
  }
}
