package import CallScript
package import Operations
package import Records
import Ledger
package import Verification

/// An attempt once more, step by step, with what was right and what was not. Here, and only here, it is told which answer differed
/// from the record and why.
package struct Debrief: Sendable {
  /// One line of it.
  package enum Remark: Hashable, Sendable {
    /// A step as the log has it, and whether it was right; nil for what the console does by itself.
    case step(ReplayedStep, isRight: Bool?)
    /// Something was typed otherwise than the caller said it.
    case misheard(Prompt, typed: String, heard: String)
    /// Something was attested that was not so.
    case falsehood(AttemptEvent.Falsehood)
    /// An item was asked of a black picture.
    case askedUnseen(Item)
    /// A reply was picked.
    case reply(says: String, reply: String, worth: Scenario.Reply.Worth)
    /// An answer differed from the record, and whose doing that was.
    case offAnswer(Item, typed: String, onRecord: String, byCaller: Bool)
    /// The one claimed is no verified guardian, which no answer can mend (III).
    case standing(Standing)
    /// The answers were confirmed although the caller had just corrected this one.
    case ignoredCorrection(Item)
    /// A hint was asked for.
    case hint(CallQuestion)
    /// The caller had to call again.
    case calledAgain
  }

  /// In the order in which it happened, with milliseconds since the beginning.
  package private(set) var remarks: [(at: Int64, remark: Remark)] = []

  /// A debrief of an attempt, whose cases are as the log has them.
  package init(_ attempt: Attempt, _ scenario: Scenario, cast: Cast, cases: [PlayedCase]) {
    let today = attempt.head.day
    var typed: [Item: String] = [:]
    var child = 0
    var wasUnseen = false
    /// Whether nothing was amiss since the step before.
    var wasClean = true
    var entries: [(at: Int64, order: Int, what: Entry)] = []
    for (order, next) in attempt.events.enumerated() { entries.append((next.at, order, .event(next.event))) }
    for (number, played) in cases.enumerated() {
      for step in played.steps {
        entries.append((step.entry.moment.wall - attempt.head.startedAt, 100_000 + number, .step(step)))
      }
    }
    entries.sort { ($0.at, $0.order) < ($1.at, $1.order) }
    for entry in entries {
      switch entry.what {
      case .step(let step):
        if case .opened(let opening) = step.fact, opening.sibling != nil {
          child += 1
          typed = [:]
        }
        if case .presenceConfirmed = step.fact { wasUnseen = false }
        remarks.append((entry.at, .step(step, isRight: Self.isRight(step.fact, scenario, wasClean))))
        wasClean = true
        if case .judged(passed: false, _) = step.fact {
          remarks += Self.reasons(typed, scenario, cast, child: child, today: today).map { (entry.at, $0) }
        }
      case .event(let event):
        if case .typed(.item(let item), let text, _) = event, !text.hasPrefix("/") { typed[item] = text }
        guard let remark = Self.remark(on: event, today: today) else { continue }
        wasClean = wasClean && !remark.isFault
        // Once is enough for a whole run of questions.
        if case .askedUnseen = remark, wasUnseen { continue }
        if case .askedUnseen = remark { wasUnseen = true }
        remarks.append((entry.at, remark))
      }
    }
  }

  private enum Entry {
    case event(AttemptEvent)
    case step(ReplayedStep)
  }

  /// Whether a step that is the operator's was right: nothing was typed, attested or picked wrongly before it, and a case ends as it
  /// has to.
  private static func isRight(_ fact: Fact, _ scenario: Scenario, _ wasClean: Bool) -> Bool? {
    switch fact {
    case .closed(let outcome): outcome == .disclosed && scenario.expectation.end == .disclosed
    case .refused(.closed): scenario.expectation.end == .closed
    case .refused(.open(let refusal)): scenario.expectation.end == .refused(refusal)
    case .flagged: scenario.expectation.flags
    case .abandoned: false
    case .disclosureAuthorized: wasClean && scenario.expectation.end == .disclosed
    case .named, .presenceConfirmed, .answered(_, .asked), .corrected, .readBack, .idChecked, .idSetAside, .pinReadBack,
      .presenceLost:
      wasClean
    case .opened, .searched, .standingChecked, .answered, .judged, .roundRestarted, .idCarried, .attended, .cleared,
      .lapsed,
      .shown, .noted, .parked, .resumed, .takenOver, .continued:
      nil
    }
  }

  private static func remark(on event: AttemptEvent, today: CivilDate) -> Remark? {
    switch event {
    case .took, .chose, .pressed: return nil
    case .typed(let prompt, let text, let heard):
      guard let heard, !text.hasPrefix("/") else { return nil }
      return SpokenAnswer(heard).isUnderstood(as: text, for: prompt.likeItem, today: today)
        ? nil : .misheard(prompt, typed: text, heard: heard)
    case .attestedFalsely(let falsehood): return .falsehood(falsehood)
    case .askedUnseen(let item): return .askedUnseen(item)
    case .ignoredCorrection(let item): return .ignoredCorrection(item)
    case .replied(_, let says, let reply, let worth): return .reply(says: says, reply: reply, worth: worth)
    case .hinted(let question): return .hint(question)
    case .calledAgain: return .calledAgain
    }
  }

  /// Why a verdict failed: who is claimed, and each answer that is not what the record has.
  private static func reasons(
    _ typed: [Item: String], _ scenario: Scenario, _ cast: Cast, child: Int, today: CivilDate
  ) -> [Remark] {
    let standing: [Remark] = scenario.people.standing == .clear ? [] : [.standing(scenario.people.standing)]
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
    case .reply(_, _, let worth): worth != .good
    case .step, .standing, .hint, .calledAgain: false
    }
  }
}
