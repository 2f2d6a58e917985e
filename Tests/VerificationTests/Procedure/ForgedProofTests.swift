import Matching
import Records
import TestSupport
import Testing

@testable import Ledger
@testable import Verification

/// The proofs behind a clearance by themselves, without the stage that lets no such case come about: they are the second
/// keeper, and have to hold where the first is wrong.
@Suite("No clearance out of forged receipts (IV.3)")
struct ForgedProofTests {
  private let honest: ForgedHistory

  init() throws { honest = try ForgedHistory() }

  private var places: Range<Int> { honest.steps.indices }
  private var answers: Range<Int> { ForgedHistory.firstAnswer..<ForgedHistory.readBack }

  @Test func `the honest history clears`() throws {
    #expect(try honest.clears())
    #expect(try honest.with([.noted], before: ForgedHistory.id).clears())
  }

  @Test func `a step that is missing or of another fact`() throws {
    for place in places {
      #expect(try !honest.forged { $0.remove(at: place) }.clears(), "\(place)")
      #expect(try !honest.forged { $0[place].fact = .noted }.clears(), "\(place)")
    }
  }

  @Test func `a step of another case or another log`() throws {
    for place in places {
      #expect(try !honest.forged { $0[place].reference = "KPM-482-2920" }.clears(), "\(place)")
      #expect(try !honest.forged { $0[place].origin = "pinline/practice/other" }.clears(), "\(place)")
    }
  }

  @Test func `a step with the place of the one that it rests on or of an earlier one`() throws {
    for place in places.dropFirst() {
      // All answers rest on the standing check; the read-back rests on each of them.
      let before = answers.contains(place) ? ForgedHistory.standing : place - 1
      for sequence in [honest.steps[before].sequence, honest.steps[before].sequence - 1, -1] {
        #expect(try !honest.forged { $0[place].sequence = sequence }.clears(), "\(place) at \(sequence)")
      }
    }
  }

  @Test func `a step with the place of the one that rests on it or of a later one`() throws {
    for place in places.dropLast() {
      let after = answers.contains(place) ? ForgedHistory.readBack : place + 1
      // Whether answers came before the presence that was confirmed last is not asked.
      guard place != ForgedHistory.presence else { continue }
      for sequence in [honest.steps[after].sequence, honest.steps[after].sequence + 1, 10_000] {
        #expect(try !honest.forged { $0[place].sequence = sequence }.clears(), "\(place) at \(sequence)")
      }
    }
  }

  @Test func `steps taken in out of order`() throws {
    for place in places.dropLast(2) where !(answers.contains(place) && answers.contains(place + 1)) {
      #expect(try !honest.forged { $0.swapAt(place, place + 1) }.clears(), "\(place)")
    }
  }

  @Test func `a read-back before the presence that counts`() throws {
    let seen = honest.steps[ForgedHistory.readBack].sequence
    for sequence in [seen, seen + 1] {
      #expect(try !honest.forged { $0[ForgedHistory.presence].sequence = sequence }.clears())
    }
  }

  @Test func `an ID that was seen before the presence that counts`() throws {
    let again = honest.with([.presenceLost, .presenceConfirmed(.remote, unbroken: false)], before: ForgedHistory.id)
    #expect(try again.clears())
    let id = ForgedHistory.id + 2, presence = ForgedHistory.id + 1
    for sequence in [again.steps[id].sequence, again.steps[id].sequence + 1] {
      #expect(try !again.forged { $0[presence].sequence = sequence }.clears())
    }
    #expect(try !again.forged { $0[presence].reference = "KPM-482-2920" }.clears())
    #expect(try !again.forged { $0[presence].origin = "pinline/practice/other" }.clears())
  }

  @Test func `an authorization that was read back or a step made for an audit`() throws {
    for source in ReceiptSource.allCases where source != .appended {
      #expect(try !honest.forged { $0[ForgedHistory.authorization].source = source }.clears())
    }
    for place in places.dropLast() { #expect(try !honest.forged { $0[place].source = .audit }.clears(), "\(place)") }
  }

  @Test func `presence, ID or clearance that another process saw`() throws {
    let live: Set = [ForgedHistory.presence, ForgedHistory.id, ForgedHistory.cleared]
    for place in places.dropLast() {
      #expect(try honest.forged { $0[place].source = .log }.clears() == !live.contains(place), "\(place)")
    }
  }

  @Test func `an answer given before the caller was seen counts for nothing`() throws {
    for place in answers {
      let early = honest.forged { steps in
        let fact = steps.remove(at: place).fact
        steps.insert(.init(fact: fact, sequence: 35), at: ForgedHistory.presence)
      }
      #expect(try !early.clears(), "\(place)")
      #expect(try !honest.with([.presenceLost, honest.steps[place].fact], before: ForgedHistory.readBack).clears())
    }
  }

  @Test func `a proof is made of no other fact`() throws {
    let opened = try OpenedProof(honest.steps[0].receipt()).orThrow("a proof")
    let named = try NamedProof(opened, honest.steps[1].receipt()).orThrow("a proof")
    let standing = try StandingProof(named, honest.steps[2].receipt()).orThrow("a proof")
    let presence = try PresenceProof(standing, honest.steps[3].receipt()).orThrow("a proof")
    let given = try Dictionary(uniqueKeysWithValues: zip(Item.allCases, answers.map { try honest.steps[$0].receipt() }))
    let answered = try AnsweredProof(presence, given, honest.steps[12].receipt()).orThrow("a proof")
    let document = try honest.steps[13].receipt()
    let identified = try IdentifiedProof(answered, presence, document: document, document).orThrow("a proof")
    let passed = try PassedProof(identified, honest.steps[14].receipt()).orThrow("a proof")
    let cleared = try ClearedProof(passed, identified, honest.steps[15].receipt()).orThrow("a proof")
    var made: [String: Set<String>] = [:]
    for fact in Procedure.facts {
      let receipt = try ForgedHistory.Step(fact: fact, sequence: 1000, source: .appended).receipt()
      if OpenedProof(receipt) != nil { made["opened", default: []].insert(fact.kind) }
      if NamedProof(opened, receipt) != nil { made["named", default: []].insert(fact.kind) }
      if StandingProof(named, receipt) != nil { made["standing", default: []].insert(fact.kind) }
      if PresenceProof(standing, receipt) != nil { made["presence", default: []].insert(fact.kind) }
      if AnsweredProof(presence, given, receipt) != nil { made["answered", default: []].insert(fact.kind) }
      if PassedProof(identified, receipt) != nil { made["passed", default: []].insert(fact.label.description) }
      if IdentifiedProof(answered, presence, document: receipt, receipt) != nil {
        made["identified", default: []].insert(fact.label.description)
      }
      if IdentifiedProof(answered, presence, document: document, receipt) != nil {
        made["carried", default: []].insert(fact.label.description)
      }
      if ClearedProof(passed, identified, receipt) != nil { made["cleared", default: []].insert(fact.kind) }
      if Clearance(cleared, receipt) != nil { made["clearance", default: []].insert(fact.kind) }
    }
    #expect(
      made == [
        "opened": ["opened"], "named": ["named"], "standing": ["standingChecked"], "presence": ["presenceConfirmed"],
        "answered": ["readBack"], "passed": ["judged.passed1", "judged.passed2"],
        // Nothing is carried over from nothing: no sibling's case is before this one.
        "identified": ["idChecked.remote", "idChecked.counter"], "carried": ["idCarried"], "cleared": ["cleared"],
        "clearance": ["disclosureAuthorized"],
      ])
  }

  @Test func `an answer to another item is none`() throws {
    let opened = try OpenedProof(honest.steps[0].receipt()).orThrow("a proof")
    let named = try NamedProof(opened, honest.steps[1].receipt()).orThrow("a proof")
    let standing = try StandingProof(named, honest.steps[2].receipt()).orThrow("a proof")
    let presence = try PresenceProof(standing, honest.steps[3].receipt()).orThrow("a proof")
    let given = try Dictionary(uniqueKeysWithValues: zip(Item.allCases, answers.map { try honest.steps[$0].receipt() }))
    let readBack = try honest.steps[12].receipt()
    for (item, other) in zip(Item.allCases, Item.allCases.dropFirst() + Item.allCases.prefix(1)) {
      var wrong = given
      wrong[item] = given[other]
      #expect(AnsweredProof(presence, wrong, readBack) == nil, "\(item)")
      wrong[item] = try ForgedHistory.Step(fact: .noted, sequence: 45).receipt()
      #expect(AnsweredProof(presence, wrong, readBack) == nil, "\(item)")
      wrong[item] = try ForgedHistory.Step(fact: .corrected(item), sequence: 45).receipt()
      #expect(AnsweredProof(presence, wrong, readBack) != nil, "\(item)")
      wrong[item] = nil
      #expect(AnsweredProof(presence, wrong, readBack) == nil, "\(item)")
    }
  }
}
