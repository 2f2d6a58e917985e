import Matching
import Records

/// One setting of `policy.yaml`: its key, its default, what it means, and what it may be. Presence, ID, the eight items
/// and log-first are not settings.
package struct PolicySetting: Hashable, Sendable {
  /// What values a setting takes.
  package enum Form: Hashable, Sendable {
    /// Any text of at most 200 characters without control characters.
    case text
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
    /// One of these words.
    case choice([String])
    /// A day of the year as `MM-DD`.
    case day
  }

  /// As written in the file.
  package let key: String
  /// What a new station has.
  package let initial: String
  /// One line for whoever edits the file.
  package let meaning: String
  /// What it may be.
  package let form: Form
  /// Whether the log carries it as a commitment rather than in the open.
  package var isPrivate = false

  /// Every setting there is, in the order of the file.
  package static let all: [PolicySetting] = [
    PolicySetting(
      key: "district", initial: "Sample Unified School District", meaning: "The district, as said to callers.",
      form: .text),
    PolicySetting(key: "language", initial: "en", meaning: "The language offered first: en or es.", form: .text),
    PolicySetting(
      key: "serves", initial: "all", meaning: "all, or the id of the one school whose families are served here.",
      form: .text),
    PolicySetting(
      key: "meeting-number", initial: "000 0000 0000", meaning: "The video meeting that callers join.", form: .text),
    PolicySetting(
      key: "meeting-passcode", initial: "000000", meaning: "Its passcode, to read out.", form: .text, isPrivate: true),
    PolicySetting(
      key: "date-order", initial: "month-first", meaning: "How 3/4/12 is read: month-first or day-first.",
      form: .choice(["month-first", "day-first"])),
    PolicySetting(
      key: "break-starts", initial: "06-10", meaning: "From this day the coming grade counts as right too (MM-DD).",
      form: .day),
    PolicySetting(
      key: "break-ends", initial: "08-15", meaning: "Until this day the past grade counts as right too (MM-DD).",
      form: .day),
    PolicySetting(
      key: "pin-source", initial: "console",
      meaning: "Where a verified guardian without a PIN gets one: console creates it, or roster only.",
      form: .choice(["console", "roster"])),
    PolicySetting(
      key: "clearance-minutes", initial: "15", meaning: "How long a clearance lasts, 1 to 15.", form: .number(1...15)),
    PolicySetting(
      key: "answers-keep-minutes", initial: "5", meaning: "How long typed answers keep without video, 1 to 5.",
      form: .number(1...5)),
    PolicySetting(
      key: "showing-seconds", initial: "60", meaning: "How long a PIN stays on the screen, 10 to 60.",
      form: .number(10...60)),
    PolicySetting(
      key: "checkpoints", initial: "checkpoints",
      meaning: "Where the log's checkpoints are kept as files: a folder here, or /another/disk/or/share.", form: .text),
    PolicySetting(
      key: "checkpoints.required", initial: "no", meaning: "Whether nothing goes on while they cannot be written.",
      form: .choice(["yes", "no"])),
    PolicySetting(
      key: "retention-days", initial: "1826",
      meaning: "After so many days log purge may erase a case's personal values; nothing is purged by itself.",
      form: .number(1...36_500)),
    PolicySetting(
      key: "practice.pass-mark", initial: "80", meaning: "The least score of a passed practice call, 50 to 100.",
      form: .number(50...100)),
    PolicySetting(
      key: "practice.ready-scenarios", initial: "10",
      meaning: "So many different practice scenarios passed at the last try make a person ready, 1 to 100.",
      form: .number(1...100)),
  ]

  /// Whether a value may stand for the setting.
  package func accepts(_ value: String) -> Bool {
    switch form {
    case .text:
      return value.count <= 200 && !value.isEmpty
        && value.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    case .number(let range): return Int(value).map(range.contains) ?? false
    case .choice(let words): return words.contains(value)
    case .day: return Policy.dayOfYear(value) != nil
    }
  }

  /// What to write instead of a value that is not accepted.
  package var hint: String {
    switch form {
    case .text: "a line of at most 200 characters"
    case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .choice(let words): "one of: \(words.joined(separator: ", "))"
    case .day: "a day as MM-DD, such as 06-10"
    }
  }
}
