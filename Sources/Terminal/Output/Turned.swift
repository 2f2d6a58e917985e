import CBidi

/// Rows with letters that are read from the right, such as Arabic, laid out cell by cell as they stand on the screen.
enum Turned {
  /// A scalar, and the piece that it is of.
  private struct Sign {
    let scalar: UInt32
    let owner: Int
  }

  /// Whether a text is read from the right: its first letter of either kind says so.
  static func isFromRight(_ text: String) -> Bool {
    text.unicodeScalars.lazy.map { bidi_strength($0.value) }.first { $0 != 0 } == 1
  }

  /// Whether anything in a row is read from the right.
  static func concerns(_ pieces: [StyledText.Piece]) -> Bool {
    pieces.contains { $0.text.unicodeScalars.contains { $0.value >= firstLetter && bidi_strength($0.value) == 1 } }
  }

  /// Below it no letter is read from the right.
  private static let firstLetter: UInt32 = 0x590

  /// The pieces in the order of their cells from the left, with letters in their joined forms.
  static func laidOut(_ pieces: [StyledText.Piece], fromRight: Bool) -> [StyledText.Piece] {
    let signs = pieces.enumerated().flatMap { place, piece in
      piece.text.unicodeScalars.map { Sign(scalar: $0.value, owner: place) }
    }
    let marked = fromRight ? isolated(signs) : signs
    var scalars = marked.map(\.scalar)
    var places = [Int32](repeating: 0, count: scalars.count)
    let count = unsafe scalars.withUnsafeMutableBufferPointer { scalars in
      unsafe places.withUnsafeMutableBufferPointer { places in
        guard let scalars = scalars.baseAddress, let places = places.baseAddress else { return Int32(0) }
        return unsafe bidi_lay_out(scalars, places, Int32(clamping: marked.count), fromRight)
      }
    }
    guard count >= 0 else { return pieces }
    var laid: [(text: String.UnicodeScalarView, owner: Int)] = []
    for (sign, place) in zip(scalars, places).prefix(Int(count)) {
      guard let scalar = Unicode.Scalar(sign), marked.indices.contains(Int(place)) else { continue }
      let owner = marked[Int(place)].owner
      if laid.last?.owner != owner { laid.append(("".unicodeScalars, owner)) }
      laid[laid.count - 1].text.append(scalar)
    }
    return laid.map { StyledText.Piece(String($0.text), pieces[$0.owner].style, isPrivate: pieces[$0.owner].isPrivate) }
  }

  /// Text for a terminal that turns it itself: what it needs to know stands between the letters, and has no cell.
  static func marked(_ text: String) -> String {
    let signs = isolated(text.unicodeScalars.map { Sign(scalar: $0.value, owner: 0) })
      .compactMap { Unicode.Scalar($0.scalar) }
    return "\u{2067}" + String(String.UnicodeScalarView(signs)) + "\u{2069}"
  }

  /// A number in groups, a case's reference or a Latin word stands as it is read: without this the groups of a number change places.
  private static func isolated(_ signs: [Sign]) -> [Sign] {
    var marked: [Sign] = []
    var place = 0
    while place < signs.count {
      let end = endOfLatin(signs, from: place)
      if end > place {
        let owner = signs[place].owner
        marked.append(Sign(scalar: 0x2066, owner: owner))
        marked += signs[place..<end]
        marked.append(Sign(scalar: 0x2069, owner: owner))
        place = end
      } else {
        marked.append(signs[place])
        place += 1
      }
    }
    return marked
  }

  /// Where Latin letters and digits end that begin here; one sign of another kind between two of them is theirs.
  private static func endOfLatin(_ signs: [Sign], from start: Int) -> Int {
    func isLatin(_ place: Int) -> Bool {
      guard signs.indices.contains(place), let scalar = Unicode.Scalar(signs[place].scalar) else { return false }
      return scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
    func joins(_ place: Int) -> Bool { signs.indices.contains(place) && signs[place].scalar < 0x7F }
    var end = start
    while isLatin(end) { end += isLatin(end + 1) || !(joins(end + 1) && isLatin(end + 2)) ? 1 : 2 }
    return end
  }
}
