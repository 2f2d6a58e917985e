import Verification

/// What share of each clause an attempt met.
struct ClauseJudge {
  private let scenario: Scenario
  private let events: [AttemptEvent]
  private let cases: [PlayedCase]
  private let keys: Int
  private let milliseconds: Int64
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

  private var expected: Scenario.Expectation { scenario.expectation }

  private var falsehoods: [AttemptEvent.Falsehood] {
    events.compactMap { if case .attestedFalsely(let falsehood) = $0 { falsehood } else { nil } }
  }

  /// A false attestation counts as a wrong disclosure: only the picture of a caller stands between it and a child's records.
  var isWrongDisclosure: Bool {
    falsehoods.contains { $0 != .wronglyRejected }
      || (expected.end != .disclosed && cases.contains(where: \.isDisclosed))
  }

  /// How much of a clause was met; nil where it does not count in this call.
  func share(of clause: Clause) -> (met: Int, of: Int)? {
    switch clause {
    case .opening: return whole(isOpenedRightly)
    case .presence: return scenario.isSeen(in: cases) ? whole(isPresenceTrue) : nil
    case .naming: return share(of: typed { $0.hasPrefix("ask.child") || $0 == "ask.caller" })
    case .answers: return expectsQuestions ? answers : nil
    case .readBack: return expectsVerdict ? whole(wasReadBack) : nil
    case .document:
      return isDocumentDue ? whole(isDisjoint([.documentKind, .printedName, .expiry, .face, .wronglyRejected])) : nil
    case .liveCue:
      return isDocumentDue && scenario.call.channel != .counter ? whole(isDisjoint([.liveCue])) : nil
    case .issuing: return whole(!isWrongDisclosure)
    case .pinReadBack:
      return expected.end == .disclosed ? whole(cases.last?.has { $0 == .pinReadBack(matches: true) } ?? false) : nil
    case .ending: return whole(isEndedRightly)
    case .nextStep: return expected.end == .disclosed ? nil : whole(replies(nextStep: true) == [.good])
    case .flag: return expected.flags ? whole(acts.contains(.flag)) : nil
    case .privacy: return scenario.moments.isEmpty ? nil : whole(replies(nextStep: false).allSatisfy { $0 == .good })
    case .acts:
      let isAny = !expected.does.isEmpty || !expected.never.isEmpty
      return isAny ? whole(expected.does.isSubset(of: acts) && expected.never.isDisjoint(with: acts)) : nil
    case .pace: return expectsQuestions ? pace : nil
    }
  }

  private func whole(_ isMet: Bool) -> (Int, Int) { (isMet ? 1 : 0, 1) }

  private func isDisjoint(_ kinds: Set<AttemptEvent.Falsehood>) -> Bool { kinds.isDisjoint(with: falsehoods) }

  private var acts: Set<Scenario.Act> { cases.reduce(into: []) { $0.formUnion($1.acts) } }

  /// Of a case opened by mistake and one opened after it, the last counts.
  private var isOpenedRightly: Bool {
    guard let opening = cases.last(where: { $0.opening?.sibling == nil })?.opening else { return false }
    let needsInterpreter = scenario.call.interpreter != .none
    return opening.channel == scenario.call.channel && opening.language == scenario.call.language
      && (!needsInterpreter || opening.interpreter != .none)
  }

  private var isPresenceTrue: Bool {
    isDisjoint([.presence]) && !events.contains { if case .askedUnseen = $0 { true } else { false } }
  }

  private func typed(_ isWanted: (String) -> Bool) -> [(text: String, heard: String?)] {
    events.compactMap { event in
      guard case .typed(let question, let text, let heard) = event, isWanted(question), !text.hasPrefix("/") else {
        return nil
      }
      return (text, heard)
    }
  }

  private func share(of typed: [(text: String, heard: String?)]) -> (Int, Int)? {
    guard !typed.isEmpty else { return nil }
    return (typed.count { said in said.heard.map { Fold.joined($0) == Fold.joined(said.text) } ?? false }, typed.count)
  }

  /// The last that was typed for each item counts. What was given with the child's name is not asked again.
  private var answers: (Int, Int) {
    var right: [String: Bool] = [:]
    for case .typed(let question, let text, let heard) in events
    where question.hasPrefix("item") && !text.hasPrefix("/") {
      let item = Item(questionKey: question) ?? .firstName
      right[question] = heard.map { SpokenAnswer($0).isUnderstood(as: text, for: item, today: today) } ?? (text == "=")
    }
    let given = cases.last?.facts.count { if case .answered(_, .naming) = $0 { true } else { false } } ?? 0
    return (min(8, right.values.count(where: \.self) + given), 8)
  }

  private var wasReadBack: Bool { cases.contains { $0.has { $0 == .readBack } } && isCorrected }

  private var isCorrected: Bool { scenario.later.isEmpty || acts.contains(.correct) }

  /// A student of 18 is told of before the verdict.
  private var expectsVerdict: Bool { expectsQuestions && expected.end != .refused(.adultStudent) }

  private var expectsQuestions: Bool {
    switch expected.end {
    case .disclosed, .closed, .refused(.idExpired), .refused(.idUnsuitable), .refused(.adultStudent): true
    case .refused: false
    }
  }

  private var isDocumentDue: Bool {
    cases.contains {
      $0.has { fact in
        switch fact {
        case .idChecked, .idSetAside: true
        default: false
        }
      }
    }
  }

  private var isEndedRightly: Bool {
    let ended = cases.filter { $0.end != nil || !$0.acts.contains(.abandon) }
    guard let last = ended.last, last.end == expected.end else { return false }
    return expected.end != .disclosed || ended.allSatisfy { $0.end == .disclosed }
  }

  private func replies(nextStep: Bool) -> [Scenario.Reply.Worth] {
    events.compactMap { if case .replied(_, _, let worth, nextStep) = $0 { worth } else { nil } }
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
