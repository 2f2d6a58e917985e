import Desk
import Diagnostics
import Operations
import Terminal

/// What is done below those who were found.
enum FindStep: Hashable {
  case more, done
  /// Somebody else is looked for; another command of the main prompt is carried out.
  case find(FindRequest), take(String)
}

extension Console {
  /// Looks people up outside of a case (IX), shows a few at a time, and takes them off the screen again; false to leave, or if the input is
  /// gone. Whom the operator asked for is typed already: it goes from the screen with what was found, and where nothing was.
  /// - Guide: IX.2, IX.3, IX.P2
  func find(_ first: FindRequest) throws(ScriptStop) -> Bool {
    var request = first
    while true {
      guard let found = try look(request) else { return true }
      var page = found
      var step = try ask(below: page, request)
      while step == .more {
        guard let next = try wipingOnFailure(try desk.lookUps.more(of: page, fitting: fits)) else { return true }
        page = next
        talk.show(view.lines(page))
        step = try ask(below: page, request)
      }
      switch step {
      case .find(let next): request = next
      case .take(let line): return try take(line)
      case .more, .done: return true
      case nil: return talk.wipeAsGone()
      }
    }
  }

  private var view: FoundView { FoundView(language: talk.language) }

  /// Whether they stand in the window with what is told above and below them: the nearest is never scrolled away.
  private func fits(_ found: LookUps.Found) -> Bool {
    talk.fits([StyledText(FindNotice.found(found.count).in(talk.language))] + view.lines(found))
  }

  private func look(_ request: FindRequest) throws(ScriptStop) -> LookUps.Found? {
    talk.beginTraces()
    let found = try wipingOnFailure(
      try request.found(at: desk, fitting: fits) { [talk] in talk.tell(FindNotice.reading, .dim) })
    guard let found else { return nil }
    if found.count > 0 {
      talk.tell(FindNotice.found(found.count), .bold)
      talk.show(view.lines(found))
      return found
    }
    switch found.leftOut {
    case .number: talk.tell(FindNotice.leftOut, .warning)
    case .some:
      talk.tell(FindNotice.nobody, .warning)
      talk.tell(FindNotice.someLeftOut, .warning)
    case nil: talk.tell(FindNotice.nobody, .warning)
    }
    return found
  }

  /// What is done next; what is on the screen goes from it, but where more of the same come. Nil where
  /// nobody answers: then it is still there.
  private func ask(below found: LookUps.Found, _ request: FindRequest) throws(ScriptStop) -> FindStep? {
    func choice(_ step: FindStep, _ key: String, _ move: FindMove) -> (value: FindStep, keys: [String], label: String) {
      let label = move.in(talk.language)
      return (step, [label.split(separator: " ").first.map { $0.lowercased() } ?? label, key], label)
    }
    let listed =
      found.hasMore
      ? [choice(.more, "", .more(found.left)), choice(.done, "q", .done)] : [choice(.done, "", .done)]
    let choices = Choices(listed).or(FindMove.next.in(talk.language)) { request.step(typed: $0) }
    switch try talk.chooseOfSight(choices) {
    case .line(.more): return .more
    case .line(let step):
      talk.wipe()
      return step
    case .command, .interrupted:
      talk.wipe()
      return .done
    case .gone: return nil
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
