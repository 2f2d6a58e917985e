import Matching
import Records
import TestSupport

@testable import Ledger
@testable import Verification

/// A case's receipts as nobody but the journal could make them, each of which a test may forge.
struct ForgedHistory {
  /// One receipt, as far as proofs look at it.
  struct Step {
    var fact: Fact
    var sequence: Int64
    var origin = "pinline/practice/test"
    var reference = "KPK-482-1914"
    var source = ReceiptSource.own

    func receipt() throws -> Receipt<Fact> {
      let entry = Entry(
        origin: origin, sequence: sequence, moment: Moment(wall: 1_790_000_000_000, boot: "b", monotonic: sequence),
        clockSetBack: false, station: "test", author: .sample("Test (test)"), case: nil, kind: fact.kind, policy: 1,
        fact: fact.fields, committed: [:])
      return Receipt(
        fact, entry, of: try CaseReference(reference).orThrow("a reference"), from: source)
    }
  }

  /// Every step, ten apart so that others fit between; the last is the authorization.
  var steps: [Step]

  /// Where the first and the last answer, and each other step stand.
  static let opened = 0, named = 1, standing = 2, presence = 3, firstAnswer = 4, readBack = 12, id = 13, verdict = 14,
    cleared = 15, authorization = 16

  /// One that lacks nothing.
  init() throws {
    let opening = try CaseOpening(channel: .video, language: "en", reason: .work).orThrow("an opening")
    let facts: [Fact] =
      [.opened(opening), .named(.studentID), .standingChecked, .presenceConfirmed(.remote, unbroken: false)]
      + Item.allCases.map { .answered($0, .asked) }
      + [
        .readBack, .idChecked(.passport, .remote, passed: true), .judged(passed: true, round: 1),
        .cleared, .disclosureAuthorized(generation: 1, showing: 1),
      ]
    steps = facts.enumerated().map { Step(fact: $1, sequence: Int64($0 + 1) * 10) }
    steps[Self.authorization].source = .appended
  }

  /// This one with facts put in before a step, where the log would have them.
  func with(_ facts: [Fact], before place: Int) -> ForgedHistory {
    var other = self
    let first = steps[place].sequence - 9
    other.steps.insert(
      contentsOf: facts.enumerated().map { Step(fact: $1, sequence: first + Int64($0)) }, at: place)
    return other
  }

  /// This one, forged.
  func forged(_ forge: (inout [Step]) -> Void) -> ForgedHistory {
    var other = self
    forge(&other.steps)
    return other
  }

  /// Whether proofs let the authorization clear.
  func clears() throws -> Bool {
    var evidence = Evidence()
    for step in steps.dropLast() { evidence.fold(try step.receipt()) }
    guard let cleared = evidence.cleared, let last = try steps.last?.receipt() else { return false }
    return Clearance(cleared, last) != nil
  }
}
