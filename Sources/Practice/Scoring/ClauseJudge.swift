import Diagnostics
import CallScript
import Verification
import Records

/// What share of each clause an attempt met.
struct ClauseJudge {
  let scenario: Scenario
  let events: [AttemptEvent]
  let cases: [PlayedCase]
  let keys: Int
  let milliseconds: Int64
  private let today: CivilDate

  init(
    _ scenario: Scenario, _ events: [AttemptEvent], _ cases: [PlayedCase], keys: Int, milliseconds: Int64,
    today: CivilDate
  ) {
    self.today = today
    self.scenario = scenario
    self.events = events
    self.cases = cases
    self.keys = keys
    self.milliseconds = milliseconds
  }

  var expected: Scenario.Expectation { scenario.expectation }

  var falsehoods: [AttemptEvent.Falsehood] {
    events.compactMap { if case .attestedFalsely(let falsehood) = $0 { falsehood } else { nil } }
  }

  /// By what was attested and shown when it happened, and by the log, which has it a moment before.
  var isWrongDisclosure: Bool {
    events.contains { $0.isWrong(in: scenario) } || (expected.end != .disclosed && cases.contains(where: \.isDisclosed))
  }

  /// How much of a clause was met; nil where it does not count in this call.
  func share(of clause: Clause) -> (met: Int, of: Int)? {
    switch clause {
    case .opening: return whole(openingFault == nil)
    case .presence: return scenario.isSeen(in: cases) ? whole(isPresenceTrue) : nil
    case .naming: return naming
    case .answers: return expectsQuestions ? answers : nil
    case .readBack: return expectsVerdict ? whole(wasReadBack) : nil
    case .document:
      return isDocumentDue ? whole(wasDocumentSeen && isDisjoint(AttemptEvent.Falsehood.ofDocument)) : nil
    case .livenessChallenge:
      let isDue = isDocumentDue && scenario.call.channel != .counter
      return isDue ? whole(wasDocumentSeen && isDisjoint([.livenessChallenge])) : nil
    case .issuing: return whole(!isWrongDisclosure)
    case .pinReadBack:
      return expected.end == .disclosed ? whole(cases.last?.has { $0 == .pinReadBack(matches: true) } ?? false) : nil
    case .ending: return whole(endingFault == nil)
    case .nextStep:
      return expected.end == .disclosed ? nil : whole(replies(nextStep: true).map(\.worth) == [.good])
    case .flag: return expected.flags ? whole(acts.contains(.flag)) : nil
    case .privacy: return scenario.moments.isEmpty ? nil : whole(isPrivate)
    case .acts:
      let isAny = !expected.does.isEmpty || !expected.never.isEmpty
      return isAny ? whole(expected.does.isSubset(of: acts) && expected.never.isDisjoint(with: acts)) : nil
    case .pace: return expectsQuestions ? pace : nil
    }
  }

  private func whole(_ isMet: Bool) -> (Int, Int) { (isMet ? 1 : 0, 1) }

  private func isDisjoint(_ kinds: Set<AttemptEvent.Falsehood>) -> Bool { kinds.isDisjoint(with: falsehoods) }

  var acts: Set<Scenario.Act> { cases.reduce(into: []) { $0.formUnion($1.acts) } }

  /// Of a case opened by mistake and one opened after it, the last counts.
  var opening: CaseOpening? { cases.last { $0.opening?.sibling == nil }?.opening }

  private var isPresenceTrue: Bool {
    isDisjoint([.presence]) && !events.contains { if case .askedUnseen = $0 { true } else { false } }
  }

  /// The last line typed at each prompt of these, and what the caller had said.
  private func typed(_ isWanted: (Prompt) -> Bool) -> [Prompt: (text: String, heard: String)] {
    events.reduce(into: [:]) { typed, event in
      guard case .typed(let prompt, let text, let heard?) = event, isWanted(prompt), !text.hasPrefix("/") else {
        return
      }
      typed[prompt] = (text, heard)
    }
  }

  private func understood(_ typed: [Prompt: (text: String, heard: String)]) -> Int {
    typed.count { prompt, line in
      SpokenAnswer(line.heard).isUnderstood(as: line.text, for: prompt.likeItem, today: today)
    }
  }

  private var naming: (Int, Int)? {
    let typed = typed(\.isOfNaming)
    // The case number binds the face to the case: one that was taken for another counts as a name misheard.
    let numbers = falsehoods.count { $0 == .caseNumber }
    return typed.isEmpty ? nil : (understood(typed), typed.count + numbers)
  }

  /// The last that was typed for each item counts. What was given with the child's name is not asked again.
  private var answers: (Int, Int) {
    let given = cases.last?.facts.count { if case .answered(_, .naming) = $0 { true } else { false } } ?? 0
    return (min(8, understood(typed { $0.item != nil }) + given), 8)
  }

  /// Whether the answers were read back at all.
  var wasRead: Bool { cases.contains { $0.has { $0 == .readBack } } }

  private var wasReadBack: Bool { wasRead && isCorrected }

  private var isCorrected: Bool {
    let ignored = events.contains { if case .ignoredCorrection = $0 { true } else { false } }
    return !ignored && (scenario.later.isEmpty || acts.contains(.correct))
  }

  /// A student of 18 is told of before the verdict.
  private var expectsVerdict: Bool { expectsQuestions && expected.end != .refused(.adultStudent) }

  private var expectsQuestions: Bool {
    switch expected.end {
    case .disclosed, .closed, .refused(.idExpired), .refused(.idUnsuitable), .refused(.adultStudent): true
    case .refused: false
    }
  }

  /// A document has to be seen where it decides the end, and was to be looked at wherever it came to it.
  private var isDocumentDue: Bool {
    wasDocumentSeen || expected.end == .disclosed || expected.section == .identification
  }

  private var wasDocumentSeen: Bool {
    cases.contains {
      $0.has { fact in
        switch fact {
        case .idChecked, .idSetAside: true
        default: false
        }
      }
    }
  }

  /// Every moment came, was replied to, and well.
  private var isPrivate: Bool {
    let replied = replies(nextStep: false)
    return replied.count == scenario.moments.count && replied.allSatisfy { $0.worth == .good }
  }

  /// What was replied where the caller asked for the next step, or everywhere else.
  func replies(nextStep: Bool) -> [AttemptEvent.PickedReply] {
    events.compactMap { event in
      guard case .replied(let moment, _, let reply) = event else { return nil }
      return (moment == Pressure.nextStep) == nextStep ? reply : nil
    }
  }

  private var pace: (Int, Int) {
    let isBrief = keys * 4 <= scenario.target.keys * 5
    let isQuick = milliseconds <= Int64(scenario.target.minutes) * 60_000
    return ((isBrief ? 1 : 0) + (isQuick ? 1 : 0), 2)
  }
}

extension Scenario {
  /// Whether it came to seeing the caller at all.
  fileprivate func isSeen(in cases: [PlayedCase]) -> Bool {
    camera != .on
      || cases.contains { $0.has { if case .presenceConfirmed = $0 { true } else { false } } }
  }
}
