package import Matching
package import Records
package import Ledger
package import Verification

/// What the district decided where the guide leaves it open. A case keeps the policy that it opened with.
package struct Policy: Hashable, Sendable {
  /// Counts up with every change; entries carry it. 0 before the first is logged.
  package let number: Int
  private let values: [String: String]

  /// The settings of a new station.
  package static let initial = Policy(number: 0, values: [:])

  package init(number: Int, values: [String: String]) {
    self.number = number
    self.values = values
  }

  /// The same settings under another number.
  package func numbered(_ number: Int) -> Policy { Policy(number: number, values: values) }

  /// Whether every setting is the same, whatever the numbers.
  package func agrees(with other: Policy) -> Bool {
    PolicySetting.all.allSatisfy { self[$0.key] == other[$0.key] }
  }

  /// A setting's value, or its default.
  package subscript(key: String) -> String {
    values[key] ?? PolicySetting.all.first { $0.key == key }?.initial ?? ""
  }

  /// The district's name.
  package var district: String { self["district"] }
  /// The language offered first.
  package var language: String { self["language"] }
  /// The one school served here, or nil for all.
  package var onlySchool: SchoolID? { self["serves"] == "all" ? nil : SchoolID(self["serves"]) }
  /// The video meeting's number and passcode.
  package var meeting: (number: String, passcode: String) { (self["meeting-number"], self["meeting-passcode"]) }
  /// Whether the console creates PINs where the roster has none.
  package var createsPINs: Bool { self["pin-source"] == "console" }
  /// How long a PIN stays on the screen, in seconds.
  package var showingSeconds: Int { number("showing-seconds", 60) }
  /// The folder of the log's checkpoints, as the file names it.
  package var checkpoints: String { self["checkpoints"] }
  /// Whether nothing goes on while checkpoints cannot be written there.
  package var requiresCheckpoints: Bool { self["checkpoints.required"] == "yes" }
  /// After so many days a case's personal values may be erased.
  package var retentionDays: Int { min(max(number("retention-days", 1826), 1), 36_500) }
  /// The least score of a passed practice call, 0 to 100.
  package var practicePassMark: Int { number("practice.pass-mark", 80) }
  /// So many scenarios passed at the last try make a person ready.
  package var practiceReadyScenarios: Int { number("practice.ready-scenarios", 10) }
  /// How long things last in a case.
  package var limits: ProcedureLimits {
    ProcedureLimits(
      clearanceMinutes: number("clearance-minutes", 15), answersKeepMinutes: number("answers-keep-minutes", 5))
  }

  /// How answers are read and compared on a day.
  package func matching(on today: CivilDate) -> MatchContext {
    let starts = Self.dayOfYear(self["break-starts"]) ?? (6, 10)
    let ends = Self.dayOfYear(self["break-ends"]) ?? (8, 15)
    return MatchContext(
      today: today, dateOrder: self["date-order"] == "day-first" ? .dayFirst : .monthFirst,
      calendar: SchoolCalendar(
        breakStart: (month: starts.month, day: starts.day), breakEnd: (month: ends.month, day: ends.day)))
  }

  private func number(_ key: String, _ fallback: Int) -> Int { Int(self[key]) ?? fallback }

  static func dayOfYear(_ text: String) -> (month: Int, day: Int)? {
    // A leap year, so that 29 February can be named.
    CivilDate(iso: "2024-\(text)").map { ($0.month, $0.day) }
  }
}

extension Policy {
  /// The fact that says what the settings are, and the openings of those that are committed.
  package func fact(using generator: inout some RandomNumberGenerator) -> (StationFact, [Opening]) {
    var open: [String: JSON] = [:]
    var closed: [Opening] = []
    for setting in PolicySetting.all {
      let value = self[setting.key]
      if setting.isPrivate {
        closed.append(Opening(field: setting.key, value: Array(value.utf8), using: &generator))
      } else {
        open[setting.key] = .string(value)
      }
    }
    return (.policyChanged(open), closed)
  }
}
