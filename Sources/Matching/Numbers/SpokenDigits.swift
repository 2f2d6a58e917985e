/// The digits that a row of words may stand for, in whatever groups they were said: `twelve oh five` is 1205, `three
/// hundred fifty` 350 or 30050, `double nine` 99. Which it is, is for the length of a number to say, or for the caller.
enum SpokenDigits {
  /// The one that most people mean: every number as long as the words allow, `forty five` never 405.
  static func usual(_ words: some Collection<String>) -> [String] { Array(readings(words).prefix(1)) }

  /// All of them, the most usual first; none if any word is no number. At most 64.
  static func readings(_ words: some Collection<String>) -> [String] {
    let words = withZeros(Array(words))
    guard !words.isEmpty, words.count <= 24 else { return [] }
    // From the end, so that each tail is read once.
    var tails: [[String]] = Array(repeating: [], count: words.count) + [[""]]
    for place in words.indices.reversed() {
      var found: [String] = []
      for group in SpokenGroup.all(words[place...]) {
        for tail in tails[place + group.length] where !found.contains(group.digits + tail) {
          found.append(group.digits + tail)
        }
      }
      tails[place] = Array(found.prefix(64))
    }
    return tails[0]
  }

  /// `01 hundred` is 0100.
  private static func withZeros(_ words: [String]) -> [String] {
    words.enumerated().flatMap { place, word -> [String] in
      let isMultiplied = place + 1 < words.count && NumberWords.scales[words[place + 1]] != nil
      return isMultiplied && word.utf8.count == 2 && word.hasPrefix("0") ? ["0", String(word.dropFirst())] : [word]
    }
  }
}

/// A number that is said in one go: `twelve`, `fifty five`, `two hundred five`, `mil doscientos`, `triple five`.
struct SpokenGroup {
  let digits: String
  /// How many words it takes.
  let length: Int

  /// Those that the words can begin with, the longest first.
  static func all(_ words: ArraySlice<String>) -> [SpokenGroup] {
    guard let first = words.first else { return [] }
    if ties.contains(first) {
      // `two thousand and eight`, `cero y cinco`: it parts two groups and is none.
      return words.dropFirst().isEmpty || words.startIndex == 0 ? [] : [SpokenGroup(digits: "", length: 1)]
    }
    if let times = NumberWords.multiples[first] { return repeated(times, words.dropFirst()) }
    if let next = words.dropFirst().first, NumberWords.plurals[next] != nil, let times = unit(first), times > 1 {
      return repeated(times, words.dropFirst())
    }
    return (thousands(words) + hundreds(words) + tens(words)).sorted { $0.length > $1.length }
  }

  private static func repeated(_ times: Int, _ words: ArraySlice<String>) -> [SpokenGroup] {
    // Of one digit only: `double fifty five` could be 5555 or 55555.
    guard let word = words.first, let digit = unit(word) ?? NumberWords.plurals[word] else { return [] }
    return [SpokenGroup(digits: String(repeating: String(digit), count: times), length: 2)]
  }

  /// `two thousand five`, `4 thousand`, `mil doscientos cinco`.
  private static func thousands(_ words: ArraySlice<String>) -> [SpokenGroup] {
    let before = [(value: 1, length: 0)] + belowHundred(words) + hundredValues(words)
    return before.flatMap { before -> [SpokenGroup] in
      let rest = words.dropFirst(before.length)
      guard let scale = rest.first, before.value > 0,
        // `mil` alone is 1000 where nothing was said before it.
        before.length > 0 && (scale == "mil" || scale == "thousand") || scale == "mil" && words.startIndex == 0
      else { return [] }
      return ending(
        before.value * 1000, before.length + 1, rest.dropFirst(), below: hundredValues(_:), belowHundred(_:))
    }
  }

  private static func hundreds(_ words: ArraySlice<String>) -> [SpokenGroup] {
    hundredValues(words).map { SpokenGroup(digits: String($0.value), length: $0.length) }
  }

  /// `three hundred fifty`, `twelve hundred five`, `a hundred`, `doscientos cinco`, `8 hundred`.
  private static func hundredValues(_ words: ArraySlice<String>) -> [(value: Int, length: Int)] {
    guard let first = words.first else { return [] }
    if let hundred = NumberWords.hundreds[first] { return sums(hundred, 1, words.dropFirst()) }
    // Behind another number it multiplies: `oh one hundred` is 0100, never 01100.
    if first == "hundred" { return words.startIndex == 0 ? sums(100, 1, words.dropFirst()) : [] }
    return belowHundred(words).flatMap { before -> [(value: Int, length: Int)] in
      let rest = words.dropFirst(before.length)
      guard rest.first == "hundred", before.value > 0 else { return [] }
      return sums(before.value * 100, before.length + 1, rest.dropFirst())
    }
  }

  private static func sums(_ base: Int, _ length: Int, _ rest: ArraySlice<String>) -> [(value: Int, length: Int)] {
    ending(base, length, rest, below: belowHundred(_:)).map { (Int($0.digits) ?? base, $0.length) }
  }

  /// A round number alone, or with what is said behind it.
  private static func ending(
    _ base: Int, _ length: Int, _ rest: ArraySlice<String>,
    below parts: ((ArraySlice<String>) -> [(value: Int, length: Int)])...
  ) -> [SpokenGroup] {
    let tie = rest.first == "and" || rest.first == "y" ? 1 : 0
    let ends = parts.flatMap { $0(rest.dropFirst(tie)) }.filter {
      $0.value > 0 && $0.value < 1000
    }
    return ends.map { SpokenGroup(digits: String(base + $0.value), length: length + tie + $0.length) } + [
      SpokenGroup(digits: String(base), length: length)
    ]
  }

  private static func tens(_ words: ArraySlice<String>) -> [SpokenGroup] {
    guard let first = words.first else { return [] }
    if first.utf8.allSatisfy({ (48...57).contains($0) }) { return [SpokenGroup(digits: first, length: 1)] }
    return belowHundred(words).map { SpokenGroup(digits: String($0.value), length: $0.length) }
  }

  private static func belowHundred(_ words: ArraySlice<String>) -> [(value: Int, length: Int)] {
    guard let first = words.first else { return [] }
    if first.utf8.allSatisfy({ (48...57).contains($0) }) {
      return first.utf8.count <= 2 ? Int(first).map { [($0, 1)] } ?? [] : []
    }
    if let ten = NumberWords.tens[first] ?? (first == "diez" ? 10 : nil) {
      let tie = words.dropFirst().first == "y" ? 1 : 0
      if first != "diez" || tie == 1, let next = words.dropFirst(1 + tie).first, let unit = unit(next), unit > 0 {
        return [(ten + unit, 2 + tie)]
      }
      return [(ten, 1)]
    }
    return NumberWords.small[first].map { [($0, 1)] } ?? []
  }

  private static func unit(_ word: String) -> Int? {
    guard let value = NumberWords.small[word] ?? (word.utf8.count == 1 ? Int(word) : nil), value < 10 else {
      return nil
    }
    return value
  }

  private static let ties: Set<String> = ["and", "y"]
}
