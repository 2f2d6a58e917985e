import CallScript
package import Records
import Verification

/// What somebody who looks on ticks off in a call of a scenario: everything that a clause is scored by, in the order of a call. It tells
/// how the call has to end, so it is for who observes and for nobody who takes or plays it.
package struct ObserverChecklist: Hashable, Sendable {
  /// One thing to look for.
  package struct Line: Hashable, Sendable {
    package let clause: Clause
    package let check: Check
  }

  /// What it is.
  package enum Check: Hashable, Sendable {
    /// The call is opened as it came.
    case opened(Scenario.Call)
    /// The caller is seen before any question is put; or cannot be, and none is put.
    case sees, asksNothingUnseen
    case typesNames, asksAll, readsBack
    /// These are typed anew as the caller corrects them.
    case corrects([Item])
    /// A document is looked at; it is set aside as none of the four kinds, or as past its date; it has another name, or another face.
    case looksAtDocument, setsAside(isExpired: Bool), seesOtherName, seesOtherFace
    /// The liveness challenge is looked at: done, or not.
    case looksAtChallenge(isDone: Bool)
    /// The caller presses, and something good is replied.
    case replies(to: String, good: LocalText)
    case flags
    case does(Scenario.Act), never(Scenario.Act)
    /// A PIN is shown after all of it only, or to nobody.
    case issues, issuesNothing
    case readsPINBack
    case ends(RightEnd)
    case namesNextStep
    case paces(Scenario.Target)
  }

  package let lines: [Line]

  /// The checklist of a scenario, with the names of a cast.
  package init(_ scenario: Scenario, cast: Cast) {
    let filling = cast.filling(scenario, reference: "…")
    func fill(_ text: String) -> String { filling(text, nil) }
    let right = RightEnd.of(scenario)
    let come = ScenarioLines.all(of: scenario)
    let asksItems = come.contains { if case .item = $0 { true } else { false } }
    var lines = [Line(clause: .opening, check: .opened(scenario.call))]
    func add(_ clause: Clause, _ checks: Check...) { lines += checks.map { Line(clause: clause, check: $0) } }
    if scenario.camera != .on {
      add(.presence, .asksNothingUnseen)
    } else if come.contains(where: { if case .see = $0 { true } else { false } }) {
      add(.presence, .sees)
    }
    if come.contains(.caller) { add(.naming, .typesNames) }
    if asksItems { add(.answers, .asksAll) }
    if come.contains(.readBack), right.end != .refused(.adultStudent) {
      add(.readBack, .readsBack)
      if !scenario.later.isEmpty { add(.readBack, .corrects(scenario.later.keys.sorted())) }
    }
    if come.contains(.id) { lines += Self.document(scenario).map { Line(clause: .document, check: $0) } }
    if come.contains(.id), scenario.call.channel != .counter {
      add(.livenessChallenge, .looksAtChallenge(isDone: scenario.documentAtLast.challenge == .done))
    }
    for moment in scenario.moments {
      let good = moment.replies.first { $0.worth == .good }?.text
      if let good { add(.privacy, .replies(to: fill(moment.says), good: good.map(fill))) }
    }
    if scenario.expectation.flags { add(.flag, .flags) }
    lines += Scenario.Act.allCases.filter(scenario.expectation.does.contains).map {
      Line(clause: .acts, check: .does($0))
    }
    lines += Scenario.Act.allCases.filter(scenario.expectation.never.contains).map {
      Line(clause: .acts, check: .never($0))
    }
    add(.issuing, right.end == .disclosed ? .issues : .issuesNothing)
    if right.end == .disclosed { add(.pinReadBack, .readsPINBack) }
    add(.ending, .ends(right))
    if right.end != .disclosed { add(.nextStep, .namesNextStep) }
    if asksItems { add(.pace, .paces(scenario.target)) }
    self.lines = lines
  }

  /// What has to be noticed of the document, or of both.
  private static func document(_ scenario: Scenario) -> [Check] {
    let last = scenario.documentAtLast
    return (scenario.document.isSetAside ? [.setsAside(isExpired: scenario.document.kind != nil)] : [])
      + (last.isSetAside ? [] : [last.hasSameFace ? .looksAtDocument : .seesOtherFace])
      + (last.isSetAside || !scenario.hasOtherName ? [] : [.seesOtherName])
  }
}

extension Cast {
  /// Puts the names of its people into what a scenario has the caller say; a case number is drawn anew in each call.
  func filling(_ scenario: Scenario, reference: String, child: Int = 0) -> (String, _ answer: String?) -> String {
    let utterance = Utterance(cast: self, spoken: scenario.call.heardIn)
    return { utterance.fill($0, answer: $1, reference: reference, child: child) }
  }
}
