import Matching
import Records
import Verification

/// Where a verified guardian without a PIN gets one.
enum PINSource: Equatable, Sendable { case console, roster }

enum PolicySettings {
  static let district = PolicySetting(
    key: .district, initial: "Sample Unified School District", form: .text)
  static let language = PolicySetting(
    key: .language, initial: "en", form: .word(["en": "en", "es": "es"]))
  static let serves = PolicySetting(key: .serves, initial: nil, form: .school(orAll: "all"))
  static let meetingNumber = PolicySetting(key: .meetingNumber, initial: "000 0000 0000", form: .text)
  static let meetingPasscode = PolicySetting(
    key: .meetingPasscode, initial: "000000", form: .text, isPrivate: true)
  static let dateOrder = PolicySetting(
    key: .dateOrder, initial: .monthFirst, form: .word(["month-first": DateOrder.monthFirst, "day-first": .dayFirst]))
  static let timeZone = PolicySetting(
    key: .timeZone, initial: .pacific,
    form: .word([
      "pacific": StationZone.pacific, "mountain": .mountain, "arizona": .arizona, "central": .central,
      "eastern": .eastern, "alaska": .alaska, "hawaii": .hawaii, "utc": .utc,
    ]))
  static let breakStarts = PolicySetting(
    key: .breakStarts, initial: SchoolCalendar.usual.breakStart, form: .day)
  static let breakEnds = PolicySetting(key: .breakEnds, initial: SchoolCalendar.usual.breakEnd, form: .day)
  static let pinSource = PolicySetting(
    key: .pinSource, initial: .console, form: .word(["console": PINSource.console, "roster": .roster]))
  static let pinRosters = PolicySetting(
    key: .pinRosters, initial: false, form: .word(["yes": true, "no": false]))
  static let clearance = minutes(.clearance, ProcedureLimits.clearanceMinutes)
  static let answersKeep = minutes(.answersKeep, ProcedureLimits.answersKeepMinutes)
  static let showing = PolicySetting(key: .showing, initial: 60, form: .number(10...60))
  static let locks: [(scope: LockScope, setting: PolicySetting<LockLimit>)] = LockScope.allCases.map {
    ($0, PolicySetting(key: $0.key, initial: $0.loosest, form: .limit($0.counts, in: LockScope.hours)))
  }
  static let checkpoints = PolicySetting(key: .checkpoints, initial: "checkpoints", form: .text)
  static let checkpointsRequired = PolicySetting(
    key: .checkpointsRequired, initial: false, form: .word(["yes": true, "no": false]))
  static let retention = PolicySetting(key: .retention, initial: 1826, form: .number(1...36_500))
  /// The name that an import has if nobody gives another. The sample's is none of a station's where real families are.
  static let verifiedSources = PolicySetting(
    key: .verifiedSources, initial: ["roster"], form: .sources(orNone: "none"))
  static let rostersSigned = PolicySetting(
    key: .rostersSigned, initial: false, form: .word(["yes": true, "no": false]))
  static let importTries = PolicySetting(key: .importTries, initial: 5, form: .number(1...20))
  /// Shares of a source's rows, in percent.
  static let importLeftOut = PolicySetting(key: .importLeftOut, initial: 2, form: .number(0...100))
  static let importRemoved = PolicySetting(key: .importRemoved, initial: 5, form: .number(0...100))
  static let importChanged = PolicySetting(key: .importChanged, initial: 30, form: .number(0...100))
  /// A desk answers forty calls a day; nobody has to look many more children up than that.
  static let lookUps = PolicySetting(key: .lookUps, initial: 60, form: .number(1...1000))
  static let passMark = PolicySetting(key: .passMark, initial: 80, form: .number(50...100))
  /// What whoever takes real calls has to have practised: all that a call can end by.
  static let practiceSections = PolicySetting(
    key: .practiceSections, initial: GuideSection.allCases, form: .sections)
  static let practiceSpanish = PolicySetting(
    key: .practiceSpanish, initial: true, form: .word(["yes": true, "no": false]))
  /// Days between one pass and the next: what is recalled just before it fades stays longest.
  static let practiceSpacing = PolicySetting(
    key: .practiceSpacing, initial: [1, 7, 30, 90], form: .days(1...365, limit: 8))

  /// As long as the procedure allows, unless a district wants less.
  private static func minutes(_ key: PolicyKey, _ range: ClosedRange<Int>) -> PolicySetting<Int> {
    PolicySetting(key: key, initial: range.upperBound, form: .number(range))
  }
}

extension LockScope {
  /// The setting of its limit.
  fileprivate var key: PolicyKey {
    switch self {
    case .student: .lockStudent
    case .guardian: .lockGuardian
    case .line: .lockLine
    case .staff: .lockStaff
    case .lineSearches: .lockLineSearches
    case .staffSearches: .lockStaffSearches
    }
  }
}

extension PolicyLine {
  /// Every setting, in the order of the file.
  package static let all: [PolicyLine] =
    [
      PolicySettings.district.line, PolicySettings.language.line, PolicySettings.serves.line,
      PolicySettings.meetingNumber.line, PolicySettings.meetingPasscode.line, PolicySettings.dateOrder.line,
      PolicySettings.timeZone.line, PolicySettings.breakStarts.line, PolicySettings.breakEnds.line,
      PolicySettings.pinSource.line, PolicySettings.pinRosters.line,
      PolicySettings.clearance.line, PolicySettings.answersKeep.line, PolicySettings.showing.line,
    ] + PolicySettings.locks.map(\.setting.line) + [
      PolicySettings.checkpoints.line, PolicySettings.checkpointsRequired.line, PolicySettings.retention.line,
      PolicySettings.verifiedSources.line, PolicySettings.rostersSigned.line, PolicySettings.importTries.line,
      PolicySettings.importLeftOut.line, PolicySettings.importRemoved.line, PolicySettings.importChanged.line,
      PolicySettings.lookUps.line,
      PolicySettings.passMark.line, PolicySettings.practiceSections.line, PolicySettings.practiceSpanish.line,
      PolicySettings.practiceSpacing.line,
    ]
}
