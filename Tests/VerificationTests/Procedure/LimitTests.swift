import Ledger
import Records
import TestSupport
import Testing
import Verification

/// Every limit at the millisecond, on both sides. The clock of these cases moves one millisecond a look.
@Suite("Limits to the millisecond (IV)")
struct LimitTests {
  private let minute: Int64 = 60_000

  @Test(arguments: [(1, 1), (9, 9), (15, 15), (0, 1), (16, 15), (-5, 1), (60, 15)])
  func `a clearance lasts the minutes that the district set and at most fifteen`(_ set: Int, _ minutes: Int64) throws {
    for (isTaken, extra) in [(true, Int64(-1)), (false, 0)] {
      let call = try CaseScript(limits: ProcedureLimits(clearanceMinutes: set, answersKeepMinutes: 5))
      try call.playToClearance()
      // The look that decides is one millisecond later.
      call.clock.advance(milliseconds: minutes * minute + extra)
      let wanted: Fact = isTaken ? .disclosureAuthorized(generation: 1, showing: 1) : .lapsed
      #expect(try call.play(.authorize(generation: 1)) == [wanted])
    }
  }

  @Test func `the second showing is within the same fifteen minutes`() throws {
    for (isTaken, extra) in [(true, Int64(-8)), (false, -7)] {
      let call = try CaseScript()
      try call.playToClearance()
      // Three facts, each decided and logged at a look of its own, and the look that decides on the second showing.
      try call.play(.authorize(generation: 1), .show(.dismissed), .readBackPIN(matches: false))
      call.clock.advance(milliseconds: 15 * minute + extra + 1)
      let wanted: Fact = isTaken ? .disclosureAuthorized(generation: 1, showing: 2) : .lapsed
      #expect(try call.play(.authorize(generation: 1)) == [wanted])
    }
  }

  @Test(arguments: [(1, 1), (3, 3), (5, 5), (0, 1), (6, 5)])
  func `answers keep the minutes that the district set and at most five`(_ set: Int, _ minutes: Int64) throws {
    for (isKept, extra) in [(true, Int64(-1)), (false, 0)] {
      let call = try CaseScript(limits: ProcedureLimits(clearanceMinutes: 15, answersKeepMinutes: set))
      try call.play(
        .open(.call()), .name(.name), .checkStanding, .see(unbroken: false), .answer(.birthDate, .asked), .loseSight)
      call.clock.advance(milliseconds: minutes * minute + extra)
      #expect(
        try call.play(.see(unbroken: false)) == [
          isKept ? .presenceConfirmed(.remote, unbroken: false) : .roundRestarted(.gap)
        ])
    }
  }

  @Test func `where nothing was answered no gap is too long`() throws {
    let call = try CaseScript()
    try call.play(.open(.call()), .name(.name), .checkStanding, .see(unbroken: false), .loseSight)
    call.clock.advance(minutes: 60)
    #expect(try call.play(.see(unbroken: false)) == [.presenceConfirmed(.remote, unbroken: false)])
  }

  @Test func `a gap that ended counts no more`() throws {
    let call = try CaseScript()
    try call.play(
      .open(.call()), .name(.name), .checkStanding, .see(unbroken: false), .answer(.birthDate, .asked), .loseSight,
      .see(unbroken: false))
    call.clock.advance(minutes: 6)
    try call.play(.loseSight)
    #expect(try call.play(.see(unbroken: false)) == [.presenceConfirmed(.remote, unbroken: false)])
  }

  @Test func `a case goes on for a day`() throws {
    for (isTaken, extra) in [(true, Int64(-1)), (false, 0)] {
      let call = try CaseScript()
      try call.play(.open(.call()))
      call.clock.advance(milliseconds: 24 * 60 * minute + extra)
      if isTaken {
        try call.play(.name(.name))
      } else {
        #expect(try call.refusal(of: .name(.name)) == .tooOld)
        for event: Event in [.refuse(.noVideo), .abandon(.expired), .close] {
          let other = try CaseScript()
          try other.play(.open(.call()))
          other.clock.advance(milliseconds: 24 * 60 * minute)
          try other.play(event)
          #expect(other.phase == .ended)
        }
      }
    }
  }

  @Test func `time is the monotonic clocks within a boot and the walls across boots and never runs back`() {
    func moment(_ wall: Int64, _ boot: String, _ monotonic: Int64) -> Moment {
      Moment(wall: wall, boot: boot, monotonic: monotonic)
    }
    let start = moment(1_000, "a", 500)
    #expect(moment(9_000, "a", 501).elapsed(since: start) == 1)
    #expect(moment(0, "a", 500).elapsed(since: start) == 0)
    #expect(moment(9_000, "a", 499).elapsed(since: start) == .max)
    #expect(moment(1_007, "b", 0).elapsed(since: start) == 7)
    #expect(moment(1_000, "b", 900).elapsed(since: start) == 0)
    #expect(moment(999, "b", 900).elapsed(since: start) == .max)
  }

  @Test func `the longest limits are the designs`() {
    let longest = ProcedureLimits.longest
    #expect(longest.clearance == 900_000 && longest.answersKeep == 300_000 && longest.caseAge == 86_400_000)
  }
}
