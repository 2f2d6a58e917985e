package import CTestTerminal
import Foundation
import Glibc

/// A program on a pseudo-terminal, as a person would have it before them; or the process of an exit test on one of its
/// own.
package final class PseudoTerminal {
  /// The screen as the program left it so far.
  package private(set) var screen: ScreenModel
  /// Every byte that the program wrote.
  package private(set) var bytes: [UInt8] = []
  /// The program's process.
  package let process: pid_t
  private let isThisProcess: Bool
  private let master: Int32
  private var isOpen = true
  private var stripper = EscapeStripper()
  /// What was written, without escapes.
  package var text: String { String(decoding: stripper.text, as: UTF8.self) }
  private var mark = 0
  private var status: Int32?

  /// Whether the system made a core of the program when it ended. It is free to: the limit is lifted.
  package private(set) var dumpedCore = false

  /// Starts a program with a window of this size, in a folder or in this process's own. `environment` is all that it
  /// gets.
  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], in folder: String = ".",
    columns: Int = 80, rows: Int = 24, hasAlternate: Bool = true
  ) throws {
    screen = ScreenModel(columns: columns, rows: rows, hasAlternate: hasAlternate)
    let words = [program] + arguments
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var process: pid_t = 0
    let terminal = unsafe Self.withCStrings(words) { words in
      unsafe Self.withCStrings(variables) { variables in
        unsafe test_terminal_spawn(
          program, words, variables, folder, UInt16(columns), UInt16(rows), &process)
      }
    }
    guard terminal >= 0 else { throw TerminalTrouble("no pseudo-terminal") }
    master = terminal
    self.process = process
    isThisProcess = false
  }

  /// Makes a new pseudo-terminal the controlling terminal of this process, its standard input and its standard output.
  /// For the process of an exit test, which has nothing else to do.
  package init(forThisProcessOf columns: Int, by rows: Int, hasAlternate: Bool = true) throws {
    screen = ScreenModel(columns: columns, rows: rows, hasAlternate: hasAlternate)
    master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    process = getpid()
    isThisProcess = true
    // Linux's own requests, which the module of the C library leaves out: unlock the other end, and give its number.
    let (unlock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    var (isLocked, place) = (Int32(0), Int32(0))
    guard master >= 0, unsafe ioctl(master, unlock, &isLocked) == 0, unsafe ioctl(master, number, &place) == 0,
      setsid() >= 0
    else { throw TerminalTrouble("no pseudo-terminal") }
    test_terminal_resize(master, UInt16(columns), UInt16(rows))
    // The first terminal that a session's leader opens controls it.
    let own = unsafe open("/dev/pts/\(place)", O_RDWR)
    guard own >= 0, dup2(own, STDIN_FILENO) >= 0, dup2(own, STDOUT_FILENO) >= 0 else {
      throw TerminalTrouble("no pseudo-terminal")
    }
    close(own)
  }

  deinit {
    // Closing it would hang this very process up.
    if isThisProcess { return }
    if status == nil {
      Glibc.kill(process, SIGKILL)
      _ = unsafe test_terminal_reap(process, 90_000, &dumpedCore)
    }
    hangUp()
  }

  /// Types.
  package func send(_ text: String) { send(bytes: Array(text.utf8)) }

  /// Types what is no text.
  package func send(bytes: [UInt8]) {
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(master, $0.baseAddress, $0.count) }
  }

  /// Types a line and Enter.
  package func enter(_ line: String = "") { send(line + "\r") }

  /// Waits until a text was written after the last one waited for.
  package func expect(_ wanted: String, within seconds: Double = 90) throws {
    let wanted = Array(wanted.utf8)
    let deadline = ContinuousClock.now + .seconds(seconds)
    while true {
      if let found = stripper.text[mark...].firstRange(of: wanted) {
        mark = found.upperBound
        return
      }
      guard ContinuousClock.now < deadline, read(within: 1000) else {
        throw TerminalTrouble(
          "waited in vain for “\(String(decoding: wanted, as: UTF8.self))”; the screen:\n\(screen.text)")
      }
    }
  }

  /// Waits until the screen is so.
  package func expectScreen(within seconds: Double = 90, _ holds: (ScreenModel) -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !holds(screen) {
      guard ContinuousClock.now < deadline, read(within: 1000) else {
        throw TerminalTrouble("the screen did not become so:\n\(screen.text)")
      }
    }
  }

  /// Changes the window's size, as a person who drags its corner.
  package func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    test_terminal_resize(master, UInt16(columns), UInt16(rows))
  }

  /// Hangs up, as when the window is closed.
  package func hangUp() {
    // Once: by the second time the number may be another file's.
    if isOpen { close(master) }
    isOpen = false
  }

  /// Sends a signal to the program.
  package func kill(_ signal: Int32) { Glibc.kill(process, signal) }

  /// Continues the program once it has stopped: a SIGCONT that comes before the stop is lost, and nothing wakes it again.
  package func goOn(within seconds: Double = 90) throws {
    let deadline = ContinuousClock.now + .seconds(seconds)
    while !isStopped {
      guard ContinuousClock.now < deadline, read(within: 10) else {
        throw TerminalTrouble("it did not stop; the screen:\n\(screen.text)")
      }
    }
    kill(SIGCONT)
  }

  /// The state's letter follows the program's name, which stands in brackets.
  private var isStopped: Bool {
    let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return stat?.split(separator: ")").last?.hasPrefix(" T") ?? false
  }

  /// Waits for the end of the program: its exit code, or 128 and the signal that ended it.
  package func end(within seconds: Double = 90) throws -> Int32 {
    if let status { return status }
    let deadline = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < deadline, read(within: 1000) {}
    let code = unsafe test_terminal_reap(process, Int32(seconds * 1000), &dumpedCore)
    guard code != -2 else { throw TerminalTrouble("it did not end; the screen:\n\(screen.text)") }
    status = code
    return code
  }

  /// The modes of the terminal: whether it echoes and waits for whole lines, as a shell expects to find it.
  package var isCooked: Bool {
    var modes = termios()
    guard unsafe tcgetattr(master, &modes) == 0 else { return false }
    return modes.c_lflag & tcflag_t(ICANON) != 0 && modes.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Whether the program wrote something that was not taken in yet.
  package var hasMore: Bool {
    var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&entry, 1, 2) > 0 && entry.revents & Int16(POLLIN) != 0
  }

  /// Takes in what the program writes within a time; false once it has ended.
  @discardableResult
  package func read(within milliseconds: Int32) -> Bool {
    guard isOpen else { return false }
    var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    if unsafe poll(&entry, 1, milliseconds) == 0 { return true }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(master, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    let new = buffer.prefix(count)
    bytes += new
    stripper.take(new)
    screen.take(new)
    return true
  }

  private static func withCStrings<Value>(
    _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Value
  ) -> Value {
    var copies: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer { for place in texts.indices { unsafe free(copies[place]) } }
    return unsafe body(&copies)
  }
}

/// What went wrong on a pseudo-terminal.
package struct TerminalTrouble: Error, CustomStringConvertible {
  /// What did not happen, and what the screen showed.
  package let description: String
  init(_ description: String) { self.description = description }
}
