import Crypto

/// Who signed for a roster: the fingerprint of the key, as `ssh-keygen` tells it, and the SHA-256 of the list of those who may sign.
package struct RosterSigner: Hashable, Sendable {
  package let key: String, list: [UInt8]

  package init(key: String, list: [UInt8]) { (self.key, self.list) = (key, list) }

  /// The same, by a list's bytes.
  package init(key: String, listed bytes: [UInt8]) { self.init(key: key, list: Array(SHA256.hash(data: bytes))) }
}
