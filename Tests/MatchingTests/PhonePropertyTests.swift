@testable import Matching
import TestSupport
import Testing

/// Numbers in the words of both languages, from tables of their own.
enum SpokenNumber {
  private static let english = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
    nineteen
    """.split(separator: " ").map(String.init)
  private static let spanish = """
    cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho \
    diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve
    """.split(separator: " ").map(String.init)
  private static let englishTens = "twenty thirty forty fifty sixty seventy eighty ninety".split(separator: " ")
  private static let spanishTens = "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(
    separator: " ")
  private static let plurals = [
    "zeros ones twos threes fours fives sixes sevens eights nines".split(separator: " ").map(String.init),
    "ceros unos doses treses cuatros cincos seises sietes ochos nueves".split(separator: " ").map(String.init),
  ]
  private static let hundreds = """
    - ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos
    """.split(separator: " ").map(String.init)

  static func belowHundred(_ number: Int, isSpanish: Bool) -> String {
    let small = isSpanish ? spanish : english
    if number < small.count { return small[number] }
    let ten = isSpanish ? spanishTens[number / 10 - 2] : englishTens[number / 10 - 2]
    return number % 10 == 0 ? String(ten) : "\(ten) \(isSpanish ? "y " : "")\(small[number % 10])"
  }

  static func digits(_ text: String, isSpanish: Bool) -> [String] {
    text.compactMap(\.wholeNumberValue).map { belowHundred($0, isSpanish: isSpanish) }
  }

  static func plural(_ digit: Int, isSpanish: Bool) -> String { plurals[isSpanish ? 1 : 0][digit] }

  static func belowThousand(_ number: Int, isSpanish: Bool) -> String {
    let (hundred, rest) = (number / 100, number % 100)
    let end = rest == 0 ? "" : " " + belowHundred(rest, isSpanish: isSpanish)
    if isSpanish { return number == 100 ? "cien" : hundreds[hundred] + end }
    return "\(english[hundred]) hundred" + end
  }
}

/// A phone number in groups drawn by chance: figures, digits, pairs, repeated digits, hundreds and thousands.
private struct SaidPhone<Chance: RandomNumberGenerator> {
  var chance: Chance

  mutating func isLucky(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &chance) < percent }

  mutating func digits() -> [Int] {
    // Few different digits, so that many repeat.
    let pool = (0..<4).map { _ in Int.random(in: 0...9, using: &chance) } + [0, 0]
    return [Int.random(in: 2...9, using: &chance)] + (0..<9).compactMap { _ in pool.randomElement(using: &chance) }
  }

  /// The same but for one digit.
  mutating func changed(_ digits: [Int]) -> [Int] {
    var digits = digits
    let place = Int.random(in: 0..<10, using: &chance)
    let others = (place == 0 ? 2...9 : 0...9).filter { $0 != digits[place] }
    digits[place] = others.randomElement(using: &chance) ?? 0
    return digits
  }

  mutating func said(_ digits: [Int]) -> String {
    let isSpanish = isLucky(50)
    var groups: [String] = []
    var rest = digits[...]
    while !rest.isEmpty {
      var found = SpokenGroups(rest, isSpanish: isSpanish).all
      // `forty` and `two` in a row are 42 to everybody.
      if let last = groups.last, SpokenGroups.isTen(last) { found = found.filter { !$0.beginsWithUnit } }
      guard let group = found.randomElement(using: &chance) else { return said(digits) }
      groups.append(group.words)
      rest = rest.dropFirst(group.length)
    }
    return groups.joined(separator: " ")
  }
}

/// The groups in which a row of digits can begin.
private struct SpokenGroups {
  struct Group {
    let words: String
    let length: Int
    var beginsWithUnit = false
  }

  let all: [Group]

  static func isTen(_ words: String) -> Bool {
    (2...9).contains { ten in
      [true, false].contains { words.hasSuffix(SpokenNumber.belowHundred(ten * 10, isSpanish: $0)) }
    }
  }

  init(_ rest: ArraySlice<Int>, isSpanish: Bool) {
    let digits = Array(rest)
    let repeated = digits.prefix { $0 == digits[0] }.count
    func number(_ length: Int) -> Int { digits.prefix(length).reduce(0) { $0 * 10 + $1 } }
    func small(_ number: Int) -> String { SpokenNumber.belowHundred(number, isSpanish: isSpanish) }
    let isUnit = digits[0] > 0
    var groups = [Group(words: small(digits[0]), length: 1, beginsWithUnit: isUnit)]
    if digits[0] == 0, !isSpanish { groups.append(Group(words: "oh", length: 1)) }
    for length in 1...4 where length <= digits.count {
      groups.append(Group(words: digits.prefix(length).map(String.init).joined(), length: length, beginsWithUnit: true))
    }
    if digits.count >= 2, number(2) >= 10 { groups.append(Group(words: small(number(2)), length: 2)) }
    if repeated >= 2 { groups.append(Group(words: (isSpanish ? "doble " : "double ") + small(digits[0]), length: 2)) }
    if repeated >= 3 { groups.append(Group(words: "triple " + small(digits[0]), length: 3)) }
    if (2...4).contains(repeated) {
      let plural = SpokenNumber.plural(digits[0], isSpanish: isSpanish)
      groups.append(Group(words: "\(small(repeated)) \(plural)", length: repeated, beginsWithUnit: true))
    }
    if digits.count >= 3, number(3) >= 100 {
      let words = SpokenNumber.belowThousand(number(3), isSpanish: isSpanish)
      groups.append(Group(words: words, length: 3, beginsWithUnit: !isSpanish))
    }
    if digits.count == 4, isUnit, number(4) % 1000 == 0 {
      let words = isSpanish ? (digits[0] == 1 ? "mil" : small(digits[0]) + " mil") : small(digits[0]) + " thousand"
      if words != "mil" { groups.append(Group(words: words, length: 4, beginsWithUnit: true)) }
    } else if digits.count == 4, !isSpanish, number(4) >= 1100, number(4) % 100 == 0 {
      groups.append(Group(words: small(number(2)) + " hundred", length: 4))
    }
    all = groups
  }
}

@Suite("Whatever number is on file (IV.1)")
struct PhonePropertyTests {
  private static let rounds = 2000

  @Test func `is right in any groups and never with a digit changed`() {
    var made = SaidPhone(
      chance: SeededGenerator(seed: 103, for: "is_right_in_any_groups_and_never_with_a_digit_changed"))
    var asked = 0
    for _ in 0..<Self.rounds {
      let digits = made.digits()
      let other = made.changed(digits)
      let number = digits.map(String.init).joined()
      let (said, wrong) = (made.said(digits), made.said(other))
      if PhoneReader.read(said) == .several {
        asked += 1
      } else {
        #expect(PhoneRule.accepts(said, among: [number]) == .exact, "\(said) for \(number)")
        #expect(StudentNumber.readings(said).contains(number), "\(said) for \(number)")
      }
      #expect(PhoneRule.accepts(wrong, among: [number]) == nil, "\(wrong) for \(number)")
    }
    #expect(asked * 50 < Self.rounds, "\(asked) asked")
  }
}
