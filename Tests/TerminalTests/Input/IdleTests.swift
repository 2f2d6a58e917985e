import TestSupport
import Testing

@testable import Terminal

@Suite("A prompt that nobody answers")
struct IdleTests {
  /// A clock that goes on by so much each time that it is looked at.
  private final class Clock {
    var time: Int64 = 0
    let step: Int64
    init(step: Int64) { self.step = step }
    func now() -> Int64 {
      defer { time += step }
      return time
    }
  }

  @Test func `ends once no key came for as long as it may`() {
    var time: Int64 = 5
    var idle = IdleTime(limit: 100) { time }
    #expect(idle.left() == 100 && idle.left(within: 40) == 40 && !idle.isOver)
    time = 104
    #expect(idle.left(within: 40) == 1 && !idle.isOver)
    idle.begin()
    #expect(idle.left() == 100)
    time = 204
    #expect(idle.left() == 0 && idle.isOver)
    let endless = IdleTime(limit: nil) { time }
    #expect(endless.left() == nil && endless.left(within: 40) == 40 && !endless.isOver)
  }

  @Test func `warns once in a silence, half a minute before its end`() {
    var time: Int64 = 0
    var idle = IdleTime(limit: 120_000) { time }
    var seen: [Bool] = []
    for now: Int64 in [0, 89_999, 90_000, 90_001, 119_999] {
      time = now
      seen.append(idle.warns())
    }
    #expect(seen == [false, false, true, false, false] && !idle.isOver)
    idle.begin()
    #expect(idle.left() == 90_000)
    time += 90_000
    #expect(idle.left() == 30_000)
    let again = idle.warns()
    var short = IdleTime(limit: 30_000) { time }
    time += 30_000
    let never = short.warns()
    #expect(again && !never && short.isOver)
  }

  @Test(arguments: [false, true]) func `rings before it is left`(_ isPlain: Bool) async {
    await #expect(processExitsWith: .success) { [isPlain] in
      Sitting.run(kind: isPlain ? .plain : .full) { (sitting) throws in
        let line = sitting.begin { desk in
          // What each look at the clock shows: a wait of a millisecond, past the warning, another, past the end.
          var looks: [Int64] = isPlain ? [0, 89_999, 95_000, 95_000] : [0, 0, 89_999, 95_000, 95_000, 95_000]
          looks.append(119_999)
          let clock = { looks.isEmpty ? 120_000 : looks.removeFirst() }
          var request = LineRequest(prompt: StyledText("answer> "))
          request.idleLimit = 120_000
          let reader: (any LineReader)? =
            isPlain
            ? PlainReader(output: desk.output, clock: clock)
            : EditReader(output: desk.output, history: nil, clock: clock)
          return reader?.readLine(request)
        }
        #expect(try sitting.end(line) == .idle)
        // One is the sitting's own, which says that all was written.
        #expect(sitting.terminal.screen.bells == 2)
      }
    }
  }

  @Test(arguments: [false, true]) func `is left and the line with it`(_ isPlain: Bool) async {
    await #expect(processExitsWith: .success) { [isPlain] in
      Sitting.run(kind: isPlain ? .plain : .full) { (sitting) throws in
        let line = sitting.begin { desk in
          let clock = Clock(step: 120_000)
          var request = LineRequest(prompt: StyledText("answer> "))
          request.idleLimit = 120_000
          let reader: (any LineReader)? =
            isPlain
            ? PlainReader(output: desk.output, clock: clock.now)
            : EditReader(output: desk.output, history: nil, clock: clock.now)
          return reader?.readLine(request)
        }
        #expect(try sitting.end(line) == .idle)
        #expect(sitting.terminal.screen.column == 0)
      }
    }
  }

  @Test(arguments: [false, true]) func `without a limit waits`(_ isPlain: Bool) async {
    await #expect(processExitsWith: .success) { [isPlain] in
      Sitting.run(kind: isPlain ? .plain : .full) { (sitting) throws in
        let line = sitting.begin { desk in
          let clock = Clock(step: 1_000_000)
          let request = LineRequest(prompt: StyledText("answer> "))
          let reader: (any LineReader)? =
            isPlain
            ? PlainReader(output: desk.output, clock: clock.now)
            : EditReader(output: desk.output, history: nil, clock: clock.now)
          return reader?.readLine(request)
        }
        try sitting.terminal.expect("answer> ")
        sitting.terminal.send("Ana\r")
        #expect(try sitting.end(line) == .line("Ana"))
      }
    }
  }
}
