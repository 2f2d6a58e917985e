import Records
import Verification

/// Finds what contradicts itself in a scenario whose every key is right: nobody should have to take a call to find out.
enum ScenarioCheck {
  static func check(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    checkPeople(scenario, values, &reader)
    checkLine(scenario, values, &reader)
    checkAnswers(scenario, values, &reader)
    checkMoments(values, &reader)
    checkFamily(scenario, values, &reader)
    checkPlaceholders(values, &reader)
    checkActs(scenario, values, &reader)
    if reader.problems.isEmpty { checkEnd(scenario, values, &reader) }
    if reader.problems.isEmpty { checkSteps(scenario, values, &reader) }
  }

  private static func checkPeople(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    let people = scenario.people
    let isOutsider = people.claims == .contact || people.claims == .stranger
    if isOutsider, people.standing != .notListed {
      reader.note(values.at("caller.standing"), "caller.standing", .outsider(people.claims))
    }
    if people.admits, people.standing == .clear {
      reader.note(values.at("caller.admits"), "caller.admits", .guardianAdmits)
    }
  }

  private static func checkFamily(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    if !scenario.people.asksForSibling {
      for key in [Scenario.Named.sibling.key, "saysOfSibling"] where values.places[key] != nil {
        reader.note(values.at(key), key, .noSibling)
      }
    }
    let family = scenario.people.family
    for named in [Scenario.Named.child, .sibling] {
      guard let name = family.names[named], let count = family.surnames else { continue }
      if name.last.split(separator: " ").count != count { reader.note(values.at(named.key), named.key, .otherSurnames) }
    }
    if family.names[.contact] != nil, scenario.people.lacksContact {
      reader.note(values.at(Scenario.Named.contact.key), Scenario.Named.contact.key, .noContact)
    }
    for group in ["id", "otherID"] where values.texts["\(group).surname"] != nil {
      if ["own", "claimed"].contains(values.text("\(group).name")) {
        reader.note(values.at("\(group).surname"), "\(group).surname", .ownSurname)
      }
    }
  }

  private static func checkLine(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    guard scenario.call.channel == .counter else { return }
    for key in ["camera", "call.reason", "id.challenge", "otherID.challenge"] where values.texts[key] != nil {
      reader.note(values.at(key), key, .noLineOrCamera)
    }
    if scenario.isBadLine { reader.note(values.at("call.line"), "call.line", .noLine) }
    for incident in values.groups["line"] ?? [] { reader.note(incident.place, "line", .noLine) }
  }

  private static func checkAnswers(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    for group in ["knows", "later"] {
      for item in Item.allCases {
        let path = "\(group).\(Cue(item).rawValue)"
        switch Scenario.Knowledge(rawValue: values.text(path)) {
        case .new where item != .address:
          reader.note(values.at(path), path, .onlyAddressIsNew)
        case .themselves where item != .contactName:
          reader.note(values.at(path), path, .onlyContactIsCaller)
        default: break
        }
      }
    }
    for item in [Item.birthDate, .firstName, .lastName] where !scenario.people.knowsNumber {
      let path = "knows.\(Cue(item).rawValue)"
      let cue = Cue(item)
      let hangs = scenario.incidents.contains { $0.at == cue } || scenario.moments.contains { $0.at == cue }
      guard values.texts[path] != nil || scenario.lines[cue] != nil || hangs else { continue }
      reader.note(values.at("child.number"), "child.number", .givenWithName(item))
    }
    for item in scenario.later.keys.sorted() where (scenario.knows[item] ?? .right) == .right {
      let path = "later.\(Cue(item).rawValue)"
      reader.note(values.at(path), path, .rightAlready)
    }
    if values.places["otherID"] != nil, !scenario.document.isSetAside {
      reader.note(values.at("otherID"), "otherID", .otherIDUnasked)
    }
  }

  private static func checkMoments(_ values: ScenarioValues, _ reader: inout ScenarioReader) {
    for moment in values.groups["asks"] ?? [] {
      let replies = moment.groups["asks.replies"] ?? []
      if !(2...4).contains(replies.count) {
        reader.note(moment.at("asks.replies"), "asks.replies", .replies(replies.count))
      } else if replies.count(where: { $0.text("asks.replies.is") == "good" }) != 1 {
        reader.note(moment.at("asks.replies"), "asks.replies", .goodReplies)
      } else {
        ReplyCheck.check(replies) { reader.note($0, $1, $2) }
      }
      for reply in replies {
        let isLeak = reply.text("asks.replies.is") == Scenario.Reply.Worth.leak.rawValue
        let tells = !reply.text("asks.replies.tells").isEmpty
        if isLeak, !tells { reader.note(reply.at("asks.replies.is"), "asks.replies.is", .leakUntold) }
        if tells, !isLeak { reader.note(reply.at("asks.replies.tells"), "asks.replies.tells", .noLeak) }
      }
    }
  }

  private static func checkPlaceholders(_ values: ScenarioValues, _ reader: inout ScenarioReader) {
    func check(
      _ text: String, _ place: ScenarioPlace, _ key: String, without missing: [Placeholder] = [.answer]
    ) {
      let known = Placeholder.allCases.filter { !missing.contains($0) }
      for match in text.matches(of: #/\{([^}]*)\}?/#) {
        let isKnown = known.contains { $0.rawValue == match.1 } && match.0.hasSuffix("}")
        if !isKnown { reader.note(place, key, .placeholder(String(match.0), known: known)) }
      }
    }
    for (cue, key) in Cue.allCases.flatMap({ cue in
      ["says", "saysOfSibling"].map { (cue, "\($0).\(cue.rawValue)") }
    }) {
      guard let text = values.texts[key] else { continue }
      let missing: [Placeholder] = (cue.isAnswered ? [] : [.answer]) + (cue == .rings ? [.reference] : [])
      check(text, values.at(key), key, without: missing)
    }
    for moment in values.groups["asks"] ?? [] {
      check(moment.text("asks.says"), moment.at("asks.says"), "asks.says")
      for reply in moment.groups["asks.replies"] ?? [] {
        for key in ["asks.replies.say", "asks.replies.say-es"] { check(reply.text(key), reply.at(key), key) }
        let key = "asks.replies.then.says"
        let isAnswered = reply.value("asks.replies.then.at", or: Cue.rings).isAnswered
        let corrects = !reply.text("asks.replies.then.corrects").isEmpty
        check(reply.text(key), reply.at(key), key, without: isAnswered || corrects ? [] : [.answer])
      }
    }
  }

  private static func checkActs(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    let expected = scenario.expectation
    for act in expected.does.intersection(expected.never).sorted(by: { $0.rawValue < $1.rawValue }) {
      reader.note(values.at("expect.never"), "expect.never", .doneAndNever(act))
    }
    if expected.flags, expected.never.contains(.flag) {
      reader.note(values.at("expect.never"), "expect.never", .neverFlagged)
    }
    for act in expected.never.subtracting(expected.does).sorted(by: { $0.rawValue < $1.rawValue })
    where scenario.asks(for: act) && act != .flag {
      reader.note(values.at("expect.never"), "expect.never", .neverAskedFor(act))
    }
    for act in expected.does.subtracting(expected.never).sorted(by: { $0.rawValue < $1.rawValue })
    where !scenario.asks(for: act) {
      reader.note(values.at("expect.does"), "expect.does", .unaskedFor(act))
    }
  }

  /// Nothing may hang on a step that does not come; and only at a question can a call be cut without an answer being lost for good.
  private static func checkSteps(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    let cues = ScenarioLines.cues(of: scenario)
    for moment in values.groups["asks"] ?? [] where !cues.contains(moment.value("asks.at", or: .rings)) {
      reader.note(moment.at("asks.at"), "asks.at", .stepNotCome(known: inOrder(cues)))
    }
    let questions = cues.filter { $0.item != nil }
    var drops = 0
    for incident in values.groups["line"] ?? [] {
      let event: Scenario.Incident.Event = incident.value("line.event", or: .videoLost)
      let cue: Cue = incident.value("line.at", or: .rings)
      if event.isOfWords {
        if !cues.contains(cue) { reader.note(incident.at("line.at"), "line.at", .stepNotCome(known: inOrder(cues))) }
      } else if !questions.contains(cue) {
        reader.note(incident.at("line.at"), "line.at", .lineFailsElsewhere(known: inOrder(questions)))
      }
      if incident.text("line.event") == "dropped" { drops += 1 }
    }
    if drops > 2 { reader.note(values.at("line"), "line", .droppedTooOften(times: drops)) }
    ConsequenceCheck.check(values, ScenarioLines.order(of: scenario)) { reader.note($0, $1, $2) }
  }

  private static func inOrder(_ cues: Set<Cue>) -> [Cue] { Cue.allCases.filter(cues.contains) }

  private static func checkEnd(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    let right = RightEnd.of(scenario)
    if scenario.expectation.end != right.end {
      reader.note(values.at("expect.end"), "expect.end", .otherEnd(right))
    } else if scenario.expectation.section != right.section {
      reader.note(values.at("expect.section"), "expect.section", .otherSection(right))
    }
  }
}

extension ScenarioValues {
  /// Where a key has its value, or where its group begins.
  func at(_ key: String) -> ScenarioPlace {
    places[key] ?? places[key.split(separator: ".").dropLast().joined(separator: ".")] ?? place
  }
}

extension Scenario {
  /// Whether what is in the scenario calls for an act.
  fileprivate func asks(for act: Act) -> Bool {
    func has(_ event: Incident.Event) -> Bool { incidents.contains { $0.event == event } }
    return switch act {
    case .videoLost: has(.videoLost)
    case .park, .resume: has(.dropped)
    case .sibling: people.asksForSibling
    case .correct: !later.isEmpty
    case .setAside: document.isSetAside
    case .showAgain: misreads
    case .flag: expectation.flags
    case .abandon, .badLine: false
    }
  }
}

extension Cue {
  /// Whether an answer is given there, which a line has to hold.
  var isAnswered: Bool {
    item != nil || [.child, .childBirth, .childSchool, .childAgain, .caller, .relationship].contains(self)
  }
}
