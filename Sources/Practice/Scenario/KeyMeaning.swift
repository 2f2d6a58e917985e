/// What a key of a scenario's file means, for whoever writes one.
package enum KeyMeaning: Hashable, Sendable {
  case title, topic, level, lesson
  /// The Spanish of the text before it.
  case inSpanish
  case call, channel, language, reason, interpreter, goodLine
  case target, keys, minutes
  case caller, role, claims, standing, admits
  case child, number, homeLanguage, surnames, adult, contact, address, sibling, otherParent
  /// Names that are always these, and one of them.
  case names
  case name(Scenario.Named)
  case knows, later
  /// The answer to the question of this number.
  case question(Int)
  case camera
  case id, otherID, idKind, printedName, printedSurname, expired, face, challenge
  case pin
  /// What goes wrong, and what of it.
  case line, event
  /// When, in the call, something happens.
  case moment
  /// What the caller says at the steps, and at one of them.
  case says, saysOfSibling, step
  /// Where the caller presses, with what, and what can be replied.
  case asks, saying, replies, reply, worth, tells
  /// What comes of a reply: when, and the answer that is then corrected.
  case then, thenMoment, corrects
  case expect, end, section, flag, does, never
  case catches
  /// Who is in a class.
  case people, staffID, staffName, otherNames
  /// What a trainer's course has.
  case courseTitle, courseCalls, courseScenario, courseSeed, assigned
}
