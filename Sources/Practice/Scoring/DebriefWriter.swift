import Ledger
import CallScript
import Operations
import Records
import Verification

/// Goes through an attempt in its order and notes what was right and what was not.
struct DebriefWriter {
  private(set) var remarks: [(at: Int64, remark: Debrief.Remark)] = []
  private let scenario: Scenario
  private let cast: Cast
  private let clock: AttemptClock
  private let today: CivilDate
  private var typed: [Item: String] = [:]
  private var child = 0
  private var wasUnseen = false
  private var document: Scenario.Document
  /// Whether nothing was amiss since the step before.
  private var wasClean = true

  init(_ attempt: Attempt, _ scenario: Scenario, _ cast: Cast) {
    self.scenario = scenario
    self.cast = cast
    clock = AttemptClock(attempt)
    today = attempt.head.day
    document = scenario.document
  }

  private mutating func note(_ remark: Debrief.Remark, _ at: Int64?) {
    remarks.append((at ?? remarks.last?.at ?? 0, remark))
  }

  mutating func take(_ step: ReplayedStep) {
    let at = clock.time(of: step.entry.moment)
    if case .opened(let opening) = step.fact, opening.sibling != nil {
      child += 1
      typed = [:]
    }
    if case .presenceConfirmed = step.fact { wasUnseen = false }
    let isRight = isRight(step.fact)
    note(.step(step, isRight: isRight), at)
    wasClean = true
    switch step.fact {
    case .judged(passed: false, _):
      for reason in reasons { note(reason, at) }
    case .idSetAside:
      note(.card(cast.card(document, today: today)), at)
      document = scenario.otherDocument ?? document
    case .idChecked: note(.card(cast.card(document, today: today)), at)
    case .disclosureAuthorized where scenario.expectation.end != .disclosed:
      if let name = cast.child(child)?.name { note(.lost(name), at) }
    case .closed, .refused, .abandoned, .flagged:
      if isRight == false { note(.right(.ending(RightEnd.of(scenario))), at) }
    default: break
    }
  }

  mutating func take(_ next: Attempt.Timed) {
    if case .typed(.item(let item), let text, _) = next.event, !text.hasPrefix("/") { typed[item] = text }
    guard let remark = remark(on: next.event) else { return }
    wasClean = wasClean && !remark.isFault
    // Once is enough for a whole run of questions.
    if case .askedUnseen = remark {
      if wasUnseen { return }
      wasUnseen = true
    }
    note(remark, next.at)
    if let right = remark.right { note(.right(right), next.at) }
  }

  /// Whether a step that is the operator's was right: nothing was typed, attested or picked wrongly before it, and a case ends as it
  /// has to.
  private func isRight(_ fact: Fact) -> Bool? {
    let end = scenario.expectation.end
    return switch fact {
    case .closed(let outcome): outcome == .disclosed && end == .disclosed
    case .refused(.closed): end == .closed
    case .refused(.open(let refusal)): end == .refused(refusal)
    case .flagged: scenario.expectation.flags
    case .abandoned: false
    case .disclosureAuthorized: wasClean && end == .disclosed
    case .named, .presenceConfirmed, .answered(_, .asked), .corrected, .readBack, .idChecked, .idSetAside, .pinReadBack,
      .presenceLost:
      wasClean
    case .opened, .searched, .standingChecked, .answered, .judged, .roundRestarted, .idCarried, .attended, .cleared,
      .lapsed,
      .shown, .noted, .parked, .resumed, .takenOver, .continued:
      nil
    }
  }

  private func remark(on event: AttemptEvent) -> Debrief.Remark? {
    switch event {
    case .sat, .took, .chose, .pressed, .shown, .reflected: nil
    case .typed(let prompt, let text, let heard?) where !text.hasPrefix("/"):
      SpokenAnswer(heard).isUnderstood(as: text, for: prompt.likeItem, today: today)
        ? nil : .misheard(prompt, typed: text, heard: heard)
    case .typed: nil
    case .attestedFalsely(let falsehood): .falsehood(falsehood)
    case .comparedFaces(areSame: false, saysSame: true):
      .toldApart(cast.card(document, today: today).faces.differences)
    case .comparedFaces: nil
    case .askedUnseen(let item): .askedUnseen(item)
    case .ignoredCorrection(let item): .ignoredCorrection(item)
    case .replied(_, let says, let reply): .reply(says: says, reply)
    case .hinted(let question): .hint(question)
    case .calledAgain: .calledAgain
    }
  }

  /// Why a verdict failed: who is claimed, and each answer that is not what the record has.
  private var reasons: [Debrief.Remark] {
    let standing: [Debrief.Remark] = scenario.people.standing == .clear ? [] : [.standing(scenario.people.standing)]
    let language = scenario.call.heardIn
    return standing
      + Item.allCases.compactMap { item in
        let right = cast.answer(item, child: child, .right, in: language)
        guard let text = typed[item], !right.isUnderstood(as: text, for: item, today: today) else { return nil }
        let said = cast.answer(item, child: child, scenario.knows[item] ?? .right, in: language)
        return .offAnswer(
          item, typed: text, onRecord: right.typed,
          byCaller: said.isUnderstood(as: text, for: item, today: today))
      }
  }
}

extension Debrief.Remark {
  /// Whether it says that something was wrong.
  fileprivate var isFault: Bool {
    switch self {
    case .misheard, .falsehood, .askedUnseen, .offAnswer, .ignoredCorrection: true
    case .reply(_, let reply): reply.worth != .good
    case .step, .card, .right, .lost, .toldApart, .standing, .hint, .calledAgain: false
    }
  }

  /// What would have been right instead, where it says so of itself no more than what was wrong.
  fileprivate var right: Debrief.Right? {
    switch self {
    case .falsehood(let falsehood): .seeing(falsehood)
    case .ignoredCorrection(let item): .correcting(item)
    case .reply(_, let reply) where reply.worth != .good: .replying(reply.good)
    default: nil
    }
  }
}
