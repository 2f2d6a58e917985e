/// A prompt as libedit takes it, and what is printed above it: as much of what was said before as does not fit in front of it, and all
/// of a prompt that would leave little room to type.
struct EditPrompt {
  /// What is printed above the line.
  let above: [StyledText]
  /// What stands before the line, without escapes.
  let visible: String
  private let pieces: [StyledText.Piece]

  /// A prompt without anything before it.
  init(_ prompt: StyledText, columns: Int) { self.init(LineRequest(prompt: prompt), columns: columns) }

  init(_ request: LineRequest, columns: Int) {
    let prompt = request.prompt.cleaned
    // The last column stays free, as it does for all that is written.
    let width = max(1, columns - 1)
    var above = request.lead.map { Wrapping.lines(of: $0.cleaned, width: width) } ?? []
    let cells = DisplayWidth.of(prompt.text)
    if request.isChoice ? cells + Self.roomForChoice <= width : cells <= columns / 2 {
      let joined = (above.last.map { $0 + [StyledText.Piece(" ")] } ?? []) + prompt.pieces
      let room =
        request.isChoice ? Self.roomForChoice : max(Self.roomBehindLead, DisplayWidth.of(request.hint("")))
      let fits = joined.reduce(room) { $0 + DisplayWidth.of($1.text) } <= width
      pieces = fits ? joined : prompt.pieces
      if fits { above = above.dropLast() }
    } else {
      let end = StyledText("> ", prompt.pieces.first?.style ?? .plain).pieces
      let text = String(prompt.text.reversed().drop { $0 == " " || $0 == ">" }.reversed())
      let rows = Wrapping.lines(of: StyledText(text, prompt.pieces.first?.style ?? .plain), width: width)
      let last = rows.last ?? []
      let joins = request.isChoice && (last + end).reduce(Self.roomForChoice) { $0 + DisplayWidth.of($1.text) } <= width
      above += joins ? rows.dropLast() : rows
      pieces = joins ? last + end : end
    }
    self.above = above.map(StyledText.init)
    visible = pieces.map(\.text).joined()
  }

  /// The cells that are left for what is typed: a letter or a word for a choice, the better part of an answer behind a question.
  private static let roomForChoice = 3
  private static let roomBehindLead = 16

  /// The prompt with its escapes between marks. libedit drops a literal that ends a prompt, so the last style ends before the last two
  /// characters.
  func encoded(on output: Output) -> [UInt32] {
    let mark = "\u{1}"
    let styled = pieces.enumerated().map { place, piece in
      guard let code = output.code(of: piece.style), piece.text.count > 2 else { return piece.text }
      let end = place == pieces.count - 1 ? 2 : 0
      return "\(mark)\u{1B}[\(code)m\(mark)\(piece.text.dropLast(end))\(mark)\u{1B}[0m\(mark)\(piece.text.suffix(end))"
    }
    return Self.scalars(styled.joined())
  }

  /// Scalars, ended by 0.
  static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) + [0] }
}
