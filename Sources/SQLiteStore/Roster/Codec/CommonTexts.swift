/// Texts that many records of a roster share, such as a city, each written down once. A number stands for it in the records.
final class CommonTexts {
  /// In the order of their numbers.
  private(set) var texts: [String]
  private var numbers: [String: Int] = [:]
  private let limit: Int

  /// Up to here two bytes hold a number.
  static let usualLimit = 16_000

  /// The longest that counts as common, in bytes.
  private static let longest = 64

  init(_ texts: [String] = [], limit: Int = usualLimit) {
    self.texts = texts
    self.limit = limit
    for (number, text) in texts.enumerated() { numbers[text] = number }
  }

  /// The number of a text, which gets one if there is room; nil if there is none. What once got none never gets one, so that a
  /// record is always written in the same way.
  func number(of text: String) -> Int? {
    if let known = numbers[text] { return known }
    guard texts.count < limit, limit == .max || text.utf8.count <= Self.longest else { return nil }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  /// The number of a text that is known.
  func known(_ text: String) -> Int? { numbers[text] }

  func text(_ number: Int) throws(ByteFault) -> String {
    guard texts.indices.contains(number) else { throw ByteFault() }
    return texts[number]
  }
}
