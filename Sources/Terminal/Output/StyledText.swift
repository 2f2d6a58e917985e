/// What a piece of text is for. How it looks is the terminal's affair.
package enum Style: Hashable, Sendable {
  /// Nothing special.
  case plain
  /// Headings.
  case bold
  /// Names of things, prompts.
  case label
  /// What can be passed over.
  case dim
  /// What must not be missed at the start.
  case banner
  /// What went right.
  case good
  /// What needs care.
  case warning
  /// What went wrong.
  case bad
  /// What is read out to the caller.
  case say
  /// What the caller of a practice call says.
  case heard
}

/// One line of text in pieces, each with its style.
package struct StyledText: Hashable, Sendable {
  package struct Piece: Hashable, Sendable {
    /// What it says.
    package let text: String
    package let style: Style
    /// Whether a transcript must not show it.
    package let isPrivate: Bool

    init(_ text: String, _ style: Style = .plain, isPrivate: Bool = false) {
      self.text = text
      self.style = style
      self.isPrivate = isPrivate
    }

    /// The piece with another text.
    func with(_ text: String) -> Piece { Piece(text, style, isPrivate: isPrivate) }
  }

  /// The pieces in order.
  package private(set) var pieces: [Piece] = []
  /// The cells, if this is a row of a table.
  let row: TableRow?

  /// A line of one piece.
  package init(_ text: String, _ style: Style = .plain) {
    row = nil
    append(text, style)
  }

  /// A line of these pieces.
  init(_ pieces: [Piece]) {
    row = nil
    self.pieces = pieces
  }

  init(_ row: TableRow, _ style: Style) {
    self.row = row
    append(row.text, style)
  }

  /// Adds a piece.
  package mutating func append(_ text: String, _ style: Style = .plain) {
    if !text.isEmpty { pieces.append(Piece(text, style)) }
  }

  /// Adds what a caller said, or any other value that a transcript must not show.
  package mutating func append(private text: String, _ style: Style = .plain) {
    if !text.isEmpty { pieces.append(Piece(text, style, isPrivate: true)) }
  }

  /// Whether it is read from the right, as Arabic is.
  package var isRightToLeft: Bool { Turned.isFromRight(text) }

  /// The text without styles.
  package var text: String { pieces.map(\.text).joined() }

  /// The text as a transcript shows it.
  package var redacted: String { pieces.map { $0.isPrivate ? "[redacted]" : $0.text }.joined() }

  /// The line with nothing in it that a terminal must not get.
  var cleaned: StyledText {
    var cleaned = self
    cleaned.pieces = pieces.map { $0.with(OutputFilter.clean($0.text)) }
    return cleaned
  }
}
