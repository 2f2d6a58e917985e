/// How near a word on record is to the one that was typed: what results are ordered by. It says nothing of who a caller is.
enum Nearness {
  static let same: UInt8 = 100
  /// The same in another script.
  static let romanized: UInt8 = 95
  /// A nickname, another usual spelling, or what sounds the same.
  static let alike: UInt8 = 85
  /// One letter is wrong.
  static let slip: UInt8 = 70
  /// It begins so.
  static let begins: UInt8 = 60
  /// One letter of few is wrong.
  static let shortSlip: UInt8 = 55
  /// Two letters of many are wrong.
  static let slips: UInt8 = 45
  /// It begins almost so, or with so little that many do.
  static let beginsAlmost: UInt8 = 40

  /// How many letters of a word may be wrong: none of two, one of three, two of eight.
  static func slack(of length: Int) -> Int { length < 3 ? 0 : length < 8 ? 1 : 2 }

  /// How near a word of so many letters is that is so far from a typed one of `count` letters; nil where it is another word.
  static func of(_ distance: WordPattern.Distance, typed count: Int) -> UInt8? {
    if distance.whole == 0 { return same }
    if distance.whole == 1, count >= 5 { return slip }
    if distance.beginning == 0 { return count >= 3 ? begins : beginsAlmost }
    if distance.whole == 1, count >= 3 { return shortSlip }
    if distance.whole <= slack(of: count) { return slips }
    return distance.beginning == 1 && count >= 5 ? beginsAlmost : nil
  }
}
