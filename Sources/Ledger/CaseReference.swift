/// A case's short reference, which a parent is given and repeats: two letters and four digits, such as `KP-4821`.
public struct CaseReference: Hashable, Sendable, CustomStringConvertible {
  /// In the form `KP-4821`.
  public let description: String

  /// Letters that are not mistaken for each other or for a digit when spoken in English or Spanish: no vowels, and of B/D/G/P/T/V,
  /// M/N, S/F/X, C/Z, J/H one each at most.
  static let letters = Array("BCFHKLMPRWX")

  /// Reads a reference however it was typed: case, spaces and the hyphen do not matter.
  public init?(_ text: some StringProtocol) {
    let kept = text.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    guard kept.count == 6, kept.prefix(2).allSatisfy(Self.letters.contains),
      kept.suffix(4).utf8.allSatisfy({ (48...57).contains($0) }), kept.utf8.count == 6
    else { return nil }
    description = "\(kept.prefix(2))-\(kept.suffix(4))"
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
