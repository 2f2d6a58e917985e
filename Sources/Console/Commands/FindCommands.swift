import Desk
import Diagnostics
import Operations
import Terminal

extension Console {
  /// Looks somebody up outside of a case (IX), shows a few at a time, and takes them off the screen again; false if the input is gone.
  /// Whom the operator asked for is typed already: it goes from the screen with what was found, and where nothing was.
  /// - Guide: IX.2, IX.3, IX.P2
  func find(_ request: FindRequest) throws(ScriptStop) -> Bool {
    talk.beginTraces()
    guard let first = try wipingOnFailure(try request.found(at: desk) { [talk] in talk.tell(FindNotice.reading, .dim) })
    else { return true }
    guard first.count > 0 else {
      talk.tell(first.isLeftOut ? FindNotice.leftOut : .nobody, .warning)
      return try talk.wipeWhenRead()
    }
    talk.tell(FindNotice.found(first.count), .bold)
    var page = first
    while true {
      talk.show(FoundView(language: talk.language).lines(page))
      guard page.hasMore else { return try talk.wipeWhenRead() }
      switch try talk.chooseOfSight(
        Choices([
          (value: true, key: "", label: FindMove.more(page.left).in(talk.language)),
          (value: false, key: "q", label: FindMove.done.in(talk.language)),
        ]))
      {
      case .line(true):
        guard let next = try wipingOnFailure(try desk.lookUps.more(of: page)) else { return true }
        page = next
      case .line(false), .command, .interrupted:
        talk.wipe()
        return true
      case .gone: return talk.wipeAsGone()
      }
    }
  }

  /// Nil where it fails, which is said on a screen that has nothing of it any more.
  private func wipingOnFailure<Value>(_ body: @autoclosure () throws -> Value) throws(ScriptStop) -> Value? {
    do { return try body() } catch {
      talk.wipe()
      if let error = error as? DeskError { try talk.fail(MainPromptProblem(error)) } else { try talk.fail(error) }
      return nil
    }
  }
}
