package import Records

/// A birth date as a guardian typed it into the portal (V), which takes month, day and year.
/// - Guide: V.2, V.2.a
package enum LinkedBirthDate {
  /// What is wrong with it beside the child's; of a nil child only whether it is a day there is.
  package static func finding(of typed: String, for born: CivilDate?, today: CivilDate) -> LinkFinding {
    let asTyped = DateReader.read(typed, order: .monthFirst, today: today)
    let turned = numbers(typed).flatMap { CivilDate(year: $0.year, month: $0.second, day: $0.first) }
    let said = numbers(typed).map { CivilDate(year: $0.year, month: $0.first, day: $0.second) } ?? asTyped
    guard let born else {
      guard let said, said <= today else { return turned == nil ? .bornForm : .bornSwapped }
      return .bornWellFormed
    }
    if said == born { return .bornRight }
    if turned == born { return .bornSwapped }
    guard let said, said <= today else { return .bornForm }
    return (said.month, said.day) == (born.month, born.day) ? .bornYear : .bornOther
  }

  /// Three numbers with signs between them, the last a year of four digits, as the portal's field has them.
  private static func numbers(_ typed: String) -> (first: Int, second: Int, year: Int)? {
    let parts = typed.split { "/-. ".contains($0) }
    let numbers = parts.compactMap { $0.allSatisfy(\.isASCII) ? Int($0) : nil }
    guard parts.count == 3, numbers.count == 3, parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2
    else { return nil }
    return (numbers[0], numbers[1], numbers[2])
  }
}
