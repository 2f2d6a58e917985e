import Records

/// What a column of a roster folder holds, by its name: what a mapping may have to translate for it.
enum MappedForm: Hashable {
  case text, date, grade, yesNo, list, pin

  private static let forms: [String: MappedForm] = [
    "birth_date": .date, "since": .date, "until": .date, "grade": .grade, "verified": .yesNo, "aliases": .list,
    "phones": .list, "pin": .pin,
  ]

  /// Every name that has a form of its own.
  static var names: Set<String> { Set(forms.keys) }

  init(ofColumn name: String) { self = Self.forms[name] ?? .text }
}

/// In which order a file writes day, month and year.
package enum MappedDateOrder: String, Hashable, Sendable, CaseIterable {
  case yearFirst = "year-first"
  case monthFirst = "month-first"
  case dayFirst = "day-first"

  /// The date of a text: three numbers with `-`, `/` or `.` between them, the year in four digits, or eight digits. A time of day is
  /// passed over only where it is midnight: that is how databases write a day.
  func date(_ text: String) -> CivilDate? {
    let text = Self.withoutMidnight(text)
    var numbers: [Int] = []
    var lengths: [Int] = []
    if text.utf8.count == 8, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      let cuts = self == .yearFirst ? [4, 2, 2] : [2, 2, 4]
      var rest = text[...]
      for cut in cuts {
        numbers.append(Int(rest.prefix(cut)) ?? 0)
        lengths.append(cut)
        rest = rest.dropFirst(cut)
      }
    } else {
      guard let separator = text.first(where: { "-/.".contains($0) }) else { return nil }
      for part in text.split(separator: separator, omittingEmptySubsequences: false) {
        guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
          let number = Int(part)
        else { return nil }
        numbers.append(number)
        lengths.append(part.utf8.count)
      }
    }
    guard numbers.count == 3 else { return nil }
    let places: (year: Int, month: Int, day: Int) =
      switch self {
      case .yearFirst: (0, 1, 2)
      case .monthFirst: (2, 0, 1)
      case .dayFirst: (2, 1, 0)
      }
    guard lengths[places.year] == 4, lengths[places.month] <= 2, lengths[places.day] <= 2 else { return nil }
    return CivilDate(year: numbers[places.year], month: numbers[places.month], day: numbers[places.day])
  }

  private static func withoutMidnight(_ text: String) -> String {
    guard let end = text.firstIndex(where: { $0 == " " || $0 == "T" }) else { return text }
    let time = text[text.index(after: end)...].uppercased()
    let isMidnight =
      ["00:00", "00:00:00", "0:00", "0:00:00", "12:00 AM", "12:00:00 AM", "00:00:00Z"].contains(time)
      || time.hasPrefix("00:00:00.") && time.dropFirst(9).allSatisfy { $0 == "0" }
    return isMidnight ? String(text[..<end]) : text
  }
}
