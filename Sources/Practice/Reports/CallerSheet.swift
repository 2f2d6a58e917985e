package import Records
package import Wording

/// The caller's part for a partner to read out: what to say when the operator says what, and what to do. There is no PIN in it.
package struct CallerSheet: Sendable {
  /// One line of it.
  package enum Line: Hashable, Sendable {
    /// When the operator says this, a text of the call script by its key.
    case when(String)
    /// Say this.
    case say(String)
    /// Do this, a text by its key.
    case act(String)
    /// Show this.
    case show(IDCard)
  }

  /// In the order of a call.
  package let lines: [Line]
  /// Who the partner is.
  package let caller: String

  /// The sheet of a scenario for a seed.
  package init(
    _ scenario: Scenario, cast: Cast, languages: Languages, language: String, today: CivilDate
  ) {
    let caller = SimulatedCaller(scenario, cast: cast, languages: languages, operatorLanguage: language, today: today)
    let reference = languages[scenario.call.language]("sheet.reference")
    self.caller = cast.caller.name.full
    var lines = Self.lines(of: caller.ring()) + Self.lines(of: CallScript.keys(of: scenario), caller, reference)
    if scenario.people.asksForSibling {
      caller.goOnToSibling()
      lines += Self.lines(of: CallScript.siblingKeys(of: scenario), caller, reference)
    }
    self.lines = lines
  }

  private static func lines(of keys: [String], _ caller: SimulatedCaller, _ reference: String) -> [Line] {
    let scenario = caller.scenario
    var lines: [Line] = []
    for key in keys {
      let turns = Self.lines(of: caller.hear(key, reference: reference))
      if !turns.isEmpty { lines += [.when(key)] + turns }
      if !caller.isOnLine {
        lines += Self.lines(of: caller.ring(again: reference))
        lines += Self.after(drop: key, caller, reference)
      }
      if key.hasPrefix("say.ready") { lines.append(.act(scenario.misreads ? "sheet.writes.hasty" : "sheet.writes")) }
      if !caller.isSeen, scenario.camera == .on, key.hasPrefix("say.item") {
        lines += [.when("say.seeAgain.video")] + Self.lines(of: caller.hear("say.seeAgain.video", reference: reference))
      }
    }
    return lines
  }

  /// After a dropped call the caller is seen again, and the question at which it dropped is answered.
  private static func after(drop key: String, _ caller: SimulatedCaller, _ reference: String) -> [Line] {
    ["say.seeAgain.video", key].flatMap { key in
      [Line.when(key)] + lines(of: caller.hear(key, reference: reference))
    }
  }

  private static func lines(of turns: [Turn]) -> [Line] {
    turns.map { turn in
      switch turn {
      case .says(let text): .say(text)
      case .scene(let key): .act(key)
      case .shows(let card): .show(card)
      case .presses(let pressure): .say(pressure.says)
      }
    }
  }
}
