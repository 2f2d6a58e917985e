import Verification
import Records

/// Which texts of the call script a scenario's caller comes to hear, if the operator does everything right.
enum CallScript {
  /// What the operator may say, in the order of the procedure, as far as this call goes.
  static func keys(of scenario: Scenario) -> [String] {
    let spelled = !scenario.people.knowsNumber
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
      let document = ["say.id", "say.idName"] + (medium == "video" ? ["say.cue1"] : [])
      // What is none of the four kinds is looked at no further.
      keys += scenario.document.kind == nil ? ["say.id"] : document
      if scenario.document.isSetAside { keys += ["say.idAgain"] + (scenario.otherDocument == nil ? [] : document) }
    }
    if right.end == .disclosed {
      return keys + ["say.ready.\(medium)", "say.readBackPIN"] + (scenario.misreads ? ["say.misread"] : [])
        + ["say.disclosed", "say.sibling"]
    }
    return keys + ["say.refused.\(right.end.name)"]
  }

  /// The same for the brother or sister asked for afterwards: one ID check serves.
  static func siblingKeys(of scenario: Scenario) -> [String] {
    let medium = scenario.call.channel == .counter ? "counter" : "video"
    let spelled = !scenario.people.knowsNumber
    return (spelled ? ["say.child", "say.childBirth"] : ["say.child"]) + ["say.seeSibling.\(medium)"]
      + Item.allCases.filter { !spelled || $0 > .lastName }.map { "say.item\($0.rawValue)" }
      + ["say.readBack1", "say.ready.\(medium)", "say.readBackPIN", "say.disclosed", "say.sibling"]
  }

  /// The steps that come.
  static func cues(of scenario: Scenario) -> Set<Cue> {
    Set(keys(of: scenario).compactMap(Cue.init(said:))).union([.rings])
  }
}
