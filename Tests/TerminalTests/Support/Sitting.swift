import Desk
import Verification
import Dispatch
import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Terminal

/// The process of an exit test as someone sits before it: a terminal of its own, and the readers on a queue beside the
/// test.
///
/// In a process of its own, Ctrl-C, a change of size and a hang-up are the real signals, and reach nobody else.
final class Sitting {
  let terminal: PseudoTerminal
  private let queue = DispatchQueue(label: "readers")
  private let desk: Desk

  /// What uses the terminal. Only the queue touches it.
  final class Desk: @unchecked Sendable {
    let traits: TerminalTraits
    let history: String?
    private(set) lazy var output = Output(traits)
    private(set) lazy var editor = {
      hasEditor = true
      return EditReader(output: output, history: history)
    }()
    private var hasEditor = false
    private(set) lazy var plain = PlainReader(output: output)
    private(set) lazy var screen = SecretScreen(output: output) { [self] in
      if hasEditor { editor?.dropTypeAhead() }
    }

    init(_ traits: TerminalTraits, _ history: String?) {
      self.traits = traits
      self.history = history
    }
  }

  /// What a job will have come to.
  final class Outcome<Value: Sendable>: Sendable {
    fileprivate let value = Mutex<Value?>(nil)
  }

  private init(_ window: WindowSize, _ traits: TerminalTraits, _ history: String?, hasAlternate: Bool) throws {
    terminal = try PseudoTerminal(
      forThisProcessOf: window.columns, by: window.rows, hasAlternate: hasAlternate)
    desk = Desk(traits, history)
  }

  /// Takes this process's place at a terminal. What goes wrong is recorded here: of an error that leaves an exit test
  /// only a signal is known.
  static func run(
    columns: Int = 80, rows: Int = 24, kind: TerminalKind = .full, hasColour: Bool = true, history: String? = nil,
    locale: String = "C.UTF-8", term: String = "xterm-256color", hasAlternate: Bool = true, canErase: Bool = false,
    takesMarks: Bool = false,
    _ body: (Sitting) throws -> Void
  ) {
    unsafe setenv("TERM", term, 1)
    unsafe setenv("LC_ALL", locale, 1)
    do {
      let window = WindowSize(columns: columns, rows: rows)
      let traits = TerminalTraits(kind: kind, hasColour: hasColour, canErase: canErase, takesMarks: takesMarks)
      try body(try Sitting(window, traits, history, hasAlternate: hasAlternate))
    } catch {
      Issue.record("\(error)")
    }
  }

  /// Begins something beside the test.
  func begin<Value: Sendable>(_ job: @escaping @Sendable (Desk) -> Value) -> Outcome<Value> {
    let outcome = Outcome<Value>()
    queue.async { [desk] in
      let value = job(desk)
      outcome.value.withLock { $0 = value }
    }
    return outcome
  }

  /// Begins to read a line with the editor.
  func edit(_ prompt: String, _ change: @escaping @Sendable (inout LineRequest) -> Void = { _ in }) -> Outcome<
    LineResult?
  > {
    begin { desk in
      var request = LineRequest(prompt: StyledText(prompt, .label))
      change(&request)
      return desk.editor?.readLine(request)
    }
  }

  /// Waits until a job is done and the screen shows all that it wrote.
  func end<Value: Sendable>(_ outcome: Outcome<Value>) throws -> Value {
    let deadline = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < deadline {
      if let value = outcome.value.withLock({ $0 }) {
        try settle()
        return value
      }
      terminal.read(within: 20)
    }
    throw Trouble("nothing came of it; the screen:\n\(terminal.screen.text)")
  }

  /// Waits until a job is done, when nobody sees the screen any more.
  func endUnseen<Value: Sendable>(_ outcome: Outcome<Value>) throws -> Value {
    queue.sync {}
    guard let value = outcome.value.withLock({ $0 }) else { throw Trouble("nothing came of it") }
    return value
  }

  /// Waits until the screen shows everything written so far.
  func settle() throws {
    let bells = terminal.screen.bells
    queue.async { [desk] in desk.output.send("\u{7}") }
    try terminal.expectScreen { $0.bells > bells }
  }

  /// A Ctrl-C that has come before the next thing begins. The queue's threads block signals otherwise.
  func interruptBeforeNext() {
    queue.async {
      var interrupt = sigset_t()
      unsafe sigemptyset(&interrupt)
      unsafe sigaddset(&interrupt, SIGINT)
      unsafe pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
      raise(SIGINT)
    }
  }

  /// Types at the editor until Enter ends the line.
  func line(typing keys: String, prompt: String = "answer> ") throws -> LineResult? {
    let outcome = edit(prompt)
    try terminal.expect(prompt)
    terminal.send(keys + "\r")
    return try end(outcome)
  }

  struct Trouble: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }
}

/// A folder of its own, gone with the value.
final class Folder {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("pinline-\(UUID().uuidString)").path

  init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    return "\(path)/\(name)"
  }

  /// Who may do what with a file in it; 0 if there is none.
  func mode(of name: String) -> UInt32 {
    var about = stat()
    return unsafe stat("\(path)/\(name)", &about) == 0 ? about.st_mode & 0o777 : 0
  }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")), as: UTF8.self)
  }
}

/// What an output writes, in a file.
final class Written {
  private let folder: Folder
  private let path: String
  let descriptor: Int32

  init() throws {
    folder = try Folder()
    path = folder.path + "/written"
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
  }

  deinit { close(descriptor) }

  func text() throws -> String { try folder.text(of: "written") }
}
