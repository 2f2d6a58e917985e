import Records
import CallScript
import Diagnostics
import Station
import Desk
import Ledger
import Matching
import Terminal
import Verification

/// Opening a case, and going on with one.
extension Console {
  /// Opens a case; what was not said with the command is asked first. False if the input is gone.
  func call(_ request: CallRequest) throws(ScriptStop) -> Bool {
    let isBare = request == CallRequest()
    var request = request
    if request.channel == nil {
      guard let choice: ChannelChoice = try pick(.channel) else { return !talk.hungUp }
      request.channel = choice.channel
    }
    guard let channel = request.channel else { return true }
    let isAgain = channel != .counter && request.isQuick && request.reason == nil && lastReason != nil
    if channel != .counter {
      if let said = request.reason { lastReason = ReasonChoice.allCases.first { $0.reason == said } }
      if request.reason == nil, !isAgain {
        guard let choice: ReasonChoice = try pick(.reason, offering: lastReason) else { return !talk.hungUp }
        lastReason = choice
      }
      request.reason = lastReason?.reason
    }
    if isBare {
      guard let language = try pickLanguage() else { return !talk.hungUp }
      guard let interpreter: InterpreterChoice = try pick(.interpreter) else { return !talk.hungUp }
      (request.language, request.interpreter) = (language, interpreter.interpreter)
    }
    var line: String?
    if channel == .phone {
      talk.beginCall()
      guard let typed = try callersNumber() else {
        talk.wipe()
        return !talk.hungUp
      }
      line = typed.isEmpty ? nil : typed
    }
    let opening = CaseOpening(
      channel: channel, language: request.language?.rawValue ?? desk.session.policy.language,
      interpreter: request.interpreter,
      reason: channel == .counter ? nil : request.reason)
    guard let opening else { return true }
    let opened: Void? = try attempt { () throws(DeskError) in try desk.open(opening, line: line) }
    return opened == nil ? true : try lead(because: isAgain ? lastReason : nil)
  }

  /// The number that the call comes from, empty where none is shown; nil if the operator thinks better of it.
  private func callersNumber() throws(ScriptStop) -> String? {
    while true {
      switch try talk.ask(Question(.line, in: talk.language)) {
      case .interrupted, .gone: return nil
      case .line(let typed), .command(let typed):
        if EverydayWord.leaves(typed) { return nil }
        if typed.isEmpty || YesOrNo(typed: typed) == .no { return "" }
        // A line counts as itself (IV): a slip would count as another.
        if typed.hasPrefix("/") {
          try talk.fail(Problem.slashHere)
        } else if PhoneReader.number(typed) != nil || typed.count(where: \.isNumber) > 2 {
          return typed
        } else {
          try talk.fail(FormView(of: typed, for: .phone, in: talk.language, desk.matching).text)
        }
      }
    }
  }

  /// The caller's language: one key for the usual ones, a tag for any, or one out of the list of the others.
  private func pickLanguage() throws(ScriptStop) -> SpokenLanguage? {
    let usual = LanguageChoice.allCases.first { $0.language?.rawValue == desk.session.policy.language }
    guard let first: LanguageChoice = try pick(.language, offering: usual, showing: { !$0.isOther }) else { return nil }
    if let language = first.language { return language }
    let other: LanguageChoice? = try pick(.language, isLong: true, showing: \.isOther)
    return other?.language
  }

  /// One value of a few; nil if the operator thinks better of it. What is not shown can be typed.
  private func pick<Choice: CallChoice>(
    _ title: ConsoleWord, offering usual: Choice? = nil, isLong: Bool = false,
    showing isShown: @escaping (Choice) -> Bool = { _ in true }
  ) throws(ScriptStop) -> Choice? {
    var question = Question(title.in(talk.language), asks: .choice(Choice.list))
    question.isLong = isLong
    guard case .line(let choice) = try talk.choose(question, offering: usual, showing: isShown) else { return nil }
    return choice
  }

  /// Leads through the case in hand, and through those of siblings after it; false if the input is gone.
  private func lead(because reason: ReasonChoice? = nil) throws(ScriptStop) -> Bool {
    let language = SpokenLanguage(orEnglish: desk.language)
    if !language.isReviewed { talk.tell(CallNotice.unreviewed(language), .warning) }
    while true {
      if let reference = desk.reference { talk.tell(CallNotice.opened(reference, because: reason), .bold) }
      let began = monotonic()
      let flow = CallFlow(desk: desk, talk: talk, display: display, guide: guide, paper: paper) { [monotonic] in
        monotonic() - began
      }
      // However it ends, and whatever was thrown: forty families' answers must not stay.
      defer { talk.wipe() }
      switch try flow.run() {
      case .finished: return true
      case .gone:
        leftInCall = true
        return false
      case .sibling:
        guard try attempt({ () throws(DeskError) in try desk.openSibling() }) != nil else { return true }
      }
    }
  }

  /// The open cases; where calls come from somewhere, theirs alone.
  func openCases() throws(ScriptStop) -> [OpenCase]? {
    try attempt { () throws(DeskError) in
      try desk.resumption.openCases().filter { calls?.owns($0.reference) ?? true }
    }
  }

  /// Goes on with an open case: the one named, or the only one there is.
  func resume(_ wanted: CaseReference?, takeOver: Bool) throws(ScriptStop) -> Bool {
    let open = try openCases() ?? []
    if let wanted, let calls, !calls.owns(wanted) {
      try talk.fail(DeskError.noSuchCase)
      return true
    }
    guard let reference = wanted ?? (open.count == 1 ? open.first?.reference : nil) else {
      talk.show(CasesView.lines(open, in: talk.language, at: desk.session.policy.zone))
      if let first = open.first { talk.tell(ResumeNotice.which(first.reference), .dim) }
      return true
    }
    guard let state = try attempt({ () throws(DeskError) in try desk.resumption.pickUp(reference) }),
      try goOn(with: reference, state, takeOver: takeOver), desk.reference != nil
    else {
      desk.forget()
      return !talk.hungUp
    }
    return try lead()
  }

  /// What a colleague who transferred a case leaves behind: how it stands, and that there are notes.
  private func receive(_ reference: CaseReference, from colleague: String) {
    let notes = (try? desk.beside.served(reference).noteCount) ?? 0
    talk.tellUnrecorded(ResumeNotice.received(reference, from: colleague, notes: notes), .bold)
    talk.show(ExplainView.lines(desk.stage?.outstanding ?? [], in: talk.language))
  }

  /// Does what has to come before the next step of a case that was left; false if it does not go on.
  private func goOn(
    with reference: CaseReference, _ state: PickedUp, takeOver: Bool
  ) throws(ScriptStop) -> Bool {
    switch state {
    case .held(let holder):
      let isGiven = (try? desk.beside.transfers.isOwn(reference)) == true
      guard takeOver || isGiven else {
        try talk.fail(ResumeNotice.held(reference, by: holder).in(talk.language))
        return false
      }
      guard try attempt({ () throws(DeskError) in try desk.resumption.takeOver() }) != nil else { return false }
      if isGiven { receive(reference, from: holder) }
      return true
    case .onlyToClose:
      guard try attempt({ () throws(DeskError) in try desk.leaving.closeOld() }) != nil else { return false }
      talk.tell(ResumeNotice.expired, .warning)
      return true
    case .parked:
      talk.tell(ResumeNotice.parked(reference), .warning)
      return try attempt { () throws(DeskError) in try desk.resumption.resume() } != nil
    case .interrupted:
      talk.tell(ResumeNotice.interrupted(reference), .warning)
      switch try talk.choose(UnbrokenChoice.self) {
      case .line(.unbroken): return try attempt { () throws(DeskError) in try desk.resumption.continueSession() } != nil
      case .line(.broken):
        return try attempt { () throws(DeskError) in try desk.leaving.breakSession() } != nil
      case .command, .interrupted, .gone: return false
      }
    }
  }
}
