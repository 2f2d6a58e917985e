import Testing

@testable import Ledger

/// The first three vectors of RFC 8032, 7.1. A signature is only checked, not compared: a library may sign with chance.
@Suite("Ed25519 as published (RFC 8032)")
struct RFC8032Tests {
  struct Vector: Sendable {
    let seed, key, message, signature: String
  }

  private static let vectors = [
    Vector(
      seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
      key: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", message: "",
      signature: "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
        + "d25bf5f0595bbe24655141438e7a100b"),
    Vector(
      seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
      key: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", message: "72",
      signature: "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
        + "387b2eaeb4302aeeb00d291612bb0c00"),
    Vector(
      seed: "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
      key: "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", message: "af82",
      signature: "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc659"
        + "4a7c15e9716ed28dc027beceea1ec40a"),
  ]

  @Test(arguments: vectors)
  func `a seed gives its key and the key takes its signature`(_ vector: Vector) throws {
    let signer = try SignedLog.signer(try #require(Hex.decode(vector.seed)))
    #expect(Hex.encode(signer.publicKey.bytes) == vector.key)
    let message = try #require(Hex.decode(vector.message))
    let signature = try #require(Hex.decode(vector.signature))
    #expect(signer.publicKey.accepts(signature, of: message))
    #expect(!signer.publicKey.accepts(signature, of: message + [0]))
  }

  @Test(arguments: vectors)
  func `what a key signs it accepts`(_ vector: Vector) throws {
    let signer = try SignedLog.signer(try #require(Hex.decode(vector.seed)))
    for text in ["", "r", "two\nlines\n"] {
      let signature = try signer.sign(text, as: "log.example")
      #expect(signature.name == "log.example")
      #expect(signature.id == signer.publicKey.named("log.example").id)
      #expect(signer.publicKey.accepts(signature.bytes, of: Array(text.utf8)))
    }
  }

  /// Whole multiples of the group's order added to the scalar must not make a second signature (RFC 8032, 5.1.7).
  @Test func `a scalar beyond the order is refused`() throws {
    let order: [UInt8] = [
      0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14, 0, 0, 0, 0, 0, 0,
      0,
      0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ]
    let vector = Self.vectors[0]
    var signature = try #require(Hex.decode(vector.signature))
    let key = try #require(Hex.decode(vector.key).flatMap(LogKey.init))
    var carry = 0
    for (place, byte) in order.enumerated() {
      carry += Int(signature[32 + place]) + Int(byte)
      signature[32 + place] = UInt8(truncatingIfNeeded: carry)
      carry >>= 8
    }
    #expect(carry == 0)
    #expect(!key.accepts(signature, of: []))
  }
}
