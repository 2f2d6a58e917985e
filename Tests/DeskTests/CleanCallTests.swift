import Matching
import Station
import Records
import Desk
import Ledger
import TestSupport
import Testing
import Verification

@Suite("A clean call")
struct CleanCallTests {
  @Test(arguments: Channel.allCases)
  func `ends with the parent's own PIN`(_ channel: Channel) throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = DeskCaller(.clean, channel: channel)
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    #expect(caller.shown == [try #require(DeskFamily.clean.pin)])
    #expect(
      caller.steps == [.idle, .nameChild(triesLeft: 3), .nameCaller, .see(.first)]
        + Item.allCases.map(DeskStep.ask)
        + [
          .readBack(round: 1), .identify, .authorize(showing: 1), .readBackPIN(showing: 1), .ended(.closed(.disclosed)),
        ])
    try station.checkLog()
  }

  @Test func `logs every step before the next one comes`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = DeskCaller()
    try caller.play(at: desk)
    let facts = try station.facts(of: desk.reference)
    #expect(
      facts.map(\.kind) == ["opened", "searched", "named", "standingChecked", "presenceConfirmed"]
        + Array(repeating: "answered", count: 8)
        + ["readBack", "idChecked", "judged", "cleared", "disclosureAuthorized", "shown", "pinReadBack", "closed"])
    #expect(facts.first == .opened(try DeskCaller.opening(.video)))
  }

  @Test func `commits child guardian and line once`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    try DeskCaller(.clean, channel: .phone).play(at: desk)
    #expect(try station.committed("line", of: desk.reference) == ["3235550100"])
    #expect(try station.committed("student", of: desk.reference) == ["100200"])
    #expect(try station.committed("guardian", of: desk.reference) == [DeskFamily.clean.guardianID.text])
    for entry in try station.entries() {
      let expected: Set<String> =
        switch entry.kind {
        case "opened": ["line"]
        case "named": ["student", "guardian"]
        case "standingChecked": ["standing"]
        case "judged": Set((1...8).map { "item\($0)" })
        case "idChecked": ["name", "face", "challenge"]
        case "policyChanged": ["meeting-passcode"]
        default: []
        }
      #expect(Set(entry.committed.keys) == expected, "\(entry.kind)")
    }
  }

  @Test func `an answer of the wrong form is not logged`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = DeskCaller()
    try caller.play(at: desk) { $0 == .ask(.phone) }
    let before = try station.entries().count
    #expect(throws: DeskError.badForm(.phone)) { try desk.questions.answer("555-01") }
    #expect(try station.entries().count == before)
    #expect(desk.step == .ask(.phone))
  }

  @Test func `corrections count up to the verdict`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let caller = DeskCaller()
    caller.family.answers[.grade] = "sexto"
    try caller.play(at: desk) { $0 == .readBack(round: 1) }
    #expect(desk.questions.answers[.grade] == "sexto")
    try desk.questions.correct(.grade, "quinto")
    #expect(desk.questions.answers[.grade] == "quinto")
    #expect(try caller.play(at: desk) == .closed(.disclosed))
    #expect(throws: DeskError.noCase) { try desk.questions.correct(.grade, "sexto") }
  }

  @Test func `a card comes also where there is one child and none where there is no child`() throws {
    let station = try DeskStation([.clean])
    #expect(try CallerCards(at: station.desk()).hasFamilies())
    #expect(try CallerCards(at: station.desk()).draw()?.student == DeskFamily.clean.student.id)
    let empty = try DeskStation([])
    #expect(try !CallerCards(at: empty.desk()).hasFamilies())
    #expect(try CallerCards(at: empty.desk()).draw() == nil)
  }

  @Test func `a practice station prints cards with which a call succeeds`() throws {
    let station = try DeskStation()
    let desk = try station.desk()
    let card = try #require(try CallerCards(at: desk).draw())
    var family = try #require(DeskFamily.all.first { $0.student.id == card.student })
    family.caller = card.caller
    family.relationship = card.relationship
    for item in Item.allCases { family.answers[item] = card.answers[item] }
    #expect(try DeskCaller(family).play(at: desk) == .closed(.disclosed))
    let live = try DeskStation(kind: .live).desk()
    #expect(try CallerCards(at: live).draw() == nil)
  }
}
