/// Puts the words of a date together.
struct DateParser {
  let order: DateOrder
  let today: CivilDate

  func find(_ words: [String]) -> DateReader.Found? {
    let isDayFirst = words.indices.dropFirst().contains { DateWords.dayFirst.contains(words[$0]) }
    let words = words.filter { !DateWords.ignored.contains($0) && !DateWords.dayFirst.contains($0) }
    guard !words.isEmpty else { return nil }
    if words.count == 1, let only = words.first, isDigits(only) { return CompactDate(self).find(only) }
    if let place = words.firstIndex(where: { DateWords.months[$0] != nil }), let month = DateWords.months[words[place]]
    {
      return spelled(month, Array(words[..<place]), Array(words[(place + 1)...])).map { .one($0) }
    }
    return numeric(words, isDayFirst: isDayFirst)
  }

  /// Three numbers: year first if it has four digits, else month and day in the station's order, or the only one that
  /// exists. `5 del 9` is day first.
  private func numeric(_ words: [String], isDayFirst: Bool) -> DateReader.Found? {
    guard let values = NumberWords.values(words), values.count >= 3 else { return nil }
    if words.allSatisfy(isDigits) {
      guard words.count == 3, words.allSatisfy({ $0.utf8.count <= 4 }) else { return nil }
      if words[0].utf8.count == 4 {
        return CivilDate(year: values[0], month: values[1], day: values[2]).map { .one($0) }
      }
      return writtenYear(words[2]).flatMap { ordered(values[0], values[1], $0, isDayFirst) }
    }
    return year(Array(values.dropFirst(2))).flatMap { ordered(values[0], values[1], $0, isDayFirst) }
  }

  func ordered(_ first: Int, _ second: Int, _ year: Int, _ isDayFirst: Bool = false) -> DateReader.Found? {
    let monthFirst = CivilDate(year: year, month: first, day: second)
    let dayFirst = CivilDate(year: year, month: second, day: first)
    if isDayFirst { return (dayFirst ?? monthFirst).map { .one($0) } }
    guard let monthFirst, let dayFirst else { return (monthFirst ?? dayFirst).map { .one($0) } }
    if monthFirst == dayFirst { return .one(monthFirst) }
    return .eitherOrder(order == .monthFirst ? monthFirst : dayFirst)
  }

  /// A month by its name, with the day before or after it and the year last, or the year first.
  private func spelled(_ month: Int, _ before: [String], _ after: [String]) -> CivilDate? {
    guard let first = NumberWords.values(before), let rest = NumberWords.values(after) else { return nil }
    if let year = first.first, year >= 1000 {
      guard first.count == 1, rest.count == 1 else { return nil }
      return CivilDate(year: year, month: month, day: rest[0])
    }
    if let day = first.first {
      guard first.count == 1 else { return nil }
      return year(rest).flatMap { CivilDate(year: $0, month: month, day: day) }
    }
    guard let day = rest.first else { return nil }
    return year(Array(rest.dropFirst())).flatMap { CivilDate(year: $0, month: month, day: day) }
  }

  func writtenYear(_ text: some StringProtocol) -> Int? {
    guard let number = Int(text) else { return nil }
    switch text.utf8.count {
    case 4: return number
    case 2: return century(of: number)
    default: return nil
    }
  }

  /// `2012`; `12`; `20 12`; `0 9`; `20 0 9`; `2000 12`; `1000 900 99`.
  private func year(_ values: [Int]) -> Int? {
    switch values.count {
    case 1 where values[0] >= 1000: return values[0]
    case 1 where values[0] < 100: return century(of: values[0])
    case 2 where values[0] == 0 && values[1] < 10: return century(of: values[1])
    case 2 where values[0] >= 1000 && values[0] % 1000 == 0 && values[1] < 100: return values[0] + values[1]
    case 2 where [19, 20].contains(values[0]) && values[1] < 100: return values[0] * 100 + values[1]
    case 3 where [19, 20].contains(values[0]) && values[1] == 0 && values[2] < 10: return values[0] * 100 + values[2]
    case 3 where values[0] == 1000 && values[1] == 900 && values[2] < 100: return 1900 + values[2]
    default: return nil
    }
  }

  private func century(of year: Int) -> Int { 2000 + year > today.year ? 1900 + year : 2000 + year }

  private func isDigits(_ word: String) -> Bool { word.utf8.allSatisfy { (48...57).contains($0) } }
}

/// A date of digits without signs between them.
struct CompactDate {
  private let parser: DateParser

  init(_ parser: DateParser) { self.parser = parser }

  /// `03142012`, `20120314`, `031412`; `31412` if only one date can be meant.
  func find(_ text: String) -> DateReader.Found? {
    switch text.utf8.count {
    case 8: return eight(text)
    case 6: return parts(text, [2, 2, 2])
    case 5, 4: return few(text)
    default: return nil
    }
  }

  private func eight(_ text: String) -> DateReader.Found? {
    let end = text.suffix(4)
    // No month is the 19th or 20th, and nobody was born in the year 314.
    if end.first == "0" || end.first == "1" && !end.hasPrefix("19"), text.hasPrefix("19") || text.hasPrefix("20") {
      guard let year = Int(text.prefix(4)), let month = Int(end.prefix(2)), let day = Int(end.suffix(2)) else {
        return nil
      }
      return CivilDate(year: year, month: month, day: day).map { .one($0) }
    }
    return parts(text, [2, 2, 4])
  }

  /// Leading zeros left out: in every way it can be parted, and only if one of them is a date.
  private func few(_ text: String) -> DateReader.Found? {
    let ways = text.utf8.count == 5 ? [[1, 2, 2], [2, 1, 2]] : [[1, 1, 2]]
    let found = ways.compactMap { parts(text, $0) }
    if found.count == 1, let only = found.first, case .one = only { return only }
    return found.isEmpty ? nil : .several
  }

  private func parts(_ text: String, _ lengths: [Int]) -> DateReader.Found? {
    var rest = text[...]
    var parts: [Substring] = []
    for length in lengths {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    guard parts.count == 3, let one = Int(parts[0]), let two = Int(parts[1]), let year = parser.writtenYear(parts[2])
    else { return nil }
    return parser.ordered(one, two, year)
  }
}
