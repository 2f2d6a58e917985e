/// Texts that each have a number.
final class NumberedTexts {
  /// In the order of their numbers.
  private(set) var texts: [String]
  /// Made when the first number is asked for: who only reads asks for none.
  private lazy var numbers = Dictionary(texts.enumerated().map { ($1, $0) }) { $1 }
  /// Whether no further text gets a number where that is asked.
  var isClosed = false

  init(_ texts: [String] = []) { self.texts = texts }

  /// The number of a text, which gets one if it has none, and if it `may`.
  func number(of text: String, where may: (NumberedTexts) -> Bool) -> Int? {
    if let known = numbers[text] { return known }
    return may(self) ? number(of: text) : nil
  }

  /// The number of a text, which gets one if it has none.
  func number(of text: String) -> Int {
    if let known = numbers[text] { return known }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  func text(_ number: Int) throws(ByteFault) -> String {
    guard texts.indices.contains(number) else { throw ByteFault() }
    return texts[number]
  }
}

/// Texts that many records of a roster share, such as a city, each written down once. A number stands for it in the records. So many
/// have one that two bytes hold it, and none that is long.
struct CommonTexts {
  static let limit = 16_000
  /// In bytes.
  private static let longest = 64

  private let numbered: NumberedTexts

  /// No further text gets a number.
  func close() { numbered.isClosed = true }

  init(_ texts: [String] = []) { numbered = NumberedTexts(texts) }

  var texts: [String] { numbered.texts }

  /// The number of a text; nil if it has none. What once got none never gets one, so that a record is always written in the same way.
  func number(of text: String) -> Int? {
    numbered.number(of: text) { !$0.isClosed && $0.texts.count < Self.limit && text.utf8.count <= Self.longest }
  }

  func text(_ number: Int) throws(ByteFault) -> String { try numbered.text(number) }
}
