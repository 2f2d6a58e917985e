import Matching
import Roster
package import Records
import Verification

/// What may be written for a setting, and what it then means.
package struct SettingForm<Value: Sendable>: Sendable {
  /// The value that a text stands for; nil if it stands for none.
  let read: @Sendable (String) -> Value?
  /// The one way in which a value is written.
  let write: @Sendable (Value) -> String
  /// The same, for whoever wrote a text that stands for nothing.
  let range: SettingRange
}

/// What values a setting takes.
package enum SettingRange: Hashable, Sendable {
  /// A line of at most so many characters.
  case line(limit: Int)
  /// A whole number within bounds.
  case number(ClosedRange<Int>)
  /// One of these words.
  case word([String])
  /// So many in so many hours, as `6/24h`.
  case limit(ClosedRange<Int>, hours: ClosedRange<Int>)
  /// Names of sources, or this word for none.
  case sources(orNone: String)
  /// A day as `MM-DD`, such as this one.
  case day(DayOfYear)
  /// Some of these words.
  case words([String])
  /// Up to so many numbers of days within bounds, each greater than the one before.
  case days(ClosedRange<Int>, limit: Int)
}

/// What stands in a text behind commas or blanks.
private func listed(in text: String) -> [String] { text.split { $0 == "," || $0 == " " }.map(String.init) }

extension SettingForm where Value == String {
  /// A line of at most 200 characters without control characters.
  static let text = SettingForm(
    read: { text in
      let isLine = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
      return isLine && !text.isEmpty && text.count <= 200 ? text : nil
    }, write: { $0 }, range: .line(limit: 200))
}

extension SettingForm where Value == Int {
  /// A whole number within bounds.
  static func number(_ range: ClosedRange<Int>) -> SettingForm {
    SettingForm(
      read: { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }, write: { String($0) },
      range: .number(range))
  }
}

extension SettingForm where Value == [GuideSection] {
  /// Sections of the guide behind commas or blanks, in any order.
  static let sections = SettingForm(
    read: { text in
      let names = Set(listed(in: text))
      let sections = GuideSection.allCases.filter { names.contains($0.rawValue) }
      return !names.isEmpty && sections.count == names.count ? sections : nil
    }, write: { $0.map(\.rawValue).joined(separator: ", ") }, range: .words(GuideSection.allCases.map(\.rawValue)))
}

extension SettingForm where Value == [Int] {
  /// Growing numbers of days behind commas or blanks.
  static func days(_ range: ClosedRange<Int>, limit: Int) -> SettingForm {
    SettingForm(
      read: { text in
        let numbers = listed(in: text).map { Int($0) }
        let days = numbers.compactMap { $0 }
        let isGrowing = zip(days, days.dropFirst()).allSatisfy { $0 < $1 }
        let isWhole = days.count == numbers.count && days.allSatisfy(range.contains)
        return isWhole && isGrowing && (1...limit).contains(days.count) ? days : nil
      }, write: { $0.map { String($0) }.joined(separator: ", ") }, range: .days(range, limit: limit))
  }
}

extension SettingForm where Value == DayOfYear {
  /// A day of any year.
  static let day = SettingForm(
    read: { DayOfYear($0) }, write: { $0.description },
    range: .day(SchoolCalendar.usual.breakStart))
}

extension SettingForm where Value == LockLimit {
  /// A count and the hours in which it is counted, each within bounds.
  static func limit(_ counts: ClosedRange<Int>, in hours: ClosedRange<Int>) -> SettingForm {
    SettingForm(
      read: { text in
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].hasSuffix("h"), let count = Int(parts[0]), counts.contains(count),
          let span = Int(parts[1].dropLast()), hours.contains(span)
        else { return nil }
        return LockLimit(count: count, hours: span)
      }, write: { "\($0.count)/\($0.hours)h" }, range: .limit(counts, hours: hours))
  }
}

extension SettingForm where Value == SchoolID? {
  /// A school's number, or a word for every school.
  static func school(orAll word: String) -> SettingForm {
    SettingForm(
      read: { text in SettingForm<String>.text.read(text).map { $0 == word ? nil : SchoolID($0) } },
      write: { $0?.description ?? word }, range: SettingForm<String>.text.range)
  }
}

extension SettingForm where Value == [String] {
  /// Names of sources behind commas or blanks, in any order, or a word for none.
  static func sources(orNone word: String) -> SettingForm {
    SettingForm(
      read: { text in
        if text == word { return [] }
        let names = Set(listed(in: text))
        return !names.isEmpty && names.allSatisfy { SourceName.isValid($0) } ? names.sorted() : nil
      },
      write: { $0.isEmpty ? word : $0.joined(separator: ", ") }, range: .sources(orNone: word))
  }
}

extension SettingForm where Value: Equatable {
  /// One of a few words, each for a value.
  static func word(_ words: KeyValuePairs<String, Value>) -> SettingForm {
    let words = words.map { (word: $0.key, value: $0.value) }
    return SettingForm(
      read: { text in words.first { $0.word == text }?.value },
      write: { value in words.first { $0.value == value }?.word ?? "" },
      range: .word(words.map(\.word)))
  }
}
