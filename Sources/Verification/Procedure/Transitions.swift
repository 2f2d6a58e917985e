import Ledger

/// One arrow of the procedure: a fact of this label leads from one phase to another.
public struct Transition: Hashable, Sendable {
  /// The phase before.
  public let before: Phase
  /// What happens.
  public let label: FactLabel
  /// The phase after.
  public let after: Phase
}

extension Procedure {
  /// Every arrow between phases. The log's guard holds the same table, and a test compares the two.
  public static let transitions: [Transition] = Phase.all.flatMap { before in
    exemplars.compactMap { fact in
      before.after(fact).map { Transition(before: before, label: fact.label, after: $0) }
    }
  }

  /// One fact of every label; facts of one label lead to the same place.
  public static let exemplars: [Fact] =
    openings.map(Fact.opened)
    + [.searched(.none), .searched(.several), .named(.studentID), .standingChecked]
    + Medium.allCases.map(Fact.presenceConfirmed) + [.presenceLost]
    + Item.allCases.map { .answered($0, .asked) } + Item.allCases.map(Fact.corrected)
    + [.readBack]
    + [1, 2].flatMap { [.judged(passed: true, round: $0), .judged(passed: false, round: $0)] }
    + [.roundRestarted(.restart), .idSetAside(.expired)]
    + [.idChecked(.passport, face: true, cue: .done, passed: true)]
    + [.idChecked(.passport, face: false, cue: .done, passed: false), .idCarried, .cleared, .lapsed]
    + [1, 2].map { .disclosureAuthorized(generation: 1, showing: $0) }
    + [.shown(.dismissed), .pinReadBack(matches: true), .pinReadBack(matches: false), .flagged, .noted]
    + [.parked(.operatorChoice), .resumed, .takenOver, .continued, .refused(.open(.noVideo)), .refused(.closed)]
    + [.abandoned(.caller)] + Outcome.allCases.map(Fact.closed)

  private static let openings: [Opening] = [nil, CaseReference("BC-2345")].flatMap { sibling in
    [
      Opening(channel: .video, language: "en", reason: .work, sibling: sibling),
      Opening(channel: .counter, language: "en", reason: nil, sibling: sibling),
    ].compactMap(\.self)
  }
}
