import CallScript
import Desk
import Diagnostics
import Ledger
import Records
import Station
import Terminal

/// Calls back: when one is due, whom to call, and how it ended.
struct CallBackTalk {
  let talk: Talk
  let desk: Desk
  let setting: GuideTalk.Setting

  private var zone: StationZone { desk.session.policy.zone }

  /// Asks when, and has it in the log; false if the input is gone.
  func promise(_ reference: CaseReference) throws(ScriptStop) -> Bool {
    var question = Question(CallBackNotice.when.in(talk.language))
    question.isBeside = true
    question.isRecorded = false
    question.status = setting.status
    while true {
      switch try talk.ask(question) {
      case .interrupted:
        talk.tell(CallBackNotice.notPromised, .warning)
        return true
      case .gone: return false
      case .line(let typed), .command(let typed):
        if EverydayWord.leaves(typed) || YesOrNo(typed: typed) == .no {
          talk.tell(CallBackNotice.notPromised, .warning)
          return true
        }
        guard let due = CallBackTime.read(typed, after: desk.session.clock.now().wall, in: zone) else {
          try talk.fail(CallBackNotice.badTime.in(talk.language))
          continue
        }
        do { try desk.beside.callBacks.promise(reference, at: due) } catch {
          try talk.fail(error)
          return true
        }
        talk.tell(CallBackNotice.promised(at: zone.time(of: due).minute), .good)
        return true
      }
    }
  }

  /// Every call back that is still to be made.
  func list() throws(ScriptStop) {
    let open: [CallBacks.Promise]
    do { open = try desk.beside.callBacks.open() } catch { return try talk.fail(error) }
    if open.isEmpty { return talk.tell(CallBackNotice.none, .dim) }
    let now = desk.session.clock.now().wall
    var table = Table(headers: TableHead.callBacks.in(talk.language))
    for promise in open {
      table.add([
        promise.reference.description, zone.time(of: promise.due).minute, zone.time(of: promise.promised).minute,
        promise.due <= now ? CallBackNotice.isDue.in(talk.language) : "",
      ])
    }
    talk.show(table.lines)
  }

  /// How many are due, once at the start.
  func greet() throws(ScriptStop) {
    let now = desk.session.clock.now().wall
    guard let open = try? desk.beside.callBacks.open() else { return }
    let due = open.count { $0.due <= now }
    if due > 0 { talk.tell(CallBackNotice.due(due), .warning) }
  }

  /// Looks up whom to call, or ends a call back; false if the input is gone.
  func take(_ reference: CaseReference, ending end: CallBackEnd?) throws(ScriptStop) -> Bool {
    let callee: CallBacks.Callee?
    do {
      if let end {
        try desk.beside.callBacks.end(reference, end)
        talk.tell(CallBackNotice.ended, .good)
        return true
      }
      callee = try desk.beside.callBacks.begin(reference)
    } catch {
      try talk.fail(error)
      return true
    }
    guard let callee else {
      try talk.fail(CallBackNotice.nobody.in(talk.language))
      return true
    }
    talk.beginTraces()
    talk.show([
      StyledText(
        CallBackNotice.callee(
          callee.name.full, numbers: callee.numbers, speaks: SpokenLanguage(orEnglish: callee.language)
        ).in(talk.language), .bold),
      StyledText(CallBackNotice.after(reference).in(talk.language), .dim),
    ])
    return try talk.wipeWhenRead()
  }
}
