import CallScript
import Desk
import Terminal

/// The guide beside a call.
extension CallFlow {
  var beside: GuideTalk.Setting {
    GuideTalk.Setting(spoken: language, reference: desk.reference) { [self] in statusLine }
  }

  /// `/guide`: the case stays where it is, and the same prompt comes again with what was there.
  func lookUp(_ words: String) throws {
    let isThere = try guide.lookUp(words, in: beside)
    if !isThere { try leaveGone(Question("")) }
  }
}
