/// A case's short reference, which a parent is given and repeats, such as `KPM-482-1937`: three letters and seven digits,
/// the last of them a check digit, so that one that was misheard is told at once.
///
/// There are 343 million. A store takes none twice; a district of 200 stations at forty calls a day fills a tenth of them
/// in twenty years.
package struct CaseReference: Hashable, Sendable, CustomStringConvertible {
  /// In the form `KPM-482-1937`.
  package let description: String

  /// Why a text is no reference.
  package enum Problem: Error, Hashable, Sendable {
    /// Not three letters and seven digits.
    case form
    /// A letter that no reference has, or a check digit that does not fit the rest: something was misheard.
    case misheard
  }

  /// What references are made of: letters that are not mistaken for each other in English or Spanish. No vowels and no Y,
  /// and one each at most of B/C/D/G/P/T/V/Z, F/S/X, L/M/N, J/H and K/Q.
  private static let letters = Array("HKMPRWX".utf8)

  /// Reads a reference however it was typed: case, blanks and dashes of any kind do not matter.
  package init(typed text: some StringProtocol) throws(Problem) {
    let typed = TypedText.plain(text).filter { $0 != "-" }
    guard typed.allSatisfy(\.isASCII) else { throw .form }
    let kept = typed.uppercased()
    let digits = kept.dropFirst(3).compactMap(\.wholeNumberValue)
    guard kept.count == 10, kept.prefix(3).allSatisfy(\.isLetter), digits.count == 7
    else { throw .form }
    let letters = kept.prefix(3).utf8.compactMap { Self.letters.firstIndex(of: $0) }
    guard letters.count == 3, CheckDigit.of(letters + digits.dropLast()) == digits.last else { throw .misheard }
    self.init(letters, Array(digits.dropLast()))
  }

  /// Reads a reference as `init(typed:)` does; nil for what is none.
  package init?(_ text: some StringProtocol) {
    guard let reference = try? CaseReference(typed: text) else { return nil }
    self = reference
  }

  /// Reads a reference in the form of `description` only.
  package init?(written text: String) {
    var values: [Int] = []
    values.reserveCapacity(10)
    for (place, byte) in text.utf8.enumerated() {
      switch place {
      case 3, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 0..<3:
        guard let letter = Self.letters.firstIndex(of: byte) else { return nil }
        values.append(letter)
      default:
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        values.append(Int(byte - UInt8(ascii: "0")))
      }
    }
    guard values.count == 10, CheckDigit.of(values.dropLast()) == values.last else { return nil }
    description = text
  }

  private init(_ letters: [Int], _ digits: [Int]) {
    let name = String(decoding: letters.map { Self.letters[$0] }, as: UTF8.self)
    let number = (digits + [CheckDigit.of(letters + digits)]).map(String.init).joined()
    description = "\(name)-\(number.prefix(3))-\(number.dropFirst(3))"
  }

  /// Any reference; whether it is taken is for the store to say.
  package static func random(using generator: inout some RandomNumberGenerator) -> CaseReference {
    let letters = (0..<3).map { _ in Int.random(in: Self.letters.indices, using: &generator) }
    return CaseReference(letters, (0..<6).map { _ in Int.random(in: 0...9, using: &generator) })
  }
}
