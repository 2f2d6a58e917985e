import Ledger
import TestSupport
import Testing

@Suite("The seal of an entry")
struct EntrySealTests {
  /// Computed with Python's `hmac` and `hashlib`: HKDF (RFC 5869) of a seed of 32 bytes 7, then HMAC.
  @Test func `is the MAC that another implementation computes`() throws {
    let signer = try LogSigner.test(7)
    #expect(
      Hex.encode(signer.mac(of: Array("entry".utf8)))
        == "c1a3bee4831dc7655edd3f6e5d45a864e7f0364836491c036289750c1101c9fe")
  }

  @Test func `is another for every key and every byte`() throws {
    let (one, other) = (try LogSigner.test(), try LogSigner.test(2))
    #expect(one.mac(of: [1, 2]) == one.mac(of: [1, 2]))
    #expect(one.mac(of: [1, 2]) != one.mac(of: [1, 3]))
    #expect(one.mac(of: [1, 2]) != other.mac(of: [1, 2]))
  }
}
