/// A case's short reference, which a parent is given and repeats: two letters and four digits, such as `KP-4821`.
public struct CaseReference: Hashable, Sendable, CustomStringConvertible {
  /// In the form `KP-4821`.
  public let description: String

  /// What new references are made of: letters that are not mistaken for each other in English or Spanish. No vowels and
  /// no Y, and one each at most of B/C/D/G/P/T/V/Z, F/S/X, L/M/N, J/H and K/Q.
  private static let letters = Array("HKMPRWX")

  /// Reads a reference however it was typed: case, spaces and the hyphen do not matter. Takes every letter from A to Z,
  /// so that a log stays readable should `letters` ever change.
  public init?(_ text: some StringProtocol) {
    let kept = String(text).filter { !$0.isWhitespace && $0 != "-" }
    guard kept.utf8.count == 6, kept.allSatisfy(\.isASCII), kept.prefix(2).allSatisfy(\.isLetter),
      kept.suffix(4).allSatisfy(\.isNumber)
    else { return nil }
    let letters = kept.prefix(2).uppercased()
    description = "\(letters)-\(kept.suffix(4))"
  }

  private init(_ first: Character, _ second: Character, _ number: Int) {
    description = "\(first)\(second)-\(String(number + 10_000).dropFirst())"
  }

  /// Any reference; whether it is taken is for the store to say.
  public static func random(using generator: inout some RandomNumberGenerator) -> CaseReference {
    func letter() -> Character { letters[Int.random(in: letters.indices, using: &generator)] }
    return CaseReference(letter(), letter(), Int.random(in: 0...9999, using: &generator))
  }
}
