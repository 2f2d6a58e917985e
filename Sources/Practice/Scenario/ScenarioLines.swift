import CallScript
import Records
import Verification

/// Which lines of the call script a scenario's caller comes to hear, if the operator does everything right.
enum ScenarioLines {
  /// What the operator may say, in the order of the procedure, as far as this call goes.
  static func all(of scenario: Scenario) -> [ScriptLine] {
    let spelled = !scenario.people.knowsNumber
    let medium = scenario.call.channel.medium
    let right = RightEnd.of(scenario)
    var lines: [ScriptLine] = scenario.call.channel == .phone ? [.joinVideo(nil)] : []
    if right.end == .refused(.noVideo), scenario.call.channel == .phone {
      return lines + [.refused(.open(.noVideo), nil)]
    }
    // What is given with the child's name is not asked again.
    lines += spelled ? [.child, .childBirth] : [.child]
    lines += [.caller, .relationship]
    if right.end == .refused(.notGuardian) { return lines + [.refused(.open(.notGuardian), nil)] }
    lines.append(.see(medium, nil))
    if case .refused(let refusal) = right.end, [.noVideo, .incompleteRecord].contains(refusal) {
      return lines + [.refused(.open(refusal), nil)]
    }
    lines += items(spelled) + [.readBack]
    if right.end == .refused(.adultStudent) { return lines + [.refused(.open(.adultStudent), nil)] }
    lines += ofDocuments(scenario)
    let failsFirst =
      !scenario.isRightAtOnce || scenario.people.standing != .clear || scenario.expectation.flags
      || scenario.hasOtherName
    if failsFirst, !RightEnd.isAtDocument(scenario) { lines.append(.readBackAgain) }
    return lines + atEnd(scenario, right.end)
  }

  private static func items(_ spelled: Bool) -> [ScriptLine] {
    Item.allCases.filter { !spelled || $0 > .lastName }.map(ScriptLine.item)
  }

  private static func ofDocuments(_ scenario: Scenario) -> [ScriptLine] {
    let document: [ScriptLine] =
      [.id, .idName] + (scenario.call.channel.medium == .remote ? [.challenge(.turnLeft)] : [])
    // What is none of the four kinds is looked at no further.
    let first = scenario.document.kind == nil ? [.id] : document
    guard scenario.document.isSetAside else { return first }
    return first + [.idAgain(after: scenario.document.problem)]
      + (scenario.otherDocument == nil ? [] : document)
  }

  private static func atEnd(_ scenario: Scenario, _ end: Scenario.End) -> [ScriptLine] {
    let medium = scenario.call.channel.medium
    return switch end {
    case .disclosed:
      [.ready(medium), .readBackPIN(medium)] + (scenario.misreads ? [.misread] : [])
        + [.closed(.disclosed, nil), .sibling]
    case .closed: [.refused(.closed, nil)]
    case .refused(let refusal): [.refused(.open(refusal), nil)]
    }
  }

  /// The same for the brother or sister asked for afterwards: one ID check serves.
  static func ofSibling(in scenario: Scenario) -> [ScriptLine] {
    let medium = scenario.call.channel.medium
    let spelled = !scenario.people.knowsNumber
    return (spelled ? [.child, .childBirth] : [.child]) + [.seeSibling(medium, nil)] + items(spelled)
      + [.readBack, .ready(medium), .readBackPIN(medium), .closed(.disclosed, nil), .sibling]
  }

  /// The steps that come.
  static func cues(of scenario: Scenario) -> Set<Cue> { Set(order(of: scenario)) }

  /// The steps in their order, of the second child's case too.
  static func order(of scenario: Scenario) -> [Cue] {
    let second = scenario.people.asksForSibling ? ofSibling(in: scenario) : []
    return [.rings] + (all(of: scenario) + second).compactMap(Cue.init)
  }
}
