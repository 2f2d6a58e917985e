import Diagnostics
import CallScript
import Matching
import Records
import Verification
import YAML

/// Reads scenarios.
package enum ScenarioFile {
  /// Reads one scenario. Its name is the file's, without folder and ending, unless another is given.
  /// - Throws: `ScenarioProblems` with everything that is wrong: what is not in the schema, and what contradicts itself.
  package static func scenario(
    in text: String, file: String, named own: String? = nil
  ) throws(ScenarioProblems) -> Scenario {
    var reader = ScenarioReader(file: file)
    let values = reader.read(text)
    if !reader.problems.isEmpty { throw ScenarioProblems(all: reader.problems) }
    let scenario = Scenario(values, name: own ?? name(of: file), source: text)
    ScenarioCheck.check(scenario, values, &reader)
    if !reader.problems.isEmpty { throw ScenarioProblems(all: reader.problems) }
    return scenario
  }

  /// Reads the bytes of a file.
  /// - Throws: as above, for bytes that are no UTF-8, too.
  package static func scenario(
    in bytes: [UInt8], file: String, named own: String? = nil
  ) throws(ScenarioProblems) -> Scenario {
    let text: String
    do throws(PlainYAML.Problem) { text = try PlainYAML.text(of: bytes) } catch {
      var reader = ScenarioReader(file: file)
      reader.note(error)
      throw ScenarioProblems(all: reader.problems)
    }
    return try scenario(in: text, file: file, named: own)
  }

  /// A problem of a scenario that was read from a file, at one of its keys.
  package static func problem(
    _ fault: ScenarioFault, at key: String, of scenario: Scenario, file: String
  ) -> ScenarioProblem {
    var reader = ScenarioReader(file: file)
    let place = reader.read(scenario.source).places[key] ?? .start
    return ScenarioProblem(file: file, line: place.line, column: place.column, key: key, fault: fault)
  }

  /// A file's name as a scenario's.
  package static func name(of file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    return last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last
  }
}

extension Scenario {
  /// A scenario of values that the table of keys has accepted.
  init(_ values: ScenarioValues, name: String, source: String) {
    self.name = name
    self.source = source
    title = values.local("title")
    topic = values.value("topic", or: .clean)
    level = values.number("level")
    lesson = values.local("lesson")
    let channel: Channel = values.value("call.channel", or: .video)
    call = Call(
      channel: channel, language: values.value("call.language", or: .en),
      reason: channel == .counter ? nil : values.value("call.reason", or: .work),
      interpreter: values.value("call.interpreter", or: .none))
    target = Target(keys: values.number("target.keys"), minutes: values.number("target.minutes"))
    let caller: Role = values.value("caller.is", or: .mother)
    people = People(
      caller: caller, claims: values.value("caller.claims", or: caller),
      listing: values.value("caller.standing", or: .verified),
      admits: values.isYes("caller.admits"), knowsNumber: values.text("child.number") != "unknown",
      isAdult: values.isYes("child.adult"), lacksContact: values.text("child.contact") == "no",
      isUnfixed: values.text("child.address") == "none", sibling: Sibling(rawValue: values.text("child.sibling")),
      family: values.family(speaking: call.language))
    knows = values.knowledge("knows")
    later = values.knowledge("later")
    camera = values.value("camera", or: .on)
    document = values.document("id")
    otherDocument = values.places["otherID"].map { _ in values.document("otherID") }
    misreads = values.text("pin") == "misread"
    incidents = (values.groups["line"] ?? []).map {
      Incident(at: $0.value("line.at", or: .rings), event: $0.value("line.event", or: .videoLost))
    }
    isBadLine = values.text("call.line") == "bad"
    lines = values.lines("says")
    siblingLines = values.lines("saysOfSibling")
    moments = (values.groups["asks"] ?? []).map { moment in
      Moment(
        at: moment.value("asks.at", or: .rings), says: moment.text("asks.says"),
        replies: (moment.groups["asks.replies"] ?? []).map {
          Reply(
            text: $0.local("asks.replies.say"), worth: $0.value("asks.replies.is", or: .poor),
            tells: Leak(rawValue: $0.text("asks.replies.tells")), consequence: $0.consequence)
        })
    }
    expectation = Expectation(
      end: End.all.first { $0.name == values.text("expect.end") } ?? .disclosed,
      section: values.value("expect.section", or: .issuing), flags: values.isYes("expect.flag"),
      does: values.acts("expect.does"), never: values.acts("expect.never"))
    catches = Set((values.words["catches"] ?? []).compactMap(PlayerKind.init(rawValue:)))
  }
}

extension ScenarioValues {
  /// Whoever calls in a language is of a family that speaks it, unless the file says otherwise.
  fileprivate func family(speaking language: SpokenLanguage) -> Scenario.Family {
    let names = Scenario.Named.allCases.compactMap { named in
      texts[named.key].flatMap(PersonName.init(listed:)).map { (named, $0) }
    }
    let surnames = ["one", "two"].firstIndex(of: text("child.surnames")).map { $0 + 1 }
    return Scenario.Family(
      language: SpokenLanguage(rawValue: text("child.language")) ?? (language == .en ? nil : language),
      surnames: surnames, hasOtherFather: text("child.otherParent") == "father",
      names: Dictionary(uniqueKeysWithValues: names))
  }

  fileprivate func lines(_ group: String) -> [Cue: String] {
    Dictionary(
      uniqueKeysWithValues: Cue.allCases.compactMap { cue in texts["\(group).\(cue.rawValue)"].map { (cue, $0) } })
  }

  fileprivate var consequence: Scenario.Consequence? {
    guard places["asks.replies.then"] != nil else { return nil }
    return Scenario.Consequence(
      at: value("asks.replies.then.at", or: .rings), says: text("asks.replies.then.says"),
      corrects: Item.allCases.first { Cue($0).rawValue == text("asks.replies.then.corrects") })
  }

  fileprivate func knowledge(_ group: String) -> [Item: Scenario.Knowledge] {
    Dictionary(
      uniqueKeysWithValues: Item.allCases.compactMap { item in
        texts["\(group).\(Cue(item).rawValue)"].flatMap(Scenario.Knowledge.init(rawValue:)).map { (item, $0) }
      })
  }

  fileprivate func document(_ group: String) -> Scenario.Document {
    Scenario.Document(
      kind: IDKind(rawValue: text("\(group).kind")), isOnScreen: text("\(group).kind") == "screen",
      name: value("\(group).name", or: .own), surname: texts["\(group).surname"],
      isExpired: isYes("\(group).expired"), hasSameFace: text("\(group).face") == "same",
      challenge: value("\(group).challenge", or: .done))
  }

  fileprivate func acts(_ path: String) -> Set<Scenario.Act> {
    Set((words[path] ?? []).compactMap(Scenario.Act.init(rawValue:)))
  }
}
