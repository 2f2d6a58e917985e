import CallScript
import Desk
import Terminal

/// The guide beside a call.
extension CallFlow {
  private var beside: GuideTalk.Setting {
    GuideTalk.Setting(spoken: language, reference: desk.reference) { [self] in statusLine }
  }

  /// `/guide`: the case stays where it is, and the same prompt comes again with what was there.
  func lookUp(_ words: String) throws {
    let isThere = try guide.lookUp(words, in: beside)
    if !isThere { try leaveGone(Question("")) }
  }

  /// The same once the case is over, when its caller most often asks how to go on (V); nil where the line was another command.
  func lookUpAtEnd(_ line: String) throws(ScriptStop) -> Bool? {
    guard case .guide(let words)? = try? SlashCommand(line) else { return nil }
    return try guide.lookUp(words, in: beside)
  }
}
