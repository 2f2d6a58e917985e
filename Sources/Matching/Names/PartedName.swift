/// A whole name as it was said or printed, and where given and family names part, as far as that is told: by a comma, by
/// the two lines of a card, by labels (`LN`, *last name*).
struct PartedName {
  /// One way to part it.
  struct Split {
    let given: [String]
    let family: [String]
    let order: Order
  }

  /// What is known of the order.
  enum Order {
    case givenFirst, familyFirst
    /// The fields are told.
    case told
    /// A comma behind the given names is but a pause: a field of its own names no other way round, so nothing may be added.
    case paused
    /// A comma within or behind the family names, as people speak (`Rosa Martínez, Martínez with a z`) and no document prints.
    case spoken
  }

  let words: [String]
  let splits: [Split]

  /// The ways in which a text can be taken as a name.
  static func readings(_ text: String) -> [PartedName] {
    let readings = NameWords.readings(text)
    if let fields = NameLabels.fields(readings.first ?? []), let bare = readings.last {
      return [PartedName(words: bare, splits: [Split(given: fields.given, family: fields.family, order: .told)])]
    }
    let pieces = mayHavePieces(text) ? pieces(of: text) : []
    guard pieces.count > 1 else { return readings.map(PartedName.init(words:)) }
    // A part of a name in front of its whole (`Ms. Martinez, Rosa Martinez`) says nothing more.
    let repeated = cuts(pieces) { NameWords.readings($0).last ?? [] }.first {
      $0.front.count < $0.back.count
        && ($0.back.starts(with: $0.front) || $0.back.suffix($0.front.count).elementsEqual($0.front))
    }
    return readings.enumerated().map { place, words in
      let cuts = cuts(pieces) { place == 0 ? NameWords.words($0) : NameWords.readings($0).last ?? [] }.filter {
        !$0.front.isEmpty && !$0.back.isEmpty && $0.front + $0.back == words
      }
      // Commas between all names tell nothing.
      guard cuts.count == 1, let cut = cuts.first else { return PartedName(words: words) }
      return PartedName(words: words, splits: cut.splits)
    } + (repeated.map { [PartedName(words: $0.back)] } ?? [])
  }

  /// Every place between two words, given names first or last.
  init(words: [String]) {
    self.init(
      words: words,
      splits: words.indices.dropFirst().flatMap { place in
        let (front, back) = (Array(words[..<place]), Array(words[place...]))
        return [
          Split(given: front, family: back, order: .givenFirst), Split(given: back, family: front, order: .familyFirst),
        ]
      })
  }

  private init(words: [String], splits: [Split]) { (self.words, self.splits) = (words, splits) }
}

extension PartedName {
  /// A text cut in two at a comma or at the end of a line.
  private struct Cut {
    let front: [String]
    let back: [String]
    let isLine: Bool

    var splits: [Split] {
      let familyFirst = Split(given: back, family: front, order: .told)
      let givenFirst = Split(given: front, family: back, order: isLine ? .told : .paused)
      return [familyFirst, givenFirst]
        + front.indices.dropFirst().map {
          Split(given: Array(front[..<$0]), family: Array(front[$0...]) + back, order: .spoken)
        }
    }
  }

  /// A piece of a text, and what parts it from the one before.
  private struct Piece {
    let text: String
    let isLine: Bool
  }

  /// Whether there may be more than one; most names have no such sign.
  private static func mayHavePieces(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "<"), 0x0A...0x0D, 0x80...: true
      default: false
      }
    }
  }

  /// The pieces between commas, lines and the `<<` of passports.
  private static func pieces(of text: String) -> [Piece] {
    text.replacing("<<", with: ",").split(whereSeparator: \.isNewline).flatMap { line in
      line.split(separator: ",").map { String($0) }.filter { $0.contains(where: \.isLetter) }.enumerated().map {
        Piece(text: $1, isLine: $0 == 0)
      }
    }
  }

  private static func cuts(_ pieces: [Piece], _ words: (String) -> [String]) -> [Cut] {
    pieces.indices.dropFirst().map { place in
      let (front, back) = (pieces[..<place], pieces[place...])
      return Cut(
        front: words(front.map(\.text).joined(separator: ", ")), back: words(back.map(\.text).joined(separator: ", ")),
        isLine: pieces[place].isLine)
    }
  }
}
