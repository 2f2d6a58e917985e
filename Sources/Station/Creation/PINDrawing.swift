package import Records

/// Draws PINs, the one place that does (V): eight digits from a source of chance, every number as likely as any
/// other, and none that another guardian or any student has.
package struct PINDrawing {
  private static let numbers: Range<UInt32> = 0..<100_000_000, length = 8

  private let safe: PINSafe
  private let pins: any PINStore

  package init(_ pins: any PINStore, safe: PINSafe) { (self.pins, self.safe) = (pins, safe) }

  /// A sealed PIN for each owner, of the generation given. Nothing is kept yet.
  /// - Guide: V.N1, V.N1.a
  package func draw(
    for wanted: [(owner: PINOwner, generation: Int)], using generator: inout some RandomNumberGenerator
  ) throws -> [OwnedPIN] {
    var drawn: [OwnedPIN] = []
    drawn.reserveCapacity(wanted.count)
    var known: Set<PINFingerprint> = []
    while drawn.count < wanted.count {
      let digits = wanted[drawn.count...].compactMap { _ in Self.digits(using: &generator) }
      let candidates = try digits.mapOnCores { [safe] in (digits: $0, fingerprint: safe.fingerprint($0)) }
        .filter { known.insert($0.fingerprint).inserted }
      let taken = try pins.taken(among: candidates.map(\.fingerprint))
      let free = candidates.filter { !taken.contains($0.fingerprint) }
      drawn += try Array(zip(free, wanted[drawn.count...])).mapOnCores { [safe] candidate, next in
        OwnedPIN(try safe.seal(candidate.digits, generation: next.generation, of: next.owner), of: next.owner)
      }
    }
    return drawn
  }

  /// Eight digits, zeros in front among them. Whether somebody has them is not looked at.
  package static func digits(using generator: inout some RandomNumberGenerator) -> PINDigits? {
    var rest = UInt32.random(in: numbers, using: &generator)
    var digits = [UInt8](repeating: 0, count: length)
    for place in digits.indices.reversed() {
      digits[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    return PINDigits(digits)
  }
}
