/// A PIN on its way from a roster to its seal: 4 to 12 digits, leading zeros kept.
///
/// Held as bytes, never as text, and never described: no log, error or dump can show it by accident.
package struct PINDigits: Hashable, Sendable {
  /// How many digits a PIN may have.
  package static let lengths = 4...12

  /// The digits in ASCII.
  package let bytes: [UInt8]

  /// Nil unless there are 4 to 12 bytes and each is an ASCII digit.
  package init?(_ bytes: some Sequence<UInt8>) { self.init(Array(bytes)) }

  package init?(_ bytes: [UInt8]) {
    guard Self.lengths.contains(bytes.count), bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self.bytes = bytes
  }
}

extension PINDigits: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Always the same, whatever the PIN.
  package var description: String { "(PIN)" }
  /// Always the same, whatever the PIN.
  package var debugDescription: String { description }
  /// Without children, so that `dump` finds nothing.
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
