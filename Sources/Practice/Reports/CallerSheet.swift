import Roster
import Verification
import Wording

/// The caller's part for a partner to read out: what to say when the operator says what, and what to do. There is no PIN in it.
public struct CallerSheet: Sendable {
  /// One line of it.
  public enum Line: Hashable, Sendable {
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
  public let lines: [Line]
  /// Who the partner is.
  public let caller: String

  /// The sheet of a scenario for a seed.
  public init(
    _ scenario: Scenario, cast: Cast, languages: Languages, language: String, today: CivilDate
  ) {
    let caller = SimulatedCaller(scenario, cast: cast, languages: languages, operatorLanguage: language, today: today)
    let reference = languages[language]("sheet.reference")
    self.caller = cast.caller.said
    var lines = Self.lines(of: caller.ring())
    for key in Self.script(of: scenario, spelled: !caller.knowsNumber) {
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
    self.lines = lines
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

  /// What the operator may say, in the order of the procedure, as far as this call goes.
  private static func script(of scenario: Scenario, spelled: Bool) -> [String] {
    let medium = scenario.call.channel == .counter ? "counter" : "video"
    let right = RightEnd.of(scenario)
    var keys = (scenario.call.channel == .phone ? ["say.phone"] : [])
    if right.end == .refused(.noVideo), scenario.call.channel == .phone { return keys + ["say.refused.noVideo"] }
    // What is given with the child's name is not asked again.
    keys += spelled ? ["say.child", "say.childBirth"] : ["say.child"]
    keys += ["say.caller", "say.relationship"]
    if right.end == .refused(.notGuardian) { return keys + ["say.refused.notGuardian"] }
    keys.append("say.see.\(medium)")
    if case .refused(let refusal) = right.end, [.noVideo, .incompleteRecord].contains(refusal) {
      return keys + ["say.refused.\(refusal.rawValue)"]
    }
    keys += Item.allCases.filter { !spelled || $0 > .lastName }.map { "say.item\($0.rawValue)" } + ["say.readBack1"]
    if right.end == .refused(.adultStudent) { return keys + ["say.refused.adultStudent"] }
    let failsFirst = !scenario.isRightAtOnce || scenario.people.standing != .clear || scenario.expectation.flags
    if failsFirst { keys.append("say.readBack2") }
    let endsAtVerdict = right.end == .closed && right.section != .identification
    if !endsAtVerdict {
      keys += ["say.id", "say.idName"] + (medium == "video" ? ["say.cue1"] : [])
      if scenario.document.isSetAside { keys += ["say.idAgain"] + (scenario.otherDocument == nil ? [] : ["say.id"]) }
    }
    if right.end == .disclosed {
      return keys + ["say.ready.\(medium)", "say.readBackPIN"] + (scenario.misreads ? ["say.misread"] : [])
        + ["say.disclosed", "say.sibling"]
    }
    return keys + ["say.refused.\(right.end.name)"]
  }
}
