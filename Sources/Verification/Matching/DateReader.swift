/// In which order a station reads a date whose day and month could change places.
public enum DateOrder: Hashable, Sendable {
  /// 3/4 is 4 March.
  case monthFirst
  /// 3/4 is 3 April.
  case dayFirst
}

/// Reads dates as they are said or typed, in English and Spanish.
public enum DateReader {
  /// Nil unless the text is one date that exists. Two digits mean the latest such year that is not after `today`.
  public static func read(_ text: some StringProtocol, order: DateOrder, today: CivilDate) -> CivilDate? {
    let trimmed = Fold.words(text.map { $0 == "." ? " " : String($0) }.joined()).filter { !ignored.contains($0) }
    guard !trimmed.isEmpty else { return nil }
    if trimmed.count == 1 { return compact(trimmed[0], order, today) }
    if let place = trimmed.firstIndex(where: { months[$0] != nil }), let month = months[trimmed[place]] {
      return spelled(month, Array(trimmed[..<place]), Array(trimmed[(place + 1)...]), today)
    }
    return numeric(trimmed, order, today)
  }

  /// `03142012`, `031412`.
  private static func compact(_ text: String, _ order: DateOrder, _ today: CivilDate) -> CivilDate? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), text.utf8.count == 8 || text.utf8.count == 6 else {
      return nil
    }
    let year = String(text.dropFirst(4))
    // `20120314`: no month is the 19th or 20th, and nobody was born in the year 314.
    if year.utf8.count == 4, year.first == "0" || year.first == "1" && !year.hasPrefix("19"),
      text.hasPrefix("19") || text.hasPrefix("20")
    {
      return numeric([String(text.prefix(4)), String(year.prefix(2)), String(year.suffix(2))], order, today)
    }
    return numeric([String(text.prefix(2)), String(text.dropFirst(2).prefix(2)), year], order, today)
  }

  /// Three numbers: year first if it has four digits, else month and day in the station's order, or the only one that
  /// exists.
  private static func numeric(_ words: [String], _ order: DateOrder, _ today: CivilDate) -> CivilDate? {
    let numbers = words.compactMap { word in word.utf8.allSatisfy { (48...57).contains($0) } ? Int(word) : nil }
    guard numbers.count == words.count else { return said(words, order, today) }
    guard words.count == 3, words.allSatisfy({ $0.utf8.count <= 4 }) else { return nil }
    if words[0].utf8.count == 4 { return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) }
    return year(words[2], numbers[2], today).flatMap { ordered(numbers[0], numbers[1], $0, order) }
  }

  /// `three fourteen twenty twelve`.
  private static func said(_ words: [String], _ order: DateOrder, _ today: CivilDate) -> CivilDate? {
    guard let values = NumberWords.values(words), values.count >= 3 else { return nil }
    return year(Array(values.dropFirst(2)), today).flatMap { ordered(values[0], values[1], $0, order) }
  }

  private static func ordered(_ first: Int, _ second: Int, _ year: Int, _ order: DateOrder) -> CivilDate? {
    let monthFirst = CivilDate(year: year, month: first, day: second)
    let dayFirst = CivilDate(year: year, month: second, day: first)
    return order == .monthFirst ? monthFirst ?? dayFirst : dayFirst ?? monthFirst
  }

  /// A month by its name, with the day before or after it and the year last.
  private static func spelled(_ month: Int, _ before: [String], _ after: [String], _ today: CivilDate) -> CivilDate? {
    guard let first = NumberWords.values(before), let rest = NumberWords.values(after) else { return nil }
    let day: Int
    let year: [Int]
    if let year = first.first, year >= 1000 {
      guard first.count == 1, rest.count == 1 else { return nil }
      return CivilDate(year: year, month: month, day: rest[0])
    }
    if let said = first.first {
      guard first.count == 1 else { return nil }
      (day, year) = (said, rest)
    } else {
      guard let said = rest.first else { return nil }
      (day, year) = (said, Array(rest.dropFirst()))
    }
    return self.year(year, today).flatMap { CivilDate(year: $0, month: month, day: day) }
  }

  private static func year(_ text: String, _ number: Int, _ today: CivilDate) -> Int? {
    switch text.utf8.count {
    case 4: number
    case 2: century(of: number, today)
    default: nil
    }
  }

  /// `2012`; `12`; `20 12`; `20 0 9`; `2000 12`; `1000 900 99`.
  private static func year(_ values: [Int], _ today: CivilDate) -> Int? {
    switch values.count {
    case 1: values[0] < 100 ? century(of: values[0], today) : values[0]
    case 2 where values[0] >= 1000 && values[1] < 100: values[0] + values[1]
    case 2 where (19...20).contains(values[0]) && (10..<100).contains(values[1]): values[0] * 100 + values[1]
    case 3 where (19...20).contains(values[0]) && values[1] == 0 && values[2] < 10: values[0] * 100 + values[2]
    case 3 where values[0] == 1000 && values[1] == 900 && values[2] < 100: 1900 + values[2]
    default: nil
    }
  }

  private static func century(of year: Int, _ today: CivilDate) -> Int {
    2000 + year > today.year ? 1900 + year : 2000 + year
  }

  private static let ignored: Set<String> = ["el", "de", "del", "of", "the", "dia", "ano", "on", "born", "nacio"]

  private static let months: [String: Int] = {
    let names = [
      ["january", "jan", "enero", "ene"], ["february", "feb", "febrero"], ["march", "mar", "marzo"],
      ["april", "apr", "abril", "abr"], ["may", "mayo"], ["june", "jun", "junio"], ["july", "jul", "julio"],
      ["august", "aug", "agosto", "ago"], ["september", "sept", "sep", "septiembre", "setiembre"],
      ["october", "oct", "octubre"], ["november", "nov", "noviembre"], ["december", "dec", "diciembre", "dic"],
    ]
    var months: [String: Int] = [:]
    for (place, forms) in names.enumerated() { for form in forms { months[form] = place + 1 } }
    return months
  }()
}
