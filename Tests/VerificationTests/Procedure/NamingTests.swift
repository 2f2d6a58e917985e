import Records
import Ledger
import TestSupport
import Testing
import Verification

@Suite("Opening and naming (IV, IV.1)")
struct NamingTests {
  /// - Guide: IV.P2
  @Test func `a reason is given for a call and only for a call`() {
    for channel in Channel.allCases {
      #expect((CaseOpening(channel: channel, language: "en", reason: .work) == nil) == (channel == .counter))
      #expect((CaseOpening(channel: channel, language: "en", reason: nil) == nil) == (channel != .counter))
    }
  }

  @Test func `nothing comes before the opening and it comes once`() throws {
    let call = try CaseScript()
    for event in Event.samples { #expect(try call.refusal(of: event) == .outOfOrder, "\(event)") }
    try call.play(.open(.call()))
    #expect(try call.refusal(of: .open(.call())) == .outOfOrder)
  }

  @Test func `three searches without a child leave only a way out`() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .search(.none), .search(.several), .search(.several), .search(.none), .search(.none))
    #expect(call.phase == .naming(misses: 3))
    for event: Event in [.search(.none), .search(.several), .name(.studentID), .name(.name)] {
      #expect(try call.refusal(of: event) == .outOfOrder)
    }
    #expect(try call.play(.refuse(.childNotFound)) == [.refused(.open(.childNotFound))])
    #expect(call.phase == .ended)
  }

  @Test func `nobody goes through the records by finding one child after another`() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .search(.one), .search(.several), .search(.one), .search(.one))
    for result: SearchResult in [.one, .several] { #expect(try call.refusal(of: .search(result)) == .outOfOrder) }
    try call.play(.park(.operatorChoice), .resume)
    #expect(try call.refusal(of: .search(.one)) == .outOfOrder)
    try call.play(.search(.none), .name(.name))
    #expect(call.stage.hits == 0)
  }

  @Test func `a child that was left out is no miss, and such searches have an end`() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .search(.none), .search(.leftOut))
    #expect(call.phase == .naming(misses: 1) && call.stage.hits == 1)
    try call.play(.search(.leftOut), .search(.leftOut), .search(.leftOut))
    #expect(try call.refusal(of: .search(.leftOut)) == .outOfOrder)
    #expect(try call.play(.refuse(.recordLeftOut)) == [.refused(.open(.recordLeftOut))])
    for scope in LockScope.allCases {
      let isLookUp = scope == .lineSearches || scope == .staffSearches
      #expect(scope.weight(of: .searched(.leftOut)) == (isLookUp ? 1 : 0), "\(scope)")
    }
  }

  @Test func `the third search may still find the child`() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .search(.none), .search(.none), .name(.name))
    #expect(call.phase == .named)
  }

  @Test func `standing is looked up once before presence and its fact tells nothing`() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .name(.studentID))
    #expect(try call.refusal(of: .see(unbroken: false)) == .outOfOrder)
    #expect(try call.play(.checkStanding) == [.standingChecked])
    #expect(Fact.standingChecked.fields.isEmpty)
    #expect(try call.refusal(of: .checkStanding) == .outOfOrder)
  }

  @Test func `what was given to be found counts as asked`() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .name(.name), .checkStanding, .see(unbroken: false))
    try call.play(.answer(.birthDate, .naming), .answer(.firstName, .naming), .answer(.lastName, .naming))
    #expect(call.phase == .asking(.grade))
  }
}
