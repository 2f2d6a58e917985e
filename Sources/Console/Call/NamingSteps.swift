import Diagnostics
import CallScript
import Station
import Records
import Matching
import Terminal
import Desk
import Verification

/// Finding the child and naming the caller (IV.1). Nothing on record is ever shown.
extension CallFlow {
  func nameChild(triesLeft: Int) throws {
    let isFirst = triesLeft == Phase.searches
    if try desk.presence.needsAttendant() { try askAttendant() }
    if desk.opening?.channel == .phone, !askedToJoin, isFirst { try askToJoin() }
    say(isFirst ? .child : .childAgain)
    var isNumber: Bool { studentNumber(drafts.first) != nil }
    try inTurn([
      { [self] _ in
        drafts.first = try formed(.firstName, question(.child, drafts.first)) { [self] in studentNumber($0) }
        if !isNumber { partName() }
      },
      { [self] goesBack in
        if isNumber { return }
        drafts.last = try formed(.lastName, question(.childLast, drafts.last, goesBack: goesBack))
      },
      { [self] goesBack in
        if isNumber { return }
        say(.childBirth)
        drafts.born = try formed(.birthDate, question(.childBirth, drafts.born, goesBack: goesBack))
      },
    ])
    let key: ChildQuery.Key =
      isNumber ? .id(inDigits(drafts.first)) : .name(first: drafts.first, last: drafts.last, born: drafts.born)
    let result = try desk.naming.find(ChildQuery(key))
    // Whoever was not found is spelled anew.
    if result != .one { drafts = NamingDrafts() }
    try report(result, of: key)
  }

  /// A line that is a student's number, in digits where it was said in words; nil for any other, which is a name.
  private func studentNumber(_ text: String) -> String? {
    guard StudentNumber.isMeant(by: inDigits(text)) else { return nil }
    let readings = StudentNumber.readings(inDigits(text))
    let digits = readings.first { $0.allSatisfy(\.isNumber) } ?? ""
    return digits == text ? "" : digits
  }

  /// A number said in the words of the caller's language, as far as the matching does not know them.
  private func inDigits(_ text: String) -> String { DigitWords().digits(of: text, in: language) ?? text }

  /// First and last name in one line: the rest stands at the next prompt, where the operator looks at it and confirms or corrects it. For
  /// where two given and two family names part nobody can tell by their looks.
  private func partName() {
    guard drafts.last.isEmpty, let name = NameInOneLine(drafts.first) else { return }
    (drafts.first, drafts.last) = (name.first, name.last)
    talk.tellUnrecorded(OneLineNotice.parted(first: name.first), .dim)
  }

  private func report(_ result: NamingResult, of key: ChildQuery.Key) throws {
    guard case .several = result else { return tell(result) }
    talk.tell(SearchNotice.askSchool, .warning)
    say(.childSchool)
    let school = try nonEmpty(question(.childSchool))
    try report(try desk.naming.find(ChildQuery(key, school: school)), of: key, at: school)
  }

  /// Several at one school: the second given name tells them apart, and in the end the number does.
  private func report(_ result: NamingResult, of key: ChildQuery.Key, at school: String) throws {
    guard case .several = result else { return tell(result) }
    talk.tell(SearchNotice.askSecondName, .warning)
    say(.childSecond)
    let second = try answer(to: question(.childSecond))
    if !second.isEmpty, try desk.naming.find(ChildQuery(key, school: school, second: second)) == .one {
      return tell(.one)
    }
    talk.tell(SearchNotice.askNumber, .warning)
    say(.childNumber)
    let number = try nonEmpty(question(.childNumber))
    tell(try desk.naming.find(ChildQuery(.id(inDigits(number)))))
  }

  private func tell(_ result: NamingResult) {
    switch result {
    // The next question or the refusal says it.
    case .one, .leftOut: break
    case .none(let left, let someLeftOut):
      talk.tell(SearchNotice.none(left: left), .warning)
      if someLeftOut { talk.tell(SearchNotice.someLeftOut, .warning) }
    case .several: talk.tell(SearchNotice.askSchool, .warning)
    case .barred: talk.tell(SearchNotice.barred, .warning)
    }
  }

  func nameCaller() throws {
    try inTurn([
      { [self] _ in
        say(.caller)
        drafts.caller = try formed(.contactName, question(.caller, drafts.caller))
      },
      { [self] goesBack in
        say(.relationship)
        drafts.relationship = try relationship(question(.relationship, drafts.relationship, goesBack: goesBack))
      },
    ])
    try desk.naming.name(drafts.caller, relationship: drafts.relationship)
    drafts = NamingDrafts()
  }

  /// As it is said: any word but one that answers something else.
  private func relationship(_ question: Question) throws -> String {
    while true {
      let said = try nonEmpty(question)
      if said.count(where: \.isLetter) > 1, YesOrNo(typed: said) == nil { return said }
      try talk.fail(FormWord.noRelationship.in(talk.language))
    }
  }

  /// A prompt of a step with several, and what was typed there before.
  func question(_ prompt: Prompt, _ typed: String, goesBack: Bool = false) -> Question {
    var question = question(prompt)
    question.initial = typed
    question.goesBack = goesBack
    return question
  }

  /// A voice call alone never has presence: whether the caller can join by video is asked before anything else (IV).
  /// - Guide: IV.P3.a
  private func askToJoin() throws {
    let meeting = desk.policyInForce.meeting
    let video = VideoMeeting(number: meeting.number, passcode: meeting.passcode)
    say(.joinVideo(video))
    if try choice(JoinChoice.self, aid: Self.aid(video.dictated(in: language))) == .cannot {
      try confirmEnd()
      try desk.leaving.refuse(.noVideo)
      throw StepAgain()
    }
    askedToJoin = true
  }
}

/// What was typed while child and caller are named, until the log has it: `/back` brings it again.
struct NamingDrafts {
  var first = "", last = "", born = ""
  var caller = "", relationship = ""
}
