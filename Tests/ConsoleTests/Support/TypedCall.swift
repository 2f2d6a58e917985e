import Files
import Guide
import Letters
import CallScript
import Diagnostics
import Matching
import Records
import Desk
import Foundation
import TestSupport

@testable import Console
@testable import Terminal

/// Types lines at a console's prompts (Ctrl-C where the line is `\u{3}`), and keeps what was on the screen before each.
final class TypedCall: LineReader {
  private(set) var lineNumber = 0
  let keyCount = 0
  /// Whether its end is that of a terminal.
  let goesOnAfterEnd: Bool
  /// The prompts, each with what was written since the one before.
  private(set) var asked: [(prompt: String, written: String)] = []
  /// What the prompts began with, where that was not empty.
  private(set) var initials: [String] = []
  /// How long each prompt waits for a key; nil for any time.
  private(set) var limits: [Int64?] = []
  /// Which prompts ring.
  private(set) var rings: [Bool] = []
  /// In place of a line: nobody types.
  static let nobody = "\u{0}"
  private var lines: [String]
  private let screen: CapturedOutput
  private let meanwhile: (String) -> Void

  init(
    _ lines: [String], on screen: CapturedOutput, asTerminal: Bool = false, meanwhile: @escaping (String) -> Void
  ) {
    goesOnAfterEnd = asTerminal
    self.lines = lines
    self.meanwhile = meanwhile
    self.screen = screen
  }

  func readLine(_ request: LineRequest) -> LineResult {
    asked.append((request.prompt.text, screen.takeText()))
    limits.append(request.idleLimit)
    rings.append(request.rings)
    if !request.initial.isEmpty { initials.append(request.initial) }
    meanwhile(request.prompt.text)
    guard !lines.isEmpty else { return .endOfInput }
    lineNumber += 1
    let line = lines.removeFirst()
    if line == "\u{3}" { return .interrupted }
    if line == Self.nobody { return .idle }
    return .line(line.isEmpty ? request.initial : line)
  }

  func remember(_ command: String) {}
}

extension DeskFamily {
  /// The eight answers line by line, with Enter alone where the console asks for an apartment.
  var lines: [String] { lines(of: Item.allCases) }

  func lines(of items: some Sequence<Item>) -> [String] {
    items.flatMap { item in
      let text = answers[item] ?? ""
      let form = item.form(of: text, in: MatchContext(today: CivilDate(iso: "2026-11-24") ?? .earliest))
      return FollowUp(after: form) == nil ? [text] : [text, ""]
    }
  }
}

/// An output whose text can be read back.
final class CapturedOutput {
  let output: Output
  private let reading: Int32, writing: Int32

  init(_ traits: TerminalTraits = TerminalTraits(kind: .pipe)) throws {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw ScriptError("no pipe") }
    (reading, writing) = (ends[0], ends[1])
    _ = fcntl(reading, F_SETFL, O_NONBLOCK)
    output = Output(traits, descriptor: writing)
  }

  deinit {
    close(reading)
    close(writing)
  }

  /// What was written since the last look.
  func takeText() -> String {
    var text: [UInt8] = []
    while let more = Descriptor.read(reading, limit: 65_536), !more.isEmpty { text += more }
    return String(decoding: text, as: UTF8.self)
  }
}

/// Plays one sitting at a station's console. `meanwhile` is told of each prompt before its line is typed.
struct PlayedSitting {
  let reader: TypedCall
  /// Everything that was written, what stood before each prompt in its place.
  let written: String
  let end: ConsoleEnd

  init(
    at desk: Desk, _ lines: [String], display: any SecretDisplay = NoDisplay(), language: Language = .english,
    asTerminal: Bool = false, guide: GuideShelf = GuideShelf(), paper: PaperTray? = nil, isPlain: Bool = false,
    observer: (any CallObserver)? = nil, traits: TerminalTraits = TerminalTraits(kind: .pipe),
    meanwhile: @escaping (String) -> Void = { _ in },
    monotonic: @escaping () -> Int64 = { 0 }
  ) throws {
    let screen = try CapturedOutput(traits)
    let reader = TypedCall(lines, on: screen, asTerminal: asTerminal, meanwhile: meanwhile)
    end = Console(
      Console.Equipment(
        desk: desk, reader: reader, output: screen.output, display: display, isPlain: isPlain, language: language,
        script: nil, monotonic: monotonic, observer: observer, guide: guide, paper: paper)
    ).run()
    self.reader = reader
    written = reader.asked.map { "\($0.written)\($0.prompt)\n" }.joined() + screen.takeText()
  }
}

/// A display that lets a PIN be read and typed back rightly, without a terminal.
final class GoodDisplay: SecretDisplay {
  let canShow = true
  /// The PINs shown, in order.
  private(set) var shown: [[UInt8]] = []

  func show(_ request: SecretRequest, digits: UnsafeRawBufferPointer) -> SecretOutcome {
    shown.append(unsafe Array(digits))
    return .dismissed
  }

  func readDigits<Value>(
    prompt: StyledText, heard: UnsafeRawBufferPointer?, isOptional: Bool, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> DigitsOutcome<Value> {
    guard let last = shown.last else { return .command }
    return .read(unsafe last.withUnsafeBytes { unsafe body($0) })
  }
}

/// A display that shows nothing.
final class NoDisplay: SecretDisplay {
  let canShow = false

  func show(_ request: SecretRequest, digits: UnsafeRawBufferPointer) -> SecretOutcome { .refused }

  func readDigits<Value>(
    prompt: StyledText, heard: UnsafeRawBufferPointer?, isOptional: Bool, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> DigitsOutcome<Value> {
    .gone
  }
}
