package import Matching
package import Records
package import Ledger
package import Verification

/// What the district decided where the guide leaves it open. A case keeps the policy that it opened with.
package struct Policy: Hashable, Sendable {
  /// Counts up with every change; entries carry it. 0 before the first is logged.
  package let number: Int
  private let texts: [String: String]

  /// The settings of a new station.
  package static let initial = Policy(number: 0, texts: [:])

  /// Settings as they are written, by their keys. One that is missing, or is no value, has its default.
  package init(number: Int, texts: [String: String]) {
    self.number = number
    self.texts = texts
  }

  /// The same settings under another number.
  package func numbered(_ number: Int) -> Policy { Policy(number: number, texts: texts) }

  /// Whether every setting is the same, whatever the numbers.
  package func agrees(with other: Policy) -> Bool { PolicyLine.all.allSatisfy { self[$0] == other[$0] } }

  /// A setting as it is written.
  package subscript(line: PolicyLine) -> String { texts[line.key.rawValue].flatMap(line.canonical) ?? line.initial }

  subscript<Value>(setting: PolicySetting<Value>) -> Value {
    texts[setting.key.rawValue].flatMap(setting.form.read) ?? setting.initial
  }

  /// The district's name.
  package var district: String { self[PolicySettings.district] }
  /// The language offered first.
  package var language: String { self[PolicySettings.language] }
  /// The one school served here, or nil for all.
  package var onlySchool: SchoolID? { self[PolicySettings.serves] }
  /// The video meeting's number and passcode.
  package var meeting: (number: String, passcode: String) {
    (self[PolicySettings.meetingNumber], self[PolicySettings.meetingPasscode])
  }
  /// Whether PINs are created here where the roster has none, and whether a school's PIN roster may be written to a file (IX).
  package var pins: (areCreated: Bool, areExported: Bool) {
    (self[PolicySettings.pinSource] == .console, self[PolicySettings.pinRosters])
  }
  /// How long a PIN stays on the screen, in seconds.
  package var showingSeconds: Int { self[PolicySettings.showing] }
  /// The folder of the log's checkpoints, as the file names it.
  package var checkpoints: String { self[PolicySettings.checkpoints] }
  /// Whether nothing goes on while checkpoints cannot be written there.
  package var requiresCheckpoints: Bool { self[PolicySettings.checkpointsRequired] }
  /// After so many days a case's personal values may be erased.
  package var retentionDays: Int { self[PolicySettings.retention] }
  /// What rosters have to keep to.
  package var imports: ImportRules { ImportRules(policy: self) }
  /// How many look-ups outside of a case one account has within 24 hours (IX).
  package var lookUpsPerDay: Int { self[PolicySettings.lookUps] }
  /// What a practice call has to come to, and a person.
  package var practice: PracticeRules { PracticeRules(policy: self) }
  /// How long things last in a case.
  package var limits: ProcedureLimits {
    ProcedureLimits(
      clearanceMinutes: self[PolicySettings.clearance], answersKeepMinutes: self[PolicySettings.answersKeep])
  }

  /// The zone that the day is told in.
  package var zone: StationZone { self[PolicySettings.timeZone] }

  /// When too many failures close the remote channels.
  package var locks: LockLimits {
    LockLimits { scope in PolicySettings.locks.first { $0.scope == scope }.map { self[$0.setting] } ?? scope.loosest }
  }

  /// How answers are read and compared on a day.
  package func matching(on today: CivilDate) -> MatchContext {
    MatchContext(
      today: today, dateOrder: self[PolicySettings.dateOrder], calendar: calendar)
  }

  /// When a grade may be off by one.
  var calendar: SchoolCalendar {
    SchoolCalendar(breakStart: self[PolicySettings.breakStarts], breakEnd: self[PolicySettings.breakEnds])
  }
}

extension Policy {
  /// The fact that says what the settings are, and the openings of those that are committed.
  package func fact(using generator: inout some RandomNumberGenerator) -> (StationFact, [Opening]) {
    var open: [String: JSON] = [:]
    var closed: [Opening] = []
    for line in PolicyLine.all {
      if line.isPrivate {
        closed.append(Opening(field: line.key.rawValue, value: Array(self[line].utf8), using: &generator))
      } else {
        open[line.key.rawValue] = .string(self[line])
      }
    }
    return (.policyChanged(open), closed)
  }
}
