package import CallScript
import Diagnostics
package import Records
import Verification

/// The caller's part for a partner to read out: what to say when the operator says what, and what to do. There is no PIN in it.
package struct CallerSheet: Sendable {
  package enum Line: Hashable, Sendable {
    /// When the operator says this.
    case when(ScriptLine)
    case say(String)
    /// This is seen or heard.
    case scene(Scene)
    /// Do this.
    case act(SheetText)
    case show(IDCard)
  }

  /// In the order of a call.
  package let lines: [Line]
  /// Who the partner is.
  package let caller: String

  /// The sheet of a scenario for a seed.
  package init(_ scenario: Scenario, cast: Cast, today: CivilDate) {
    let caller = SimulatedCaller(scenario, cast: cast, today: today)
    let reference = SheetText.reference.in(scenario.call.heardIn)
    self.caller = cast.caller.name.full
    var lines = Self.lines(of: caller.ring()) + Self.lines(of: ScenarioLines.all(of: scenario), caller, reference)
    if scenario.people.asksForSibling {
      caller.goOnToSibling()
      lines += Self.lines(of: ScenarioLines.ofSibling(in: scenario), caller, reference)
    }
    self.lines = lines
  }

  private static func lines(of script: [ScriptLine], _ caller: SimulatedCaller, _ reference: String) -> [Line] {
    let scenario = caller.scenario
    var lines: [Line] = []
    for (place, line) in script.enumerated() {
      let turns = Self.lines(of: caller.hear(line, reference: reference))
      if !turns.isEmpty { lines += [.when(line)] + turns }
      if !caller.isOnLine {
        lines += Self.lines(of: caller.ring(again: reference))
        lines += Self.after(drop: line, behind: script[..<place], caller, reference)
      }
      if case .ready = line { lines.append(.act(scenario.misreads ? .writesHastily : .writes)) }
      if !caller.isSeen, scenario.camera == .on, case .item = line {
        // What was asked of a picture that went is asked again.
        lines += heard(seenAgain, caller, reference) + heard(line, caller, reference)
      }
    }
    return lines
  }

  private static let seenAgain = ScriptLine.seeAgain(.remote, nil)

  private static func heard(_ line: ScriptLine, _ caller: SimulatedCaller, _ reference: String) -> [Line] {
    [.when(line)] + lines(of: caller.hear(line, reference: reference))
  }

  /// After a dropped call the caller is seen again, everything asked before it is asked again, and then comes the line at which it
  /// dropped: of what was said before the park nothing is kept but who calls, and for whom (IV).
  private static func after(
    drop line: ScriptLine, behind script: ArraySlice<ScriptLine>, _ caller: SimulatedCaller, _ reference: String
  ) -> [Line] {
    let asked = script.drop { if case .item = $0 { false } else { true } }
    return ([seenAgain] + asked + [line]).flatMap { heard($0, caller, reference) }
  }

  private static func lines(of turns: [Turn]) -> [Line] {
    turns.compactMap { turn in
      switch turn {
      case .says(let text): .say(text)
      case .scene(let scene): .scene(scene)
      // A partner shows their own.
      case .appears: nil
      case .shows(let card): .show(card)
      case .presses(let pressure): .say(pressure.says)
      }
    }
  }
}
