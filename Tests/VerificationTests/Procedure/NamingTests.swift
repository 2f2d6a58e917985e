import Ledger
import TestSupport
import Testing
import Verification

@Suite("Opening and naming (IV, IV.1)")
struct NamingTests {
  @Test func a_reason_is_given_for_a_call_and_only_for_a_call() {
    for channel in Channel.allCases {
      #expect((CaseOpening(channel: channel, language: "en", reason: .work) == nil) == (channel == .counter))
      #expect((CaseOpening(channel: channel, language: "en", reason: nil) == nil) == (channel != .counter))
    }
  }

  @Test func nothing_comes_before_the_opening_and_it_comes_once() throws {
    let call = try CaseScript()
    for event in Event.samples { #expect(try call.refusal(of: event) == .outOfOrder, "\(event)") }
    try call.play(.open(.call()))
    #expect(try call.refusal(of: .open(.call())) == .outOfOrder)
  }

  @Test func three_searches_without_a_child_leave_only_a_way_out() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .search(.none), .search(.several), .search(.several), .search(.none), .search(.none))
    #expect(call.phase == .naming(misses: 3))
    for event: Event in [.search(.none), .search(.several), .name(.studentID), .name(.name)] {
      #expect(try call.refusal(of: event) == .outOfOrder)
    }
    #expect(try call.play(.refuse(.childNotFound)) == [.refused(.open(.childNotFound))])
    #expect(call.phase == .ended)
  }

  @Test func the_third_search_may_still_find_the_child() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .search(.none), .search(.none), .name(.name))
    #expect(call.phase == .named)
  }

  @Test func standing_is_looked_up_once_before_presence_and_its_fact_tells_nothing() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .name(.studentID))
    #expect(try call.refusal(of: .see) == .outOfOrder)
    #expect(try call.play(.checkStanding) == [.standingChecked])
    #expect(Fact.standingChecked.fields.isEmpty)
    #expect(try call.refusal(of: .checkStanding) == .outOfOrder)
  }

  @Test func what_was_given_to_be_found_counts_as_asked() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .name(.name), .checkStanding, .see)
    try call.play(.answer(.birthDate, .naming), .answer(.firstName, .naming), .answer(.lastName, .naming))
    #expect(call.phase == .asking(.grade))
  }
}
