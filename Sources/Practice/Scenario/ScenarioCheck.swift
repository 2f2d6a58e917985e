import Records
import Verification

/// Finds what contradicts itself in a scenario whose every key is right: nobody should have to take a call to find out.
enum ScenarioCheck {
  static func check(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    checkPeople(scenario, values, &reader)
    checkLine(scenario, values, &reader)
    checkAnswers(scenario, values, &reader)
    checkMoments(values, &reader)
    checkPlaceholders(values, &reader)
    checkActs(scenario, values, &reader)
    if reader.problems.isEmpty { checkEnd(scenario, values, &reader) }
    if reader.problems.isEmpty { checkSteps(scenario, values, &reader) }
  }

  private static func checkPeople(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    let people = scenario.people
    let isOutsider = people.claims == .contact || people.claims == .stranger
    if isOutsider, people.standing != .notListed {
      reader.note(
        values.at("caller.standing"), "caller.standing", "a \(people.claims.rawValue) is no guardian on record",
        "unlisted")
    }
    if people.admits, people.standing == .clear {
      reader.note(
        values.at("caller.admits"), "caller.admits", "a verified guardian does not say that they are none",
        "caller.standing: unverified or unlisted")
    }
  }

  private static func checkLine(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    guard scenario.call.channel == .counter else { return }
    for key in ["camera", "call.reason", "id.cue", "otherID.cue"] where values.texts[key] != nil {
      reader.note(values.at(key), key, "there is no line and no camera at a counter", "leave it out")
    }
    for incident in values.groups["line"] ?? [] {
      reader.note(incident.place, "line", "there is no line at a counter", "leave it out")
    }
  }

  private static func checkAnswers(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    for group in ["knows", "later"] {
      for item in Item.allCases {
        let path = "\(group).\(Cue(item).rawValue)"
        switch Scenario.Knowledge(rawValue: values.text(path)) {
        case .new where item != .address:
          reader.note(values.at(path), path, "only an address is new", "right or wrong")
        case .themselves where item != .contactName:
          reader.note(values.at(path), path, "callers name themselves only as a contact", "right or wrong")
        default: break
        }
      }
    }
    for item in [Item.birthDate, .firstName, .lastName] where !scenario.people.knowsNumber {
      let path = "knows.\(Cue(item).rawValue)"
      let cue = Cue(item)
      let hangs = scenario.incidents.contains { $0.at == cue } || scenario.moments.contains { $0.at == cue }
      guard values.texts[path] != nil || scenario.lines[cue] != nil || hangs else { continue }
      reader.note(
        values.at("child.number"), "child.number", "\(Cue(item).rawValue) is given with the name, and not asked again",
        "known, or nothing about that question")
    }
    for item in scenario.later.keys.sorted() where (scenario.knows[item] ?? .right) == .right {
      let path = "later.\(Cue(item).rawValue)"
      reader.note(values.at(path), path, "was right already", "name under knows what they get wrong first")
    }
    if values.places["otherID"] != nil, !scenario.document.isSetAside {
      reader.note(
        values.at("otherID"), "otherID", "nobody asks for another document", "id.expired: yes, or id.kind: none")
    }
  }

  private static func checkMoments(_ values: ScenarioValues, _ reader: inout ScenarioReader) {
    for moment in values.groups["asks"] ?? [] {
      let replies = moment.groups["asks.replies"] ?? []
      if !(2...4).contains(replies.count) {
        reader.note(moment.at("asks.replies"), "asks.replies", "there are \(replies.count)", "two to four replies")
      } else if replies.count(where: { $0.text("asks.replies.is") == "good" }) != 1 {
        reader.note(
          moment.at("asks.replies"), "asks.replies", "not exactly one is good", "mark one reply: is: good")
      }
    }
  }

  private static func checkPlaceholders(_ values: ScenarioValues, _ reader: inout ScenarioReader) {
    func check(_ text: String, _ place: ScenarioPlace, _ key: String, without missing: [String] = ["answer"]) {
      let names = Placeholder.names.filter { !missing.contains($0) }
      for match in text.matches(of: #/\{([^}]*)\}?/#) where !names.contains(String(match.1)) || !match.0.hasSuffix("}")
      {
        reader.note(place, key, "\(match.0) stands for nothing there", "one of: \(names.joined(separator: ", "))")
      }
    }
    for cue in Cue.allCases {
      let key = "says.\(cue.rawValue)"
      guard let text = values.texts[key] else { continue }
      let missing = (cue.isAnswered ? [] : ["answer"]) + (cue == .rings ? ["reference"] : [])
      check(text, values.at(key), key, without: missing)
    }
    for moment in values.groups["asks"] ?? [] {
      check(moment.text("asks.says"), moment.at("asks.says"), "asks.says")
      for reply in moment.groups["asks.replies"] ?? [] {
        for key in ["asks.replies.say", "asks.replies.say-es"] { check(reply.text(key), reply.at(key), key) }
      }
    }
  }

  private static func checkActs(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    let expected = scenario.expectation
    for act in expected.does.intersection(expected.never).sorted(by: { $0.rawValue < $1.rawValue }) {
      reader.note(
        values.at("expect.never"), "expect.never", "\(act.rawValue) has to be done, too", "keep one of the two")
    }
    if expected.flags, expected.never.contains(.flag) {
      reader.note(values.at("expect.never"), "expect.never", "the case has to be flagged", "leave flag out")
    }
    for act in expected.never.subtracting(expected.does).sorted(by: { $0.rawValue < $1.rawValue })
    where scenario.lacks(for: act) == nil && act != .flag {
      reader.note(values.at("expect.never"), "expect.never", "this call asks for \(act.rawValue)", "leave it out")
    }
    for act in expected.does.subtracting(expected.never).sorted(by: { $0.rawValue < $1.rawValue }) {
      guard let hint = scenario.lacks(for: act) else { continue }
      reader.note(values.at("expect.does"), "expect.does", "nothing in this call asks for \(act.rawValue)", hint)
    }
  }

  /// Nothing may hang on a step that does not come; and only at a question can a call be cut without an answer being lost for good.
  private static func checkSteps(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    let cues = ScenarioLines.cues(of: scenario)
    for moment in values.groups["asks"] ?? [] where !cues.contains(moment.value("asks.at", or: .rings)) {
      reader.note(moment.at("asks.at"), "asks.at", "this step does not come in this call", steps(cues))
    }
    let questions = cues.filter { $0.item != nil }
    var drops = 0
    for incident in values.groups["line"] ?? [] {
      if !questions.contains(incident.value("line.at", or: .rings)) {
        reader.note(incident.at("line.at"), "line.at", "the line fails only at a question that comes", steps(questions))
      }
      if incident.text("line.event") == "dropped" { drops += 1 }
    }
    if drops > 2 { reader.note(values.at("line"), "line", "the call is dropped \(drops) times", "twice at the most") }
  }

  private static func steps(_ cues: Set<Cue>) -> String {
    "one of: " + Cue.allCases.filter(cues.contains).map(\.rawValue).joined(separator: ", ")
  }

  private static func checkEnd(_ scenario: Scenario, _ values: ScenarioValues, _ reader: inout ScenarioReader) {
    let right = RightEnd.of(scenario)
    if scenario.expectation.end != right.end {
      reader.note(
        values.at("expect.end"), "expect.end", "this call cannot end so: \(right.reason)", "\(right.end.name)")
    } else if scenario.expectation.section != right.section {
      reader.note(
        values.at("expect.section"), "expect.section", "it rests on another section: \(right.reason)",
        right.section.rawValue)
    }
  }
}

extension ScenarioValues {
  /// Where a key has its value, or where its group begins.
  fileprivate func at(_ key: String) -> ScenarioPlace {
    places[key] ?? places[key.split(separator: ".").dropLast().joined(separator: ".")] ?? place
  }
}

extension Scenario {
  /// What would have to be in the scenario for an act to be called for; nil where it is.
  fileprivate func lacks(for act: Act) -> String? {
    func has(_ event: Incident.Event) -> Bool { incidents.contains { $0.event == event } }
    let (isThere, hint): (Bool, String) =
      switch act {
      case .videoLost: (has(.videoLost), "line: event videoLost")
      case .park, .resume: (has(.dropped), "line: event dropped")
      case .sibling: (people.asksForSibling, "child.sibling: yes")
      case .correct: (!later.isEmpty, "name under later what they correct")
      case .setAside: (document.isSetAside, "id.expired: yes, or id.kind: none")
      case .showAgain: (misreads, "pin: misread")
      case .flag: (expectation.flags, "expect.flag: yes")
      case .abandon, .badLine: (false, "name it under never, or leave it out")
      }
    return isThere ? nil : hint
  }
}

extension Cue {
  /// Whether an answer is given there, which a line has to hold.
  fileprivate var isAnswered: Bool {
    item != nil || [.child, .childBirth, .childSchool, .childAgain, .caller, .relationship].contains(self)
  }
}
