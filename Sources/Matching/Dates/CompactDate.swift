import Records

/// A date of digits without signs between them.
struct CompactDate {
  private let parser: DateParser

  init(_ parser: DateParser) { self.parser = parser }

  /// `03142012`, `20120314`, `031412`; `31412` and `3142012` if only one date can be meant.
  func find(_ text: String) -> DateReader.Found? {
    switch text.utf8.count {
    case 8: return eight(text)
    case 6: return parts(text, [2, 2, 2])
    case 7, 5, 4: return few(text)
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
    let year = text.utf8.count == 7 ? 4 : 2
    let ways = text.utf8.count == 4 ? [[1, 1, year]] : [[1, 2, year], [2, 1, year]]
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
