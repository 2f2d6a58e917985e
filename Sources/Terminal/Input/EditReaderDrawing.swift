import CGuard
import CLibEdit
import Glibc

/// What the reader draws itself: the ghost behind the line, what stands under it, and all of it anew when the window
/// changed.
extension EditReader {
  /// Looks at the line as libedit has it, and where the cursor stands. Each key asks something of it, which needs no copy.
  @safe
  private func look<Value>(_ body: (UnsafeBufferPointer<UInt32>, _ cursor: Int) -> Value) -> Value {
    var (count, cursor) = (0, 0)
    let start = unsafe editor.flatMap { unsafe editor_line($0, &count, &cursor) }
    return unsafe body(UnsafeBufferPointer(start: start, count: start == nil ? 0 : count), cursor)
  }

  /// The line as typed so far, and how many of its scalars stand before the cursor.
  var line: (scalars: [Unicode.Scalar], cursor: Int) {
    look { scalars, cursor in (unsafe scalars.compactMap { Unicode.Scalar($0) }, cursor) }
  }

  /// How many scalars the line has.
  var lineLength: Int { look { scalars, _ in scalars.count } }

  var lineText: String { String(String.UnicodeScalarView(line.scalars)) }

  /// While libedit searches its history, the line holds its own words on a second row.
  var isSearching: Bool { look { scalars, _ in unsafe scalars.contains(0x0A) } }

  /// Sends what was drawn since the last write.
  func flush() {
    if !drawn.isEmpty { output.send(drawn) }
    drawn = []
  }

  /// Sends what libedit drew and what stands under the line, in one write.
  func draw() {
    if isSearching {
      eraseUnder()
      return flush()
    }
    // Where nothing stands behind the line, a letter is seen before it is known what it leads to.
    if let shown, shown.under.ghost.isEmpty, !isStale { flush() }
    let (scalars, cursor) = line
    let layout = LineLayout(prompt: prompt.visible, scalars: scalars, cursor: cursor, columns: window.columns)
    let under = under(at: layout, cursorIsAtEnd: cursor == scalars.count)
    // Most keys change nothing under the line: then libedit's own drawing is all that has to go out.
    let stands = shown.map { $0.under == under && under.ghost.isEmpty && $0.layout.endRow == layout.endRow } ?? false
    if !stands || isStale {
      let drawing = Array(under.drawing(at: layout, columns: window.columns, on: output).utf8)
      drawn = output.bytes(of: .drawingBegins) + drawn + drawing + output.bytes(of: .drawingEnds)
    }
    shown = (under, layout)
    isStale = false
    flush()
  }

  private func under(at layout: LineLayout, cursorIsAtEnd: Bool) -> Under {
    let typed = lineText
    var under = Under()
    offered = ""
    let candidates = menu != nil || !typed.isEmpty ? request.complete(typed) : []
    if menu != nil, menu?.selected == nil {
      menu = candidates.count < 2 ? nil : CompletionMenu(typed: typed, candidates: candidates)
    }
    if cursorIsAtEnd, menu == nil {
      let hint = request.hint(typed)
      if candidates.count == 1, let only = candidates.first?.text, only.hasPrefix(typed) {
        offered = String(only.dropFirst(typed.count))
      } else if candidates.contains(where: { $0.text == typed + hint }) {
        offered = hint
      }
      under.ghost = offered.isEmpty ? hint : offered
    }
    let room = max(0, window.rows - layout.endRow - 1)
    under.lines = Array(lines(for: typed).suffix(room))
    return under
  }

  private func lines(for typed: String) -> [[StyledText.Piece]] {
    var lines: [[StyledText.Piece]] = []
    // A line that comes and goes would make the status jump.
    switch request.check?(typed) {
    case nil: break
    case .neutral: lines.append(StyledText(" ").pieces)
    case .good(let text): lines.append(StyledText("  " + text, .good).pieces)
    case .asking(let text), .incomplete(let text): lines += wrapped(StyledText("  " + text, .warning))
    }
    lines += menu?.lines.map(\.pieces) ?? []
    if showsAid { lines += request.aid.flatMap(wrapped) }
    let status = request.status()
    if !status.isEmpty { lines.append(StyledText(status, .dim).pieces) }
    return lines
  }

  /// What is to be asked or done is broken rather than cut where the window is narrow.
  private func wrapped(_ line: StyledText) -> [[StyledText.Piece]] {
    Wrapping.lines(of: line.cleaned, width: max(1, window.columns - 1))
  }

  /// Takes away what stands behind and under the line, before what libedit drew since.
  func eraseUnder() {
    if let shown { drawn = Array(Under.erasing(at: shown.layout).utf8) + drawn }
    shown = nil
  }

  /// Draws everything anew from the prompt on. Most terminals have broken the line anew by now, so it is measured by
  /// the new width.
  func redraw() {
    guard let editor = unsafe editor else { return }
    let (scalars, cursor) = line
    window = WindowSize.of(STDOUT_FILENO)
    let layout = LineLayout(prompt: prompt.visible, scalars: scalars, cursor: cursor, columns: window.columns)
    drawn += Array(("\r" + (layout.cursorRow > 0 ? "\u{1B}[\(layout.cursorRow)A" : "") + "\u{1B}[J").utf8)
    unsafe editor_redraw(editor)
    shown = nil
  }

  /// Ctrl-Z: leaves the terminal as the shell expects it, with nothing of a call on it, stops, and goes on with the same line.
  func suspend() {
    guard let editor = unsafe editor else { return }
    eraseUnder()
    drawn += Array("\r\n".utf8)
    flush()
    bracketPastes(false)
    unsafe editor_suspend(editor)
    let hadTraces = guard_traces_wipe()
    raise(SIGSTOP)
    guard_traces(hadTraces)
    unsafe editor_resume(editor)
    bracketPastes(true)
    window = WindowSize.of(STDOUT_FILENO)
    // A key typed too early may have been echoed.
    drawn += Array("\r\u{1B}[J".utf8)
    unsafe editor_redraw(editor)
  }
}
