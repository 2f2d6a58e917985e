/// A checkpoint short enough to be written on paper at the end of the day and typed back months later: the size and the
/// first 80 bits of the root, in digits, with two check digits against slips of the pen.
package struct CheckpointCode: Hashable, Sendable, CustomStringConvertible {
  /// How many entries the log had.
  package let size: Int64
  /// The first 10 bytes of its root.
  package let prefix: [UInt8]

  /// As many digits as the largest number of 80 bits has, and one more so that the groups come out even.
  private static let digits = 26

  package init(_ checkpoint: Checkpoint) {
    size = checkpoint.size
    prefix = Array(checkpoint.root.prefix(10))
  }

  /// Why what was typed is no code. Nothing was compared.
  package enum Slip: Error, Hashable, Sendable {
    /// Too few or too many digits, or something else than digits, hyphens and spaces.
    case form
    /// The check digits do not fit: at least one digit is not the one that was written.
    case checkDigits
  }

  /// Reads a code as it was typed: dashes and blanks of any kind do not matter, but for the one dash after the size.
  package init(_ text: String) throws(Slip) {
    let parts = TypedText.plain(text).split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let size = Self.number(parts[0]), let rest = Self.number(parts[1]),
      rest.count == Self.digits + 2
    else { throw .form }
    // First of all, since one wrong digit may also make a number that is too great or begins with a zero.
    guard Self.remainder(of: size + rest) == 1 else { throw .checkDigits }
    guard let value = Int64(size), String(value) == size, let number = UInt128(rest.dropLast(2)), number >> 80 == 0
    else { throw .form }
    self.size = value
    prefix = (0..<10).map { UInt8(truncatingIfNeeded: number >> (72 - 8 * $0)) }
  }

  /// The size, then 28 digits in groups of four.
  package var description: String {
    let number = prefix.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
    let value = Self.padded(String(number), Self.digits)
    let check = 98 - Self.remainder(of: "\(size)\(value)00")
    let all = Array(value + Self.padded(String(check), 2))
    let groups = stride(from: 0, to: all.count, by: 4).map { String(all[$0..<min($0 + 4, all.count)]) }
    return "\(size)-" + groups.joined(separator: "-")
  }

  /// Whether the root of the log at that size is the one that was written down.
  package func matches(root: [UInt8]) -> Bool { Array(root.prefix(10)) == prefix }

  private static func padded(_ digits: String, _ width: Int) -> String {
    String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func number(_ text: some StringProtocol) -> String? {
    let kept = String(text).filter { $0 != "-" }
    return kept.utf8.allSatisfy { (48...57).contains($0) } && !kept.isEmpty ? kept : nil
  }

  /// ISO/IEC 7064, MOD 97-10: one wrong digit and nearly every two that changed places show.
  private static func remainder(of digits: String) -> Int {
    digits.utf8.reduce(0) { ($0 * 10 + Int($1) - 48) % 97 }
  }
}
