import Station
import Records
import Matching
import Wording
import Terminal
import Desk
import Verification

/// Finding the child and naming the caller (IV.1). Nothing on record is ever shown.
extension CallFlow {
  func nameChild(triesLeft: Int) throws {
    let isFirst = triesLeft == Phase.searches
    if desk.opening?.channel == .phone, !askedToJoin, isFirst { try askToJoin() }
    talk.say(isFirst ? "say.child" : "say.childAgain", in: language)
    let first = try formed(.firstName, Question("ask.child", in: texts), or: Self.studentNumber)
    let key: ChildQuery.Key
    if Self.studentNumber(first) != nil {
      key = .id(first)
    } else {
      let last = try formed(.lastName, Question("ask.childLast", in: texts))
      talk.say("say.childBirth", in: language)
      key = .name(first: first, last: last, born: try formed(.birthDate, Question("ask.childBirth", in: texts)))
    }
    try report(try desk.find(ChildQuery(key)), of: key)
  }

  /// A line that is a student's number, in digits where it was said in words; nil for any other, which is a name.
  private static func studentNumber(_ text: String) -> String? {
    let readings = StudentNumber.readings(text)
    if readings.isEmpty { return nil }
    let digits = readings.first { $0.allSatisfy(\.isNumber) } ?? ""
    return digits == text ? "" : digits
  }

  private func report(_ finding: Finding, of key: ChildQuery.Key) throws {
    guard case .several = finding else { return tell(finding) }
    talk.tell(texts("found.several"), .warning)
    talk.say("say.childSchool", in: language)
    let school = try nonEmpty(Question("ask.childSchool", in: texts))
    try report(try desk.find(ChildQuery(key, school: school)), of: key, at: school)
  }

  /// Several at one school: the second given name tells them apart, and in the end the number does.
  private func report(_ finding: Finding, of key: ChildQuery.Key, at school: String) throws {
    guard case .several = finding else { return tell(finding) }
    talk.tell(texts("found.several.second"), .warning)
    talk.say("say.childSecond", in: language)
    let second = try answer(to: Question("ask.childSecond", in: texts))
    if !second.isEmpty, try desk.find(ChildQuery(key, school: school, second: second)) == .one { return tell(.one) }
    talk.tell(texts("found.several.number"), .warning)
    talk.say("say.childNumber", in: language)
    let number = try nonEmpty(Question("ask.childNumber", in: texts))
    tell(try desk.find(ChildQuery(.id(number))))
  }

  private func tell(_ finding: Finding) {
    switch finding {
    case .one: talk.tell(texts("found.one"), .good)
    case .none(let left): talk.tell(texts("found.none", ["left": String(left)]), .warning)
    case .several: talk.tell(texts("found.several"), .warning)
    }
  }

  func nameCaller() throws {
    talk.say("say.caller", in: language)
    let name = try formed(.contactName, Question("ask.caller", in: texts))
    talk.say("say.relationship", in: language)
    let relationship = try nonEmpty(Question("ask.relationship", in: texts))
    try desk.name(name, relationship: relationship)
  }

  /// A voice call alone never has presence: whether the caller can join by video is asked before anything else (IV).
  private func askToJoin() throws {
    let meeting = desk.policyInForce.meeting
    talk.say("say.phone", in: language, ["number": meeting.number, "passcode": meeting.passcode])
    let choice = try choice("ask.phone")
    askedToJoin = true
    if choice == "n" {
      try desk.refuse(.noVideo)
      throw StepAgain()
    }
  }
}
