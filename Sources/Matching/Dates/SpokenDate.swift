/// The numbers of a date as they were said or written, and the ways in which they can be a date's parts: `oh nine`, `two
/// thousand fourteen`, `twenty fourteen`, digit by digit.
struct SpokenDate {
  enum Part {
    /// A month or a day.
    case part
    /// A year, with its century or without.
    case year
  }

  /// Stands where a number ends for certain.
  static let boundary = "|"

  private let values: [Int]
  /// The places of the values before which a boundary stood.
  private let boundaries: Set<Int>
  /// Whether it is in figures only.
  let isWritten: Bool
  /// Only where all digits were said one by one may any two of them be one number.
  let isDigitByDigit: Bool

  /// Nil if any word is no number.
  init?(_ words: [String]) {
    var values: [Int] = []
    var boundaries: Set<Int> = []
    let groups = words.split(separator: Self.boundary)
    for group in groups {
      guard let found = NumberWords.values(group) else { return nil }
      boundaries.insert(values.count)
      values += found.flatMap(Self.parted)
    }
    (self.values, self.boundaries) = (values, boundaries)
    isWritten = groups.joined().allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
    isDigitByDigit = values.count > 3 && values.allSatisfy { $0 < 10 }
  }

  /// `enero veinte dos mil diez` is the 20th, no year 22,000.
  private static func parted(_ value: Int) -> [Int] {
    value == 22000 || value == 32000 ? [value / 10000 * 10, 2000] : [value]
  }

  /// Every way in which all the numbers are these parts.
  func ways(_ parts: [Part]) -> [[Int]] { ways(parts[...], values[...]) }

  private func ways(_ parts: ArraySlice<Part>, _ rest: ArraySlice<Int>) -> [[Int]] {
    guard let part = parts.first else { return rest.isEmpty ? [[]] : [] }
    let longest = min(part == .year ? 4 : 2, rest.count)
    guard longest > 0 else { return [] }
    return (1...longest).flatMap { length -> [[Int]] in
      let said = Array(rest.prefix(length))
      guard boundaries.isDisjoint(with: (rest.startIndex + 1)..<(rest.startIndex + length)),
        let value = part == .year ? year(said) : number(said)
      else { return [] }
      return ways(parts.dropFirst(), rest.dropFirst(length)).map { [value] + $0 }
    }
  }

  /// `9`; `oh nine`; `one four`.
  private func number(_ said: [Int]) -> Int? {
    if said.count == 1 { return (1...31).contains(said[0]) ? said[0] : nil }
    return said[1] < 10 && (said[0] == 0 || isDigitByDigit) ? said[0] * 10 + said[1] : nil
  }

  /// `2012`; `12`; `0 9`; `20 12`; `20 0 9`; `2 0 1 2`; `2000 12`; `2000 0 9`; `1000 900 99`.
  private func year(_ said: [Int]) -> Int? {
    switch said.count {
    case 1: return said[0] >= 1000 || said[0] < 100 && !isDigitByDigit ? said[0] : nil
    case 2 where said[0] == 0 && said[1] < 10: return said[1]
    case 2 where isDigitByDigit: return said[0] * 10 + said[1]
    case 2 where said[0] >= 1000 && said[0] % 100 == 0 && said[1] < 100: return said[0] + said[1]
    case 2 where [19, 20].contains(said[0]) && (1..<100).contains(said[1]): return said[0] * 100 + said[1]
    case 3 where [19, 20].contains(said[0]) && said[1] == 0 && said[2] < 10: return said[0] * 100 + said[2]
    case 3 where said[0] == 2000 && said[1] == 0 && said[2] < 10: return 2000 + said[2]
    case 3 where said[0] == 1000 && said[1] == 900 && said[2] < 100: return 1900 + said[2]
    case 4 where said[0] == 2 && said[1] == 0 || said[0] == 1 && said[1] == 9:
      return said[2] < 10 && said[3] < 10 ? said[0] * 1000 + said[1] * 100 + said[2] * 10 + said[3] : nil
    default: return nil
    }
  }
}
