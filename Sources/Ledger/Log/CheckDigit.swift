/// The check digit of ISO/IEC 7064, system MOD 11,10. It tells any one digit that was misheard, and nearly every pair that
/// changed places.
enum CheckDigit {
  /// The digit to write behind `digits`, each 0 to 9.
  static func of(_ digits: some Sequence<Int>) -> Int {
    var product = 10
    for digit in digits {
      let sum = (product + digit) % 10
      product = (sum == 0 ? 10 : sum) * 2 % 11
    }
    return (11 - product) % 10
  }
}
