package import Ledger

extension LogSigner {
  /// A signer whose seed is made of one byte.
  package static func test(_ byte: UInt8 = 9) throws -> LogSigner {
    let seed = [UInt8](repeating: byte, count: length)
    return try (unsafe seed.withUnsafeBytes { unsafe LogSigner(seed: $0) }).orThrow("a signer")
  }
}
