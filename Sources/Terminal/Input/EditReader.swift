import CGuard
import CLibEdit
import Glibc

/// Lines edited with libedit on a full terminal, with what helps to type them under the line.
///
/// The rules of its talk with the terminal: libedit never touches the terminal itself; what it draws is held back until
/// the next character is awaited and goes out in one write together with what stands under the line. Signals come as
/// events. Between two lines the terminal neither echoes nor waits for whole lines, so nothing typed ahead is lost. A
/// paste stays on its line.
@safe
package final class EditReader: LineReader {
  package let goesOnAfterEnd = true
  package let drawsLead = true
  /// How many lines were read.
  package private(set) var lineNumber = 0
  /// How many keys were pressed, those that edit included.
  package internal(set) var keyCount = 0
  let output: Output
  let wait: EventWait
  var decoder = KeyDecoder()
  var keys: [KeyDecoder.Key] = []
  var request = LineRequest(prompt: StyledText(""))
  var prompt = EditPrompt(StyledText(""), columns: 80)
  var menu: CompletionMenu?
  /// Whether the request's aid stands under the line.
  var showsAid = false
  /// What the line would become if the ghost behind it were taken.
  var offered = ""
  /// Whether the line is what it began with.
  var initial = InitialText.none
  /// What the insert key does next.
  var pending = PendingInsertion()
  /// Whether the prompt that libedit drew is still without the mark at its end.
  var endsPrompt = false
  /// What libedit drew since the last write.
  var drawn: [UInt8] = []
  /// What stands on the screen now; nil where nothing does.
  var shown: (under: Under, layout: LineLayout)?
  /// Whether libedit may have drawn over it.
  var isStale = false
  /// How long no key came.
  var idle: IdleTime
  let clock: () -> Int64
  /// The window as libedit knows it.
  var window = WindowSize(columns: 0, rows: 0)
  var ending: LineResult?
  var editor: OpaquePointer?
  private var history: CommandHistory

  private static let insertSlot: Int32 = 0

  /// An editor on the process's terminal, with the commands in a file. Nil if the terminal cannot be used.
  /// `clock` tells milliseconds that never go back.
  package init?(
    output: Output, history path: String?, clock: @escaping () -> Int64 = SteadyClock.milliseconds
  ) {
    guard let wait = EventWait(STDIN_FILENO), guard_terminal_saved(STDIN_FILENO, STDOUT_FILENO) else { return nil }
    self.wait = wait
    self.clock = clock
    idle = IdleTime(limit: nil, clock: clock)
    self.output = output
    history = CommandHistory(path: path)
    var callbacks = unsafe editor_callbacks()
    unsafe callbacks.context = Unmanaged.passUnretained(self).toOpaque()
    unsafe callbacks.read = { context, scalar in
      guard let key = unsafe EditReader.of(context)?.nextScalar() else { return -1 }
      unsafe scalar?.pointee = key.value
      return 1
    }
    unsafe callbacks.write = { context, bytes, count in
      unsafe EditReader.of(context)?.drawn += UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count)
    }
    unsafe callbacks.slot = { context, _ in unsafe EditReader.of(context)?.insertPending() ?? EDITOR_NOTHING }
    guard let editor = unsafe editor_new("pinline", STDIN_FILENO, STDOUT_FILENO, callbacks) else { return nil }
    unsafe self.editor = editor
    unsafe EditKey.bind(in: editor, insertSlot: Self.insertSlot)
    for command in history.commands { unsafe editor_remember(editor, EditPrompt.scalars(command)) }
    bracketPastes(true)
  }

  deinit {
    if let editor = unsafe editor { unsafe editor_free(editor) }
    bracketPastes(false)
  }

  package func readLine(_ request: LineRequest) -> LineResult {
    guard let editor = unsafe editor else { return .hangup }
    self.request = request
    idle = IdleTime(limit: request.idleLimit, clock: clock)
    ending = nil
    menu = nil
    showsAid = false
    shown = nil
    offered = ""
    window = WindowSize.of(STDOUT_FILENO)
    prompt = EditPrompt(request, columns: window.columns)
    if request.rings { output.ring() }
    output.send(output.bytes(of: .promptBegins))
    endsPrompt = true
    for line in prompt.above { output.send(output.wrapped(line)) }
    decoder.beginLine()
    if request.dropsTypeAhead {
      dropTypeAhead()
      tcflush(STDIN_FILENO, TCIFLUSH)
    }
    initial = request.initial.isEmpty ? .none : .coming
    if initial == .coming { keys.insert(.paste(request.initial), at: 0) }
    let wasEntered = unsafe editor_read(editor, prompt.encoded(on: output), request.history == .commands)
    let line = wasEntered ? lineText : ""
    // What stood under the line goes before libedit's last drawing, which moves below it.
    eraseUnder()
    if !wasEntered { drawn += Array("\r\n".utf8) }
    if wasEntered { drawn += output.bytes(of: .lineIsTaken) }
    flush()
    unsafe editor_wipe(editor)
    lineNumber += 1
    // A letter that did not come in would make another name of it.
    if wasEntered, decoder.metNoText { return .unreadable }
    return wasEntered ? .line(line.trimmingEnd) : ending ?? .endOfInput
  }

  package func remember(_ command: String) {
    history.add(command)
    if let editor = unsafe editor { unsafe editor_remember(editor, EditPrompt.scalars(command)) }
  }

  /// Throws away what was typed ahead: it was not meant for a screen that shows a PIN.
  package func dropTypeAhead() {
    keys = []
    decoder = KeyDecoder()
  }

  func bracketPastes(_ isOn: Bool) {
    output.send(isOn ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
    guard_bracketed_paste(isOn)
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> EditReader? {
    guard let context = unsafe context else { return nil }
    return unsafe Unmanaged<EditReader>.fromOpaque(context).takeUnretainedValue()
  }
}

extension String {
  /// Without Enter, and the spaces that a completion leaves.
  fileprivate var trimmingEnd: String {
    var rest = self[...]
    while rest.last == " " || rest.last == "\n" { rest.removeLast() }
    return String(rest)
  }
}
