import Matching
import Records
import TestSupport
import Testing

@testable import Verification

/// What undoes a step undoes its proof, wherever in a case it happens; what undoes nothing does not.
@Suite("No clearance out of what was undone (IV)")
struct UndoneProofTests {
  private typealias Places = ForgedHistory

  /// The first place at which a fact put in leaves no clearance; every later one does so too, and no earlier one.
  private static let undoing: [(facts: [Fact], from: Int)] = [
    ([.presenceLost], Places.presence + 1),
    ([.continued], Places.presence + 1),
    ([.lapsed], Places.presence + 1),
    ([.parked(.callerGone)], Places.standing + 1),
    ([.resumed], Places.standing + 1),
    ([.takenOver], Places.standing + 1),
    ([.roundRestarted(.badLine)], Places.firstAnswer + 1),
    ([.judged(passed: false, round: 1)], Places.readBack + 1),
    ([.corrected(.phone)], Places.readBack + 1),
    ([.answered(.phone, .asked)], Places.readBack + 1),
    ([.flagged], Places.cleared + 1),
    // Seen again, the caller shows the ID again, but need not be asked again.
    ([.presenceLost, .presenceConfirmed(.remote, unbroken: false)], Places.id + 1),
    // After a lapse or a wait the answers count for nothing.
    ([.lapsed, .presenceConfirmed(.remote, unbroken: false)], Places.firstAnswer + 1),
    ([.parked(.callerGone), .standingChecked, .presenceConfirmed(.remote, unbroken: false)], Places.firstAnswer + 1),
    ([.resumed, .standingChecked, .presenceConfirmed(.remote, unbroken: false)], Places.firstAnswer + 1),
    ([.takenOver, .standingChecked, .presenceConfirmed(.remote, unbroken: false)], Places.firstAnswer + 1),
    // Who waited is looked up again, even if seen already.
    ([.parked(.callerGone), .presenceConfirmed(.remote, unbroken: false)], Places.standing + 1),
  ]

  @Test(arguments: undoing.indices) func `by a fact that undoes a step`(_ row: Int) throws {
    let (facts, first) = Self.undoing[row]
    let honest = try ForgedHistory()
    for place in Places.named...Places.authorization {
      #expect(try honest.with(facts, before: place).clears() == (place < first), "\(facts) before \(place)")
    }
  }

  @Test func `not by one that undoes nothing`() throws {
    let facts: [Fact] = [
      .searched(.none), .idSetAside(.expired), .shown(.dismissed), .pinReadBack(matches: false), .noted, .attended,
      .disclosureAuthorized(generation: 1, showing: 1),
    ]
    let honest = try ForgedHistory()
    for place in Places.named...Places.authorization {
      for fact in facts { #expect(try honest.with([fact], before: place).clears(), "\(fact) before \(place)") }
    }
  }

  @Test func `a failed ID is no proof and takes the one before with it`() throws {
    let failed = Fact.idChecked(.passport, .remote, passed: false)
    let honest = try ForgedHistory()
    #expect(try honest.with([failed], before: Places.id).clears())
    #expect(try !honest.with([failed], before: Places.cleared).clears())
  }

  @Test func `what was undone is proved again by being done again`() throws {
    let honest = try ForgedHistory()
    let answers = Item.allCases.map { Fact.answered($0, .asked) }
    var again = honest.with([.lapsed, .presenceConfirmed(.remote, unbroken: false)], before: Places.readBack)
    #expect(try !again.clears())
    again = again.forged { steps in
      for place in steps.indices where steps[place].sequence >= 130 { steps[place].sequence += 100 }
      steps.insert(
        contentsOf: answers.enumerated().map { .init(fact: $1, sequence: 131 + Int64($0)) }, at: Places.readBack + 2)
    }
    #expect(try again.clears())
  }
}
