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
    /// A line of text of at most 400 characters.
    case text
    /// A whole number.
    case number(ClosedRange<Int>)
    /// One of these words.
    case choice([String])
    /// A list of these words.
    case words([String])
    /// A group of keys.
    case group
    /// A list of groups.
    case groups
  }

  /// With the groups that it stands in, separated by full stops: `call.channel`.
  package let path: String
  /// What it takes.
  package let form: Form
  /// What it is where it is absent; nil if it must be there.
  package let initial: String?
  /// One line for whoever writes a scenario.
  package let meaning: String

  init(_ path: String, _ form: Form, _ initial: String?, _ meaning: String) {
    self.path = path
    self.form = form
    self.initial = initial
    self.meaning = meaning
  }

  /// The key alone.
  var name: Substring { path.split(separator: ".").last ?? "" }
  /// The group that it stands in; empty at the top.
  var parent: String { path.split(separator: ".").dropLast().joined(separator: ".") }

  /// What may be written.
  package var range: String {
    switch form {
    case .text: "text, at most 400 characters"
    case .number(let range): "\(range.lowerBound) to \(range.upperBound)"
    case .choice(let words): words.joined(separator: ", ")
    case .words(let words): "a list of: \(words.joined(separator: ", "))"
    case .group: "keys of its own"
    case .groups: "a list, each with keys of its own"
    }
  }

  private static func names<Value: CaseIterable & RawRepresentable<String>>(_: Value.Type) -> Form {
    .choice(Value.allCases.map(\.rawValue))
  }

  private static let yesNo = Form.choice(["yes", "no"])
  private static let cues = Cue.allCases.map(\.rawValue)

  /// Every key, in the order of the schema.
  package static let all: [ScenarioKey] =
    [
      ScenarioKey("title", .text, nil, "What the list calls it."),
      ScenarioKey("title-es", .text, "", "The same in Spanish."),
      ScenarioKey("topic", names(Scenario.Topic.self), nil, "What it trains."),
      ScenarioKey("level", .number(1...3), nil, "1 a first call, 2 a usual one, 3 one that misleads."),
      ScenarioKey("lesson", .text, nil, "What is to be learned, for the debrief."),
      ScenarioKey("lesson-es", .text, "", "The same in Spanish."),
      ScenarioKey("call", .group, nil, "How a good operator opens the call."),
      ScenarioKey("call.channel", names(Channel.self), nil, "How the caller reaches the district."),
      ScenarioKey(
        "call.language", names(Language.self), Language.english.rawValue, "The language that the caller speaks."),
      ScenarioKey("call.reason", names(RemoteReason.self), "work", "Why not at a counter; counts for calls only."),
      ScenarioKey("call.interpreter", names(Interpreter.self), "none", "Who has to interpret; never a child (IV)."),
      ScenarioKey("target", .group, nil, "A clean finish."),
      ScenarioKey("target.keys", .number(20...2000), nil, "Keys pressed, the PIN's own left out."),
      ScenarioKey("target.minutes", .number(1...60), nil, "Minutes from the first ring."),
      ScenarioKey("caller", .group, nil, "Who calls."),
      ScenarioKey("caller.is", names(Scenario.Role.self), nil, "Who they are to the child."),
      ScenarioKey("caller.claims", names(Scenario.Role.self), "", "Whom they claim to be; absent: who they are."),
      ScenarioKey(
        "caller.standing", .choice(["verified", "unverified", "restricted", "unlisted"]), "verified",
        "What the records say of the one whom they claim to be (III)."),
      ScenarioKey("caller.admits", yesNo, "no", "Whether they say that they are not the legal guardian."),
      ScenarioKey("child", .group, "", "The child."),
      ScenarioKey(
        "child.number", .choice(["known", "unknown"]), "known",
        "Whether they know the student's number; unknown: they give name and birth date."),
      ScenarioKey("child.surnames", .choice(["any", "two"]), "any", "Whether two surnames are on record."),
      ScenarioKey("child.adult", yesNo, "no", "Whether the student is 18 with nothing filed."),
      ScenarioKey("child.contact", yesNo, "yes", "Whether a contact other than the caller is on record (VIII)."),
      ScenarioKey("child.sibling", yesNo, "no", "Whether a brother or sister's PIN is asked for afterwards."),
      ScenarioKey("knows", .group, "", "What they answer in the first round; absent: right."),
      ScenarioKey("later", .group, "", "What they correct once something was found to differ."),
      ScenarioKey("camera", names(Scenario.Camera.self), "on", "What the camera shows."),
      ScenarioKey("id", .group, "", "The document that they show."),
      ScenarioKey("otherID", .group, "", "Another one, after the first was set aside; absent: none."),
      ScenarioKey("pin", .choice(["right", "misread"]), "right", "How they read the PIN back the first time."),
      ScenarioKey("line", .groups, "", "What goes wrong on the line."),
      ScenarioKey("line.at", .choice(cues), nil, "As soon as this was said to them."),
      ScenarioKey("line.event", names(Scenario.Incident.Event.self), nil, "What goes wrong."),
      ScenarioKey("says", .group, "", "What they say instead of the usual; {answer} is what they answer."),
      ScenarioKey("asks", .groups, "", "Where they press, and what can be replied."),
      ScenarioKey("asks.at", .choice(cues), nil, "As soon as this was said to them."),
      ScenarioKey("asks.says", .text, nil, "What they say."),
      ScenarioKey("asks.replies", .groups, nil, "Two to four replies, exactly one of them good."),
      ScenarioKey("asks.replies.say", .text, nil, "The reply."),
      ScenarioKey("asks.replies.say-es", .text, "", "The same in Spanish."),
      ScenarioKey(
        "asks.replies.is", names(Scenario.Reply.Worth.self), nil,
        "good; leak: gives something away or promises what must not be done; poor: no help."),
      ScenarioKey("expect", .group, nil, "What a good operator comes to."),
      ScenarioKey("expect.end", .choice(Scenario.End.all.map(\.name)), nil, "How the last case ends."),
      ScenarioKey("expect.section", names(GuideSection.self), nil, "The section of the guide that it rests on."),
      ScenarioKey("expect.flag", yesNo, "no", "Whether the case has to be flagged."),
      ScenarioKey("expect.does", .words(Scenario.Act.allCases.map(\.rawValue)), "", "What has to be done on the way."),
      ScenarioKey("expect.never", .words(Scenario.Act.allCases.map(\.rawValue)), "", "What must not be done."),
      ScenarioKey("catches", .words(["rushed", "trusting"]), "", "Which built-in players must fail it."),
    ]
    + ["knows", "later"].flatMap { group in
      Item.allCases.map { item in
        ScenarioKey("\(group).\(Cue(item).rawValue)", names(Scenario.Knowledge.self), "", "Question \(item.question).")
      }
    }
    + ["id", "otherID"].flatMap { group in
      [
        ScenarioKey(
          "\(group).kind", .choice(IDKind.allCases.map(\.rawValue) + ["none"]), "driversLicense",
          "What it is; none: not one of the four kinds (IV.2)."),
        ScenarioKey("\(group).name", names(Scenario.PrintedName.self), "own", "Whose name is printed on it."),
        ScenarioKey("\(group).expired", yesNo, "no", "Whether it is past its date."),
        ScenarioKey("\(group).face", .choice(["same", "other"]), "same", "Whose face is on it."),
        ScenarioKey("\(group).cue", names(Scenario.ChallengeReaction.self), "done", "What comes of the live cue."),
      ]
    }
    + Cue.allCases.map { ScenarioKey("says.\($0.rawValue)", .text, "", "Their line there.") }

  /// The keys that may stand in a group; of the top where it is empty.
  static func of(_ group: String) -> [ScenarioKey] { all.filter { $0.parent == group } }
}
