/// What the digits of a phone number can be, by their count and by how they begin.
struct PhoneDigits {
  /// All that the words may stand for; which it is, is for the length to say.
  private let readings: [String]

  init(_ words: [String]) { readings = SpokenDigits.readings(words.map { PhoneWords.soundalikes[$0] ?? $0 }) }

  /// Whether more than one number of ten digits could have been said: nobody guesses which.
  var isAmbiguous: Bool { tens.count > 1 }

  var isTwoNumbers: Bool { of(20) != nil }

  var isAreaCode: Bool { of(3) != nil }

  /// Ten digits, or eleven with the country's code before them.
  var northAmerican: PhoneNumber? {
    if let ten = tens.first { return PhoneNumber(country: nil, national: ten) }
    guard let eleven = of(11), eleven.hasPrefix("1"), Self.beginsArea(eleven.dropFirst()) else { return nil }
    return PhoneNumber(country: "1", national: String(eleven.dropFirst()))
  }

  /// A number that was said to be of Mexico.
  var inMexico: PhoneNumber? { of(10).map { PhoneNumber(country: "52", national: $0) } ?? dialledInMexico }

  /// With what was dialled in Mexico before a number of another place, and before a mobile one, until 2019.
  var dialledInMexico: PhoneNumber? {
    for (prefix, count) in [("01", 12), ("044", 13), ("045", 13)] {
      guard let whole = of(count), whole.hasPrefix(prefix) else { continue }
      return PhoneNumber(country: "52", national: String(whole.dropFirst(prefix.count)))
    }
    return nil
  }

  /// As it is dialled at home in another country, or with the code of one that many families come from, without a plus.
  var elsewhere: PhoneNumber? {
    // Central America's have eight digits, others a 0 before them.
    if let eight = of(8), Self.beginsArea(eight) { return PhoneNumber(country: "", national: eight) }
    let zero = (9...11).lazy.compactMap(of).first { $0.hasPrefix("0") && !$0.hasPrefix("00") }
    if let zero { return PhoneNumber(country: "", national: String(zero.dropFirst())) }
    return (11...13).lazy.compactMap(of).first(where: CountryCodes.isUsual).flatMap(Self.international)
  }

  /// With its country's code first (ITU-T E.164: at most 15 digits).
  var international: PhoneNumber? { readings.first { (8...15).contains($0.utf8.count) }.flatMap(Self.international) }

  private var tens: [String] { readings.filter { $0.utf8.count == 10 && Self.beginsArea($0) } }

  private func of(_ count: Int) -> String? { readings.first { $0.utf8.count == count } }

  private static func beginsArea(_ digits: some StringProtocol) -> Bool {
    digits.first.map { $0 != "0" && $0 != "1" } ?? false
  }

  private static func international(_ all: String) -> PhoneNumber? {
    if all.hasPrefix("1") {
      return all.utf8.count == 11 ? PhoneNumber(country: "1", national: String(all.dropFirst())) : nil
    }
    // Mexico's mobile numbers had a 1 behind the country's code until 2019.
    if all.hasPrefix("521"), all.utf8.count == 13 {
      return PhoneNumber(country: "52", national: String(all.dropFirst(3)))
    }
    if all.hasPrefix("52") {
      return all.utf8.count == 12 ? PhoneNumber(country: "52", national: String(all.dropFirst(2))) : nil
    }
    let length = CountryCodes.length(of: all)
    return PhoneNumber(country: String(all.prefix(length)), national: String(all.dropFirst(length)))
  }
}
