import Files
import CGuard
import Glibc

/// The one way to the terminal: everything but a PIN goes through here, filtered, styled and broken into lines that
/// fit.
package final class Output {
  /// What the terminal can do.
  package let traits: TerminalTraits
  private let descriptor: Int32
  private let transcript: Transcript?
  /// Whether something of a call may be on the screen or above it.
  private var hasTraces = false

  /// A sink of these traits; what is written also goes into the transcript, if there is one.
  package init(_ traits: TerminalTraits, descriptor: Int32 = STDOUT_FILENO, transcript: Transcript? = nil) {
    self.traits = traits
    self.descriptor = descriptor
    self.transcript = transcript
    _ = DisplayWidth.locale
  }

  package func write(_ line: StyledText) {
    transcript?.add(line.redacted)
    send(wrapped(line))
  }

  /// Writes lines that hold what people said, or names: of these a transcript has nothing.
  package func writeUnrecorded(_ line: StyledText) { send(wrapped(line)) }

  /// How many cells there are across.
  package var columns: Int { WindowSize.of(descriptor).columns }

  /// Whether lines stand in the window together, so many rows being left for others; always where there is no window.
  package func fits(_ lines: [StyledText], leaving others: Int) -> Bool {
    if traits.kind == .pipe { return true }
    let rows = lines.reduce(0) { $0 + wrapped($1).split(separator: "\n", omittingEmptySubsequences: false).count - 1 }
    return rows + others <= WindowSize.of(descriptor).rows
  }

  /// Writes one line word by word, as it is spoken. `isHurried` waits before each word and says whether the rest comes at once, as it does
  /// where there is no full terminal.
  package func write(_ line: StyledText, wordByWord isHurried: () -> Bool) {
    guard traits.kind == .full else { return write(line) }
    transcript?.add(line.redacted)
    var rest = wrapped(line).split(separator: " ", omittingEmptySubsequences: false)[...]
    while !rest.isEmpty, !isHurried() {
      send(rest.removeFirst() + (rest.isEmpty ? "" : " "))
    }
    send(rest.joined(separator: " "))
  }

  /// Takes a line down that is written later, or not at all.
  package func record(_ line: StyledText) { transcript?.add(line.redacted) }

  /// A line in as many rows as the window needs.
  func wrapped(_ line: StyledText) -> String {
    let line = line.cleaned
    if traits.kind == .pipe { return line.text + "\n" }
    // The last column stays free: some terminals break a line that fills it.
    let width = WindowSize.of(descriptor).columns - 1
    if let row = line.row, !row.fits(width) {
      let style = line.pieces.first?.style ?? .plain
      return row.lines(within: width).map { styled([StyledText.Piece($0, style)]) + "\n" }.joined()
    }
    let isFromRight = line.isRightToLeft
    return Wrapping.lines(of: line, width: width)
      .map { styled($0, fromRight: isFromRight, width: width) + "\n" }.joined()
  }

  /// Takes down what was chosen at a prompt; `choice` is nil for anything else that was typed.
  package func record(prompt: StyledText, choice: String?) {
    transcript?.add(prompt.redacted + (choice.map(OutputFilter.clean) ?? "[redacted]"))
  }

  /// From here on what is written is of a call, and is wiped however the process ends.
  package func beginTraces() {
    hasTraces = true
    if traits.canErase { guard_traces(true) }
  }

  /// Leaves nothing of a call on the screen, nor above it as far as the terminal obeys. Where a terminal knows no escapes, it is
  /// only pushed off the screen.
  package func wipeTraces() {
    guard hasTraces else { return }
    hasTraces = false
    guard_traces(false)
    if traits.canErase {
      // Each cell in its place: a screen that is cleared as a whole may go into the scrollback. In plain mode the cursor stays.
      send(
        traits.kind == .plain ? "\u{1B}[1J\u{1B}[J\u{1B}[3J" : "\u{1B}[0m\u{1B}[9999;9999H\u{1B}[1J\u{1B}[H\u{1B}[3J")
    } else if traits.kind == .plain {
      send(String(repeating: "\n", count: WindowSize.of(descriptor).rows))
    }
  }

  /// A prompt, without a new line behind it.
  func writePrompt(_ prompt: StyledText) { send(styled(prompt.pieces)) }

  /// Pieces with their escapes, filtered. A row that is read from the right ends at so many cells, where there is a width to end at.
  func styled(_ pieces: [StyledText.Piece], fromRight: Bool? = nil, width: Int? = nil) -> String {
    let cleaned = StyledText(pieces).cleaned.pieces
    guard traits.kind == .full, fromRight == true || Turned.concerns(cleaned) else { return escaped(cleaned) }
    let isFromRight = fromRight ?? Turned.isFromRight(cleaned.map(\.text).joined())
    if traits.turnsText {
      return isFromRight ? escaped(cleaned.map { $0.with(Turned.marked($0.text)) }) : escaped(cleaned)
    }
    let laid = Turned.laidOut(cleaned, fromRight: isFromRight)
    let room = isFromRight ? max(0, (width ?? 0) - laid.reduce(0) { $0 + DisplayWidth.of($1.text) }) : 0
    let row = String(repeating: " ", count: room) + escaped(laid)
    return traits.takesMarks
      ? TerminalMark.cellsStay.rawValue + row + TerminalMark.cellsMayTurn.rawValue : row
  }

  private func escaped(_ pieces: [StyledText.Piece]) -> String {
    pieces.map { piece in
      guard let code = code(of: piece.style) else { return piece.text }
      return "\u{1B}[\(code)m\(piece.text)\u{1B}[0m"
    }.joined()
  }

  /// The terminal's code for a style; nil where it shows nothing.
  func code(of style: Style) -> String? {
    guard traits.kind == .full else { return nil }
    let colour = traits.hasColour
    switch style {
    case .plain: return nil
    case .bold: return "1"
    case .label: return colour ? "36" : nil
    case .dim: return "2"
    case .banner: return colour ? "1;30;43" : "1;7"
    case .good: return colour ? "32" : nil
    case .warning: return colour ? "33" : "1"
    case .bad: return colour ? "1;31" : "1"
    case .say: return colour ? "1;97" : "1"
    case .heard: return colour ? "1;36" : "4"
    }
  }

  /// Bytes of Pinline's own making.
  func send(_ text: String) { send(Array(text.utf8)) }

  /// Bytes of Pinline's own making.
  func send(_ bytes: [UInt8]) { _ = Descriptor.write(bytes, to: descriptor) }
}
