import Station
import CallScript
import Diagnostics
import Verification
import Desk
import Ledger
import Letters
import Records
import Terminal

/// How the console leaves a call.
enum CallEnd: Hashable {
  /// The case is over or waits; the main prompt comes next.
  case finished
  /// The next child of the same guardian.
  case sibling
  /// The input is gone.
  case gone
}

/// Leads through one case, a prompt a step, by what the desk says comes next.
final class CallFlow {
  let desk: Desk
  let talk: Talk
  let display: any SecretDisplay
  let guide: GuideTalk
  let paper: PaperTray?
  let elapsed: () -> Int64
  /// What was typed of the naming.
  var drafts = NamingDrafts()
  /// Whether the caller on a voice line was asked to join by video.
  var askedToJoin = false
  /// Whether the operator was told what happened before.
  var hasLookedBack = false
  /// The item that is typed anew; nil where the step's own is asked.
  var editing: Item?
  /// How many digits the last showing showed; 0 where that is not known.
  var shownCount = 0
  /// Whether the last authorized showing showed nothing.
  var nothingWasShown = false

  init(
    desk: Desk, talk: Talk, display: any SecretDisplay, guide: GuideTalk, paper: PaperTray?,
    elapsed: @escaping () -> Int64
  ) {
    self.desk = desk
    self.talk = talk
    self.display = display
    self.guide = guide
    self.paper = paper
    self.elapsed = elapsed
  }

  /// Who is spoken to.
  var listener: Listener {
    Listener(SpokenLanguage(orEnglish: desk.language), hasInterpreter: desk.opening?.interpreter ?? .none != .none)
  }
  /// The caller's language.
  var language: SpokenLanguage { listener.language }
  /// The language of what the console says in operators' languages only: the caller's where it is one, else the operator's.
  var ownLanguage: Language { language.operators ?? talk.language }
  /// Where the caller is seen.
  var medium: Medium { desk.opening?.channel.medium ?? .remote }

  /// Has the operator read a line out.
  func say(_ line: ScriptLine) { talk.say(line, to: listener) }

  /// Goes on until the case is over, waits, or the input is gone.
  func run() throws(ScriptStop) -> CallEnd {
    talk.beginCall()
    while true {
      do {
        try goOn()
        switch desk.step {
        case .idle: return .finished
        case .ended(let ending): return try end(ending)
        case .parked: continue
        default:
          if let end = try take(desk.step) { return end }
        }
      } catch let error as DeskError {
        if let end = try recover(from: error) { return end }
      } catch let stop as ScriptStop {
        throw stop
      } catch is StepAgain {
        continue
      } catch let left as LeftCall {
        return left.end
      } catch {
        try talk.fail(Self.words(for: error, in: talk.language))
      }
    }
  }

  /// Does what follows by itself. Where the case's day ended meanwhile nobody was asked anything, so nobody could close it.
  private func goOn() throws {
    do {
      try desk.settle()
      if desk.step == .parked { try desk.resumption.resume() }
    } catch DeskError.wrongStep(.tooOld) {
      try talk.fail(DeskError.wrongStep(.tooOld))
      try desk.leaving.closeOld()
    }
  }

  private func take(_ step: DeskStep) throws -> CallEnd? {
    switch step {
    case .nameChild(let left): try nameChild(triesLeft: left)
    case .nameCaller: try nameCaller()
    case .see(let sight): try see(sight)
    case .ask(let item):
      if item == .birthDate { try lookBack() }
      try askItem(item)
    case .readBack(let round): try readBack(round: round)
    case .identify: try identify()
    case .authorize(let showing): try authorize(showing: showing)
    case .readBackPIN: try readBackPIN()
    case .showing:
      // A showing that this process knows nothing of: it counts, and nothing is shown.
      try desk.disclosure.finish(.unknown)
    case .idle, .parked, .ended: break
    }
    return nil
  }

  /// An error of the desk: said, and then the same step comes again with what was typed. A log that cannot be written holds the
  /// call until it can.
  private func recover(from error: DeskError) throws(ScriptStop) -> CallEnd? {
    if error == .takenOver { return try letGo() }
    try talk.fail(error)
    switch error {
    case .outcomeUnknown: return try readAgain()
    case .notWritten, .checkpoints: return try waitForAnotherTry()
    case .unreadable: return leaveAsLogged()
    default: break
    }
    return nil
  }

  /// What is said of an error that no step foresaw: a store's own reason, or else the error's type and nothing of its values, which may
  /// be personal.
  static func words(for error: any Error, in language: Language) -> Diagnostic {
    if let known = error as? any Explained { return known.diagnostic(in: language) }
    let cause = "\(type(of: error))"
    let what = (error as? any StorageFailure)?.reason.in(language) ?? cause
    return Diagnostic("unforeseen", Problem.unexpected(what).in(language), in: language, cause: cause)
  }

  /// Reads the case from the log again, as often as it takes: only then is it known where it stands.
  private func readAgain() throws(ScriptStop) -> CallEnd? {
    while true {
      if let end = try waitForAnotherTry() { return end }
      do { try desk.resumption.recover() } catch {
        try talk.fail(error)
        continue
      }
      talk.tell(CallNotice.recovered, .warning)
      return nil
    }
  }

  /// Waits until the operator has mended what was wrong; Ctrl-C leaves the case where the log says it stands.
  private func waitForAnotherTry() throws(ScriptStop) -> CallEnd? {
    switch try talk.choose(AgainChoice.self) {
    case .line, .command: nil
    case .interrupted: leaveAsLogged()
    case .gone: talk.isIdle ? leaveAsLogged() : .gone
    }
  }

  /// Another console has the case: says whose, and asks nothing more.
  private func letGo() throws(ScriptStop) -> CallEnd {
    let taken = try? desk.resumption.takenOver()
    desk.forget()
    talk.wipe()
    guard let taken, !talk.isScripted else {
      try talk.fail(DeskError.takenOver)
      return .finished
    }
    talk.tellUnrecorded(ResumeNotice.taken(taken, in: desk.session.policy.zone), .warning)
    return .finished
  }

  /// Nothing more can be logged or read now; the case can be resumed later.
  private func leaveAsLogged() -> CallEnd {
    desk.forget()
    return .finished
  }

  var statusLine: String {
    let step = StepNumber(desk.stage?.phase ?? .new)
    var item = editing
    if item == nil, case .ask(let asked) = desk.step { item = asked }
    let place = item.map { StatusWord.question($0.rawValue) } ?? .step(step.number)
    let seconds = elapsed() / 1000
    let time = "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
    let next = editing == nil ? NextStep(after: desk.step).map { StatusWord.next($0).in(talk.language) } : nil
    let draft = language.isReviewed ? nil : StatusWord.unreviewed(language).in(talk.language)
    return [
      desk.reference?.description, draft, place.in(talk.language), next, time, step.section.rawValue,
    ]
    .compactMap(\.self).joined(separator: " · ")
  }
}
