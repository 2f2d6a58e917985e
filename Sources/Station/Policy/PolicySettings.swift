import Matching
import Records
import Verification

/// Where a verified guardian without a PIN gets one.
enum PINSource: Equatable, Sendable { case console, roster }

enum PolicySettings {
  static let district = PolicySetting(
    key: "district", initial: "Sample Unified School District", meaning: "The district, as said to callers.",
    form: .text)
  static let language = PolicySetting(
    key: "language", initial: "en", meaning: "The language offered first: en or es.",
    form: .word(["en": "en", "es": "es"]))
  static let serves = PolicySetting(
    key: "serves", initial: nil, meaning: "all, or the id of the one school whose families are served here.",
    form: .school(orAll: "all"))
  static let meetingNumber = PolicySetting(
    key: "meeting-number", initial: "000 0000 0000", meaning: "The video meeting that callers join.", form: .text)
  static let meetingPasscode = PolicySetting(
    key: "meeting-passcode", initial: "000000", meaning: "Its passcode, to read out.", form: .text, isPrivate: true)
  static let dateOrder = PolicySetting(
    key: "date-order", initial: .monthFirst, meaning: "How 3/4/12 is read: month-first or day-first.",
    form: .word(["month-first": DateOrder.monthFirst, "day-first": .dayFirst]))
  static let breakStarts = PolicySetting(
    key: "break-starts", initial: SchoolCalendar.usual.breakStart,
    meaning: "From this day the coming grade counts as right too (MM-DD).", form: .day)
  static let breakEnds = PolicySetting(
    key: "break-ends", initial: SchoolCalendar.usual.breakEnd,
    meaning: "Until this day the past grade counts as right too (MM-DD).", form: .day)
  static let pinSource = PolicySetting(
    key: "pin-source", initial: .console,
    meaning: "Where a verified guardian without a PIN gets one: console creates it, or roster only.",
    form: .word(["console": PINSource.console, "roster": .roster]))
  static let clearance = minutes(
    "clearance-minutes", ProcedureLimits.clearanceMinutes, "How long a clearance lasts")
  static let answersKeep = minutes(
    "answers-keep-minutes", ProcedureLimits.answersKeepMinutes, "How long typed answers keep without video")
  static let showing = PolicySetting(
    key: "showing-seconds", initial: 60, meaning: "How long a PIN stays on the screen, 10 to 60.",
    form: .number(10...60))
  static let checkpoints = PolicySetting(
    key: "checkpoints", initial: "checkpoints",
    meaning: "Where the log's checkpoints are kept as files: a folder here, or /another/disk/or/share.", form: .text)
  static let checkpointsRequired = PolicySetting(
    key: "checkpoints.required", initial: false, meaning: "Whether nothing goes on while they cannot be written.",
    form: .word(["yes": true, "no": false]))
  static let retention = PolicySetting(
    key: "retention-days", initial: 1826,
    meaning: "After so many days log purge may erase a case's personal values; nothing is purged by itself.",
    form: .number(1...36_500))
  static let passMark = PolicySetting(
    key: "practice.pass-mark", initial: 80, meaning: "The least score of a passed practice call, 50 to 100.",
    form: .number(50...100))
  static let readyScenarios = PolicySetting(
    key: "practice.ready-scenarios", initial: 10,
    meaning: "So many different practice scenarios passed at the last try make a person ready, 1 to 100.",
    form: .number(1...100))

  /// As long as the procedure allows, unless a district wants less.
  private static func minutes(_ key: String, _ range: ClosedRange<Int>, _ meaning: String) -> PolicySetting<Int> {
    PolicySetting(
      key: key, initial: range.upperBound, meaning: "\(meaning), \(range.lowerBound) to \(range.upperBound).",
      form: .number(range))
  }
}

extension PolicyLine {
  /// Every setting, in the order of the file.
  package static let all: [PolicyLine] = [
    PolicySettings.district.line, PolicySettings.language.line, PolicySettings.serves.line,
    PolicySettings.meetingNumber.line, PolicySettings.meetingPasscode.line, PolicySettings.dateOrder.line,
    PolicySettings.breakStarts.line, PolicySettings.breakEnds.line, PolicySettings.pinSource.line,
    PolicySettings.clearance.line, PolicySettings.answersKeep.line, PolicySettings.showing.line,
    PolicySettings.checkpoints.line, PolicySettings.checkpointsRequired.line, PolicySettings.retention.line,
    PolicySettings.passMark.line, PolicySettings.readyScenarios.line,
  ]
}
