import Desk
import Diagnostics
import Operations
import Terminal

extension Console {
  /// Looks somebody up outside of a case (IX), shows a few at a time, and takes them off the screen again; false if the input is gone.
  /// - Guide: IX.2, IX.3, IX.P2
  func find(_ request: FindRequest) throws(ScriptStop) -> Bool {
    let sought: SoughtPerson
    do { sought = try request.sought(at: desk) } catch {
      try talk.fail(error)
      return true
    }
    var found = try attempt { () throws(DeskError) in
      try desk.lookUps.find(sought) { [talk] in talk.tell(FindNotice.reading, .dim) }
    }
    guard let first = found else { return true }
    guard first.count > 0 else {
      talk.tell(FindNotice.nobody, .warning)
      return true
    }
    talk.beginTraces()
    talk.tell(FindNotice.found(first.count), .bold)
    while let page = found {
      talk.show(FoundView(language: talk.language).lines(page))
      guard page.hasMore else { return try talk.wipeWhenRead() }
      switch try talk.chooseMore(page.left) {
      case .line(true):
        found = try attempt { () throws(DeskError) in try desk.lookUps.more(of: page) }
      case .line(false), .command, .interrupted: found = nil
      case .gone:
        talk.wipe()
        return talk.isIdle
      }
    }
    talk.wipe()
    return true
  }
}

extension Talk {
  /// Whether more is to be shown of what is looked at.
  fileprivate func chooseMore(_ left: Int) throws(ScriptStop) -> Reply<Bool> {
    var question = Question("")
    question.isBeside = true
    question.isTimed = true
    return try choose(
      question,
      among: Choices([
        (value: true, key: "", label: FindMove.more(left).in(language)),
        (value: false, key: "q", label: FindMove.done.in(language)),
      ]))
  }
}
