import Terminal

/// Lines of a script, in which `*` stands for what the caller said.
final class ScriptedAnswers: LineReader {
  private let script: any LineReader
  private let call: PracticeCall

  init(_ script: any LineReader, at call: PracticeCall) {
    self.script = script
    self.call = call
  }

  var lineNumber: Int { script.lineNumber }
  var keyCount: Int { script.keyCount }

  func readLine(_ request: LineRequest) -> LineResult {
    let result = script.readLine(request)
    return result == .line("*") ? .line(call.heard ?? "") : result
  }

  func remember(_ command: String) { script.remember(command) }
}
