import CallScript
import Diagnostics
import Matching
import Records
import Verification

/// One key of a scenario file: where it stands, what it takes, what it means. The reader and the printed schema both go by this
/// table, so that neither can know a key that the other does not.
package struct ScenarioKey: Hashable, Sendable {
  /// What a key takes.
  package enum Form: Hashable, Sendable {
    /// A line of text of at most `longest` characters.
    case text
    /// A name as `Last, First`.
    case name
    case number(ClosedRange<Int>)
    /// One of these words.
    case choice([String])
    /// A list of these words.
    case words([String])
    /// A list of texts.
    case texts
    case group
    case groups
  }

  /// With the groups that it stands in, separated by full stops: `call.channel`.
  package let path: String
  /// What it takes.
  package let form: Form
  /// What it is where it is absent; nil if it must be there.
  package let initial: String?
  package let meaning: KeyMeaning

  init(_ path: String, _ form: Form, _ initial: String?, _ meaning: KeyMeaning) {
    self.path = path
    self.form = form
    self.initial = initial
    self.meaning = meaning
  }

  package static let longest = 400

  /// The key alone.
  package var name: Substring { path.split(separator: ".").last ?? "" }
  /// The group that it stands in; empty at the top.
  var parent: String { path.split(separator: ".").dropLast().joined(separator: ".") }

  private static func names<Value: CaseIterable & RawRepresentable<String>>(_: Value.Type) -> Form {
    .choice(Value.allCases.map(\.rawValue))
  }

  private static let yesNo = Form.choice(["yes", "no"])
  private static let cues = Cue.allCases.map(\.rawValue)

  /// Every key, in the order of the schema.
  package static let all: [ScenarioKey] =
    [
      ScenarioKey("title", .text, nil, .title),
      ScenarioKey("title-es", .text, "", .inSpanish),
      ScenarioKey("topic", names(Scenario.Topic.self), nil, .topic),
      ScenarioKey("level", .number(1...3), nil, .level),
      ScenarioKey("lesson", .text, nil, .lesson),
      ScenarioKey("lesson-es", .text, "", .inSpanish),
      ScenarioKey("call", .group, nil, .call),
      ScenarioKey("call.channel", names(Channel.self), nil, .channel),
      ScenarioKey(
        "call.language", names(SpokenLanguage.self), SpokenLanguage.en.rawValue, .language),
      ScenarioKey("call.reason", names(RemoteReason.self), "work", .reason),
      ScenarioKey("call.interpreter", names(Interpreter.self), "none", .interpreter),
      ScenarioKey("call.line", .choice(["good", "bad"]), "good", .goodLine),
      ScenarioKey("target", .group, nil, .target),
      ScenarioKey("target.keys", .number(20...2000), nil, .keys),
      ScenarioKey("target.minutes", .number(1...60), nil, .minutes),
      ScenarioKey("caller", .group, nil, .caller),
      ScenarioKey("caller.is", names(Scenario.Role.self), nil, .role),
      ScenarioKey("caller.claims", names(Scenario.Role.self), "", .claims),
      ScenarioKey(
        "caller.standing", names(Scenario.Listing.self), Scenario.Listing.verified.rawValue, .standing),
      ScenarioKey("caller.admits", yesNo, "no", .admits),
      ScenarioKey("child", .group, "", .child),
      ScenarioKey(
        "child.number", .choice(["known", "unknown"]), "known",
        .number),
      ScenarioKey("child.language", names(SpokenLanguage.self), "", .homeLanguage),
      ScenarioKey("child.surnames", .choice(["any", "one", "two"]), "any", .surnames),
      ScenarioKey("child.adult", yesNo, "no", .adult),
      ScenarioKey("child.contact", yesNo, "yes", .contact),
      ScenarioKey("child.address", .choice(["fixed", "none"]), "fixed", .address),
      ScenarioKey(
        "child.sibling", .choice(["no"] + Scenario.Sibling.allCases.map(\.rawValue)), "no", .sibling),
      ScenarioKey("child.otherParent", .choice(["any", "father"]), "any", .otherParent),
      ScenarioKey("names", .group, "", .names),
      ScenarioKey("knows", .group, "", .knows),
      ScenarioKey("later", .group, "", .later),
      ScenarioKey("camera", names(Scenario.Camera.self), "on", .camera),
      ScenarioKey("id", .group, "", .id),
      ScenarioKey("otherID", .group, "", .otherID),
      ScenarioKey("pin", .choice(["right", "misread"]), "right", .pin),
      ScenarioKey("line", .groups, "", .line),
      ScenarioKey("line.at", .choice(cues), nil, .moment),
      ScenarioKey("line.event", names(Scenario.Incident.Event.self), nil, .event),
      ScenarioKey("says", .group, "", .says),
      ScenarioKey("saysOfSibling", .group, "", .saysOfSibling),
      ScenarioKey("asks", .groups, "", .asks),
      ScenarioKey("asks.at", .choice(cues), nil, .moment),
      ScenarioKey("asks.says", .text, nil, .saying),
      ScenarioKey("asks.replies", .groups, nil, .replies),
      ScenarioKey("asks.replies.say", .text, nil, .reply),
      ScenarioKey("asks.replies.say-es", .text, "", .inSpanish),
      ScenarioKey(
        "asks.replies.is", names(Scenario.Reply.Worth.self), nil,
        .worth),
      ScenarioKey("asks.replies.tells", names(Scenario.Leak.self), "", .tells),
      ScenarioKey("asks.replies.then", .group, "", .then),
      ScenarioKey("asks.replies.then.at", .choice(cues), nil, .thenMoment),
      ScenarioKey("asks.replies.then.says", .text, nil, .saying),
      ScenarioKey(
        "asks.replies.then.corrects", .choice(Item.allCases.map { Cue($0).rawValue }), "", .corrects),
      ScenarioKey("expect", .group, nil, .expect),
      ScenarioKey("expect.end", .choice(Scenario.End.all.map(\.name)), nil, .end),
      ScenarioKey("expect.section", names(GuideSection.self), nil, .section),
      ScenarioKey("expect.flag", yesNo, "no", .flag),
      ScenarioKey("expect.does", .words(Scenario.Act.allCases.map(\.rawValue)), "", .does),
      ScenarioKey("expect.never", .words(Scenario.Act.allCases.map(\.rawValue)), "", .never),
      ScenarioKey("catches", .words(["rushed", "trusting"]), "", .catches),
    ]
    + ["knows", "later"].flatMap { group in
      Item.allCases.map { item in
        ScenarioKey("\(group).\(Cue(item).rawValue)", names(Scenario.Knowledge.self), "", .question(item.question))
      }
    }
    + ["id", "otherID"].flatMap { group in
      [
        ScenarioKey(
          "\(group).kind", .choice(IDKind.allCases.map(\.rawValue) + ["screen", "none"]), "driversLicense",
          .idKind),
        ScenarioKey("\(group).name", names(Scenario.PrintedName.self), "own", .printedName),
        ScenarioKey("\(group).surname", .text, "", .printedSurname),
        ScenarioKey("\(group).expired", yesNo, "no", .expired),
        ScenarioKey("\(group).face", .choice(["same", "other"]), "same", .face),
        ScenarioKey("\(group).challenge", names(Scenario.ChallengeReaction.self), "done", .challenge),
      ]
    }
    + Scenario.Named.allCases.map { ScenarioKey($0.key, .name, "", .name($0)) }
    + ["says", "saysOfSibling"].flatMap { group in
      Cue.allCases.map { ScenarioKey("\(group).\($0.rawValue)", .text, "", .step) }
    }

  /// The keys that may stand in a group; of the top where it is empty.
  static func of(_ group: String) -> [ScenarioKey] { all.filter { $0.parent == group } }
}
