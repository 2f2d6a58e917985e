import Foundation

/// A whole name in Han or Hangul, which has the family name first, with a space behind it or none.
enum NativeName {
  /// Its parts; nil for a name that is not whole, or of another script.
  static func parted(_ text: String) -> (family: String, given: String)? {
    let words = text.split(whereSeparator: \.isWhitespace).map { String($0).precomposedStringWithCanonicalMapping }
    guard let first = words.first, words.allSatisfy(isNative) else { return nil }
    if words.count == 1 { return partedWord(first) }
    guard words.count == 2, let second = words.last else { return nil }
    // `민준 김` and `준 김` are turned round, as on a form.
    let isShort = first.count == 1 && (NativeFamilies.contains(first) || !NativeFamilies.contains(second))
    return isShort || NativeFamilies.longer.contains(first) ? (first, second) : nil
  }

  /// `김민준`, `王小明`, `欧阳明`. Two signs alone are as often a given name.
  private static func partedWord(_ word: String) -> (family: String, given: String)? {
    guard (3...4).contains(word.count) else { return nil }
    let size = NativeFamilies.longer.contains(String(word.prefix(2))) ? 2 : 1
    let (family, given) = (String(word.prefix(size)), String(word.dropFirst(size)))
    return size == 2 || given.count <= 2 && NativeFamilies.contains(family) ? (family, given) : nil
  }

  private static func isNative(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x3400...0x9FFF, 0xAC00...0xD7A3: true
      default: false
      }
    }
  }
}
