import Matching

extension String {
  /// Whether it can be typed on a Latin keyboard.
  var isLatin: Bool { unicodeScalars.allSatisfy { $0.value < 0x250 } }
}

extension Sequence<String> {
  /// The names that share no word with one and can be typed, in an order of their own.
  func unlike(_ name: String) -> [String] {
    filter { $0.isLatin && Set(Fold.words($0)).isDisjoint(with: Fold.words(name)) }.sorted()
  }
}
