import Matching
import Records
import Ledger

extension Procedure {
  /// Every fact there is, one for each set of values that fields with a fixed choice can have; the others hold a sample.
  static let facts: [Fact] =
    openings.map(Fact.opened) + SearchResult.allCases.map(Fact.searched) + NamingMethod.allCases.map(Fact.named)
    + [.standingChecked]
    + Medium.allCases.flatMap { medium in [false, true].map { .presenceConfirmed(medium, unbroken: $0) } }
    + [.presenceLost]
    + Item.allCases.flatMap { item in AnswerSource.allCases.map { .answered(item, $0) } + [.corrected(item)] }
    + [.readBack]
    + (1...Stage.rounds).flatMap { [.judged(passed: true, round: $0), .judged(passed: false, round: $0)] }
    + RestartReason.allCases.map(Fact.roundRestarted) + IDProblem.allCases.map(Fact.idSetAside) + idChecks
    + [.idCarried, .attended, .cleared, .lapsed]
    + (1...Phase.showings).map { .disclosureAuthorized(generation: 1, showing: $0) }
    + ShowingEnd.allCases.map { .shown($0) } + [true, false].map(Fact.pinReadBack) + [.flagged, .noted]
    + ParkReason.allCases.map(Fact.parked) + [.resumed, .takenOver, .continued]
    + OpenRefusal.allCases.map { .refused(.open($0)) } + [.refused(.closed)]
    + AbandonReason.allCases.map(Fact.abandoned) + Outcome.allCases.map(Fact.closed)

  /// Fields of facts whose values are no fixed choice.
  static let openFields: Set<String> = ["language", "generation", CaseOpening.siblingField]

  private static var idChecks: [Fact] {
    IDKind.allCases.flatMap { kind in
      Medium.allCases.flatMap { medium in [true, false].map { .idChecked(kind, medium, passed: $0) } }
    }
  }

  private static let openings: [CaseOpening] = [nil, CaseReference("KMH-234-5828")].flatMap { sibling in
    Channel.allCases.flatMap { channel in
      Interpreter.allCases.flatMap { interpreter in
        ([nil] + RemoteReason.allCases.map(Optional.some)).compactMap { reason in
          CaseOpening(channel: channel, language: "en", interpreter: interpreter, reason: reason, sibling: sibling)
        }
      }
    }
  }
}
