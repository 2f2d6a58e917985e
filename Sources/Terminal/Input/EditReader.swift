import CGuard
import CLibEdit
import Foundation
import Glibc

/// Lines edited with libedit on a full terminal, with what helps to type them under the line.
///
/// The rules of its talk with the terminal: libedit never touches the terminal itself; what it draws is held back until the next
/// character is awaited and goes out in one write together with what stands under the line. Signals come as events. Between two
/// lines the terminal neither echoes nor waits for whole lines, so nothing typed ahead is lost. A paste stays on its line.
@safe
public final class EditReader: LineReader {
  /// How many lines were read.
  public private(set) var lineNumber = 0
  let output: Output
  private let wait: EventWait
  private var decoder = KeyDecoder()
  private var keys: [KeyDecoder.Key] = []
  private var history: CommandHistory
  private var drawn = ""
  private var layout = LineLayout(prompt: "", scalars: [], cursor: 0, columns: 80)
  private var isUnderDrawn = false
  private var isStale = false
  private var under = Under()
  private var window = WindowSize(columns: 0, rows: 0)
  private var menuIsOpen = false
  private var request = LineRequest(prompt: StyledText(""))
  private var prompt = EditPrompt(StyledText(""), columns: 80)
  private var pending = (deleting: Int32(0), text: "")
  private var ending: LineResult?
  private var editor: OpaquePointer?

  private enum Slot: Int32 { case complete, insert }
  /// libedit takes text in only while it carries out a key, so a paste comes to it as this one.
  private static let insertKey: UInt32 = 0x1E

  /// An editor on the process's terminal, with the commands in a file. Nil if the terminal cannot be used.
  public init?(output: Output, history path: String?) {
    guard let wait = EventWait(STDIN_FILENO), guard_terminal_saved(STDIN_FILENO, STDOUT_FILENO) else { return nil }
    self.wait = wait
    self.output = output
    history = CommandHistory(path: path)
    var callbacks = unsafe editor_callbacks()
    unsafe callbacks.context = Unmanaged.passUnretained(self).toOpaque()
    unsafe callbacks.read = { context, scalar in
      unsafe EditReader.of(context)?.nextScalar(scalar) ?? -1
    }
    unsafe callbacks.write = { context, bytes, count in
      guard let bytes = unsafe bytes else { return }
      let drawing = unsafe UnsafeRawBufferPointer(start: bytes, count: count)
      unsafe EditReader.of(context)?.drawn += String(decoding: drawing, as: UTF8.self)
    }
    unsafe callbacks.slot = { context, slot in
      let reader = unsafe EditReader.of(context)
      return (slot == Slot.insert.rawValue ? reader?.insertPending() : reader?.complete()) ?? EDITOR_NOTHING
    }
    guard let editor = unsafe editor_new("pinline", STDIN_FILENO, STDOUT_FILENO, callbacks) else { return nil }
    unsafe self.editor = editor
    _ = unsafe editor_bind_slot(editor, 0x09, Slot.complete.rawValue)
    _ = unsafe editor_bind_slot(editor, Self.insertKey, Slot.insert.rawValue)
    _ = unsafe editor_bind(editor, 0x15, "em-kill-line")
    for command in history.commands { unsafe editor_remember(editor, EditPrompt.scalars(command)) }
    output.send("\u{1B}[?2004h")
    guard_bracketed_paste(true)
  }

  deinit {
    if let editor = unsafe editor { unsafe editor_free(editor) }
    output.send("\u{1B}[?2004l")
    guard_bracketed_paste(false)
  }

  /// Edits one line.
  public func readLine(_ request: LineRequest) -> LineResult {
    guard let editor = unsafe editor else { return .hangup }
    self.request = request
    ending = nil
    menuIsOpen = false
    isUnderDrawn = false
    window = WindowSize.of(STDOUT_FILENO)
    prompt = EditPrompt(request.prompt, columns: window.columns)
    if let above = prompt.above { output.send(output.wrapped(above)) }
    keys.insert(contentsOf: request.initial.isEmpty ? [] : [.paste(request.initial)], at: 0)
    let wasEntered = unsafe editor_read(editor, prompt.encoded(on: output), request.history == .commands)
    let line = wasEntered ? text : ""
    // What stood under the line goes before libedit's last drawing, which moves below it.
    let erasing = isUnderDrawn ? Under.erasing(at: layout) : ""
    output.send(erasing + drawn + (wasEntered ? "" : "\r\n"))
    drawn = ""
    if wasEntered { unsafe editor_wipe(editor) }
    lineNumber += 1
    return wasEntered ? .line(line.trimmingEnd) : ending ?? .endOfInput
  }

  /// Keeps a command.
  public func remember(_ command: String) {
    history.add(command)
    if let editor = unsafe editor { unsafe editor_remember(editor, EditPrompt.scalars(command)) }
  }

  /// Throws away what was typed ahead: it was not meant for a screen that shows a PIN.
  public func dropTypeAhead() { keys = [] }

  private static func of(_ context: UnsafeMutableRawPointer?) -> EditReader? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<EditReader>.fromOpaque(context).takeUnretainedValue()
  }
}

// MARK: What libedit asks for

extension EditReader {
  /// The line as typed so far.
  private var scalars: (line: [Unicode.Scalar], cursor: Int) {
    guard let editor = unsafe editor else { return ([], 0) }
    var (count, cursor) = (0, 0)
    guard let start = unsafe editor_line(editor, &count, &cursor) else { return ([], 0) }
    let line = unsafe UnsafeBufferPointer(start: start, count: count).compactMap { Unicode.Scalar($0) }
    return (line, cursor)
  }

  private var text: String { Self.text(of: scalars.line) }

  private static func text(of scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// The next character for libedit: 1 with one, 0 at the end of input, −1 to give the line up.
  private func nextScalar(_ scalar: UnsafeMutablePointer<UInt32>?) -> Int32 {
    while true {
      if !keys.isEmpty {
        switch keys.removeFirst() {
        case .scalar(let key):
          unsafe scalar?.pointee = composes(key) ? Self.insertKey : key.value
        case .paste(let text):
          pending = (0, text)
          unsafe scalar?.pointee = Self.insertKey
        }
        return 1
      }
      draw()
      switch wait.next(within: request.status().isEmpty ? nil : 1000) {
      case .input:
        guard let bytes = Descriptor.read(STDIN_FILENO, limit: 4096), !bytes.isEmpty else { return end(with: .hangup) }
        keys += decoder.take(bytes)
      case .interrupt:
        if scalars.line.isEmpty { return end(with: .interrupted) }
        keys = [.scalar("\u{15}")]
      case .end: return end(with: .hangup)
      case .suspend: suspend()
      case .resize: redraw()
      case .timeout: continue
      }
    }
  }

  private func end(with result: LineResult) -> Int32 {
    ending = result
    return -1
  }

  /// A combining mark that has a composed form with the character before it becomes that: libedit draws no other.
  private func composes(_ mark: Unicode.Scalar) -> Bool {
    let (line, cursor) = scalars
    guard mark.value > 0x2FF, mark.properties.canonicalCombiningClass != .notReordered, cursor > 0,
      line.indices.contains(cursor - 1)
    else { return false }
    let pair = String(Character(line[cursor - 1])) + String(String.UnicodeScalarView([mark]))
    let composed = pair.precomposedStringWithCanonicalMapping
    guard composed.unicodeScalars.count == 1 else { return false }
    pending = (1, composed)
    return true
  }

  private func insertPending() -> editor_reaction {
    defer { pending = (0, "") }
    isStale = true
    guard let editor = unsafe editor, !pending.text.isEmpty else { return EDITOR_BEEP }
    if pending.deleting > 0 { unsafe editor_delete(editor, pending.deleting) }
    let text = OutputFilter.clean(pending.text.precomposedStringWithCanonicalMapping)
    return unsafe editor_insert(editor, EditPrompt.scalars(text)) ? EDITOR_REFRESH : EDITOR_BEEP
  }

  private func suspend() {
    guard let editor = unsafe editor else { return }
    output.send(Under.erasing(at: layout) + "\r\n")
    unsafe editor_suspend(editor)
    raise(SIGSTOP)
    isStale = true
    unsafe editor_resume(editor)
    unsafe editor_redraw(editor)
  }

  private func redraw() {
    guard let editor = unsafe editor else { return }
    window = WindowSize.of(STDOUT_FILENO)
    isStale = true
    let up = layout.cursorRow > 0 ? "\u{1B}[\(layout.cursorRow)A" : ""
    output.send("\r\(up)\u{1B}[J")
    unsafe editor_redraw(editor)
  }

  /// Tab: completes what is common to all that the line could become, and opens the menu if there are several.
  private func complete() -> editor_reaction {
    let line = text
    isStale = true
    let candidates = request.complete(line)
    guard let first = candidates.first?.text else { return EDITOR_BEEP }
    let common = candidates.dropFirst().reduce(first) { $0.commonPrefix(with: $1.text) }
    menuIsOpen = candidates.count > 1
    guard common.count > line.count, common.hasPrefix(line), let editor = unsafe editor else { return EDITOR_REFRESH }
    let rest = common.dropFirst(line.count) + (candidates.count == 1 ? " " : "")
    return unsafe editor_insert(editor, EditPrompt.scalars(String(rest))) ? EDITOR_REFRESH : EDITOR_BEEP
  }

  /// Sends what libedit drew and what stands under the line, in one write.
  private func draw() {
    let (line, cursor) = scalars
    let typed = Self.text(of: line)
    var under = Under()
    // While libedit searches its history, the line holds its own words.
    let isSearching = typed.contains("\n")
    if !isSearching {
      let candidates = menuIsOpen || !typed.isEmpty ? request.complete(typed) : []
      if candidates.count == 1, let only = candidates.first, only.text.hasPrefix(typed), cursor == line.count {
        under.ghost = String(only.text.dropFirst(typed.count))
      } else if cursor == line.count {
        under.ghost = request.hint(typed)
      }
      under.lines = lines(for: typed, candidates)
    }
    let endRow = layout.endRow
    layout = LineLayout(prompt: prompt.visible, scalars: line, cursor: cursor, columns: window.columns)
    // Most keys change nothing under the line: then libedit's own drawing is all that has to go out.
    if !isUnderDrawn || isStale || under != self.under || !under.ghost.isEmpty || layout.endRow != endRow {
      drawn += under.drawing(at: layout, columns: window.columns, on: output)
    }
    output.send(drawn)
    drawn = ""
    isUnderDrawn = true
    isStale = false
    self.under = under
  }

  private func lines(for typed: String, _ candidates: [Completion]) -> [[StyledText.Piece]] {
    var lines: [StyledText] = []
    // A line that comes and goes would make the status jump.
    switch request.check?(typed) {
    case nil: break
    case .neutral: lines.append(StyledText(" "))
    case .good(let text): lines.append(StyledText("  " + text, .good))
    case .incomplete(let text): lines.append(StyledText("  " + text, .warning))
    }
    if menuIsOpen {
      let width = candidates.map { DisplayWidth.of($0.text) }.max() ?? 0
      for candidate in candidates.prefix(12) {
        var line = StyledText("  " + DisplayWidth.fitted(candidate.text, to: width) + "  ", .label)
        line.append(candidate.note, .dim)
        lines.append(line)
      }
    }
    let status = request.status()
    if !status.isEmpty { lines.append(StyledText(status, .dim)) }
    let room = max(1, window.rows - layout.endRow - 2)
    return lines.suffix(room).map(\.pieces)
  }
}

extension String {
  /// Without the spaces at the end that a completion leaves.
  fileprivate var trimmingEnd: String {
    var rest = self[...]
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
