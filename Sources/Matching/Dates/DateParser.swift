import Records

/// Puts the words of a date together.
struct DateParser {
  let order: DateOrder
  let today: CivilDate

  func find(_ words: [String]) -> DateReader.Found? {
    let said = saidOrder(words)
    let words = parted(words)
    let numbers = words.filter { $0 != SpokenDate.boundary }
    guard let first = numbers.first else { return nil }
    if numbers.count == 1, isDigits(first) { return CompactDate(self).find(first) }
    if let place = words.firstIndex(where: { DateWords.months[$0] != nil }), let month = DateWords.months[words[place]]
    {
      return only(spelled(month, Array(words[..<place]), Array(words[(place + 1)...])))
    }
    return only(numeric(words, said))
  }

  /// The order that was said: `5 del 9`, `día 5, mes 9`, `ninth month, fifth day`. Nil where it was not.
  private func saidOrder(_ words: [String]) -> DateOrder? {
    if let day = words.lastIndex(where: DateWords.days.contains),
      let month = words.firstIndex(where: DateWords.monthSigns.contains)
    {
      return day < month ? .dayFirst : .monthFirst
    }
    // Before a year alone it says nothing: `9 5 del 2014`.
    let isBetween = words.indices.dropFirst().contains { place in
      DateWords.dayFirst.contains(words[place])
        && SpokenDate(parted(words[(place + 1)...]))?.ways([.part, .year]).isEmpty == false
    }
    return isBetween ? .dayFirst : nil
  }

  /// What falls away still parts two numbers: `veinte del seis` is not 26.
  private func parted(_ words: some Sequence<String>) -> [String] {
    words.map { DateWords.ignored.contains($0) || DateWords.dayFirst.contains($0) ? SpokenDate.boundary : $0 }
  }

  /// The one date that was found; more than one have to be asked about.
  private func only(_ found: [DateReader.Found]) -> DateReader.Found? { Set(found).count > 1 ? .several : found.first }

  /// Month and day in the station's order, or the only one that exists, and the year last; a year of four digits may be
  /// first.
  private func numeric(_ words: [String], _ said: DateOrder?) -> [DateReader.Found] {
    guard let spoken = SpokenDate(words) else { return [] }
    let numbers = words.filter { $0 != SpokenDate.boundary }
    if spoken.isWritten, numbers.count == 3 {
      return numbers[0].utf8.count == 4 ? yearFirst(spoken) : yearLast(numbers, said)
    }
    // `3/14/20, 12` says no 2012.
    guard !spoken.isWritten || spoken.isDigitByDigit || words.contains("0") else { return [] }
    let last = spoken.ways([.part, .part, .year]).compactMap { ordered($0[0], $0[1], full($0[2]), said) }
    return last + yearFirst(spoken)
  }

  private func yearFirst(_ spoken: SpokenDate) -> [DateReader.Found] {
    spoken.ways([.year, .part, .part]).filter { $0[0] >= 1000 }.compactMap {
      CivilDate(year: $0[0], month: $0[1], day: $0[2]).map { .one($0) }
    }
  }

  /// `3/14/2012`, `03-14-12`: a year that is written has two digits or four.
  private func yearLast(_ words: [String], _ said: DateOrder?) -> [DateReader.Found] {
    guard let one = Int(words[0]), let two = Int(words[1]), let year = writtenYear(words[2]) else { return [] }
    return ordered(one, two, year, said).map { [$0] } ?? []
  }

  func ordered(_ first: Int, _ second: Int, _ year: Int, _ said: DateOrder? = nil) -> DateReader.Found? {
    let monthFirst = CivilDate(year: year, month: first, day: second)
    let dayFirst = CivilDate(year: year, month: second, day: first)
    if said == .dayFirst { return (dayFirst ?? monthFirst).map { .one($0) } }
    if said == .monthFirst { return (monthFirst ?? dayFirst).map { .one($0) } }
    guard let monthFirst, let dayFirst else { return (monthFirst ?? dayFirst).map { .one($0) } }
    if monthFirst == dayFirst { return .one(monthFirst) }
    return .eitherOrder(order == .monthFirst ? monthFirst : dayFirst)
  }

  /// A month by its name, with the day before or after it and the year last, or the year first.
  private func spelled(_ month: Int, _ before: [String], _ after: [String]) -> [DateReader.Found] {
    guard let first = SpokenDate(before), let rest = SpokenDate(after) else { return [] }
    func dates(_ pairs: [(year: Int, day: Int)]) -> [DateReader.Found] {
      pairs.compactMap { CivilDate(year: full($0.year), month: month, day: $0.day).map { .one($0) } }
    }
    if before.allSatisfy({ $0 == SpokenDate.boundary }) {
      return dates(rest.ways([.part, .year]).map { ($0[1], $0[0]) })
    }
    let days = first.ways([.part]).flatMap { day in rest.ways([.year]).map { ($0[0], day[0]) } }
    let years = first.ways([.year]).filter { $0[0] >= 1000 }
    return dates(days + years.flatMap { year in rest.ways([.part]).map { (year[0], $0[0]) } })
  }

  func writtenYear(_ text: some StringProtocol) -> Int? {
    guard let number = Int(text) else { return nil }
    switch text.utf8.count {
    case 4: return number
    case 2: return full(number)
    default: return nil
    }
  }

  /// The latest such year that is not after this one, if its century was not said.
  private func full(_ year: Int) -> Int { year >= 100 ? year : 2000 + year > today.year ? 1900 + year : 2000 + year }

  private func isDigits(_ word: String) -> Bool { word.utf8.allSatisfy { (48...57).contains($0) } }
}
