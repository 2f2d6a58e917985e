import Files
import Glibc

package enum ScriptSource: Hashable, Sendable {
  /// What is piped in.
  case standardInput
  case file(String)
}

/// The script cannot be opened.
package struct ScriptUnreadable: Error, Hashable, Sendable {}

/// Lines of a script, one after another. Lines that begin with `#` are comments; an empty line is Enter alone.
package final class ScriptReader: LineReader {
  /// The line read last, from 1; comments count.
  package private(set) var lineNumber = 0
  /// The characters of all lines, and an Enter each.
  package private(set) var keyCount = 0
  private let descriptor: Int32
  private let output: Output
  private var lines = LineSplitter()
  private var isAtEnd = false
  private var hasFailed = false

  /// Opens a script; its lines are shown on `output` behind their prompts.
  /// - Throws: `ScriptUnreadable`.
  package init(_ source: ScriptSource, output: Output) throws(ScriptUnreadable) {
    self.output = output
    switch source {
    case .standardInput: descriptor = STDIN_FILENO
    case .file(let path): descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    }
    var about = stat()
    guard descriptor >= 0, unsafe fstat(descriptor, &about) == 0, about.st_mode & S_IFMT != S_IFDIR else {
      throw ScriptUnreadable()
    }
  }

  deinit { if descriptor > STDERR_FILENO { close(descriptor) } }

  /// The next line that is no comment.
  package func readLine(_ request: LineRequest) -> LineResult {
    while let whole = nextLine() {
      var line = whole[...]
      lineNumber += 1
      if lineNumber == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      if line.first == UInt8(ascii: "#") { continue }
      return taken(line, request)
    }
    // What the disk does not give is not the script's end.
    if hasFailed { lineNumber += 1 }
    return hasFailed ? .unreadable : .endOfInput
  }

  /// A script has no history.
  package func remember(_ command: String) {}

  private func taken(_ line: ArraySlice<UInt8>, _ request: LineRequest) -> LineResult {
    let line = line.last == 0x0D ? line.dropLast() : line
    guard line.count <= LineSplitter.longest, let text = String(validating: line, as: UTF8.self) else {
      return .unreadable
    }
    keyCount += text.count + 1
    output.send(OutputFilter.clean(request.prompt.text + text) + "\n")
    return .line(text.isEmpty ? request.initial : text)
  }

  private func nextLine() -> [UInt8]? {
    while true {
      if let line = lines.next() { return line }
      if isAtEnd { return lines.rest() }
      guard let more = Descriptor.read(descriptor, limit: 4096) else {
        hasFailed = true
        return nil
      }
      isAtEnd = more.isEmpty
      lines.add(more)
    }
  }
}
