package struct NoteSignature: Hashable, Sendable {
  package let name: String
  /// The key's id: 4 bytes.
  package let id: [UInt8]
  package let bytes: [UInt8]

  /// Key id and signature, as a signature line has them.
  package var encoded: String { Base64.encode(id + bytes) }

  init(name: String, id: [UInt8], bytes: [UInt8]) {
    self.name = name
    self.id = id
    self.bytes = bytes
  }

  /// Whether it is this key's: by the bytes of its name, since Swift takes two ways to write one letter for equal.
  fileprivate func names(_ key: VerifierKey) -> Bool { id == key.id && name.utf8.elementsEqual(key.name.utf8) }

  /// Whether it is this key's signature of the text.
  package func isBy(_ key: VerifierKey, of text: String) -> Bool {
    names(key) && key.key.accepts(bytes, of: Array(text.utf8))
  }

  /// Reads `encoded`. Nil unless something follows the 4 bytes of the id.
  package init?(name: String, encoded: some StringProtocol) {
    guard SignedNote.isName(name), let bytes = Base64.decode(encoded), bytes.count > 4 else { return nil }
    self.init(name: name, id: Array(bytes.prefix(4)), bytes: Array(bytes.dropFirst(4)))
  }
}

/// A text with signatures, as C2SP's `signed-note` has it.
package struct SignedNote: Hashable, Sendable {
  /// What is signed; it ends with a line feed.
  package let text: String
  /// At least one.
  package let signatures: [NoteSignature]

  /// The most bytes and signatures that are read.
  package static let sizeLimit = 65_536, signatureLimit = 100

  init(text: String, signatures: [NoteSignature]) {
    self.text = text
    self.signatures = signatures
  }

  /// Reads a note. Nil for whatever is not exactly of the form.
  package init?(_ note: String) {
    guard note.utf8.count <= Self.sizeLimit, note.hasSuffix("\n"),
      note.utf8.allSatisfy({ $0 >= 0x20 || $0 == 0x0A })
    else { return nil }
    // Lines by bytes, since that is what the form is made of.
    var lines = note.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    var signatures: [NoteSignature] = []
    while let line = lines.popLast(), !line.isEmpty {
      guard let signature = Self.signature(in: line) else { return nil }
      signatures.insert(signature, at: 0)
    }
    guard !lines.isEmpty, (1...Self.signatureLimit).contains(signatures.count) else { return nil }
    text = lines.map { (String($0) ?? "") + "\n" }.joined()
    self.signatures = signatures
  }

  /// As it is stored and handed on.
  package var encoded: String {
    signatures.reduce(into: text + "\n") { $0 += "— \($1.name) \($1.encoded)\n" }
  }

  /// Which of the keys signed it. A signature of a known key that is wrong makes the whole note worthless: then nobody
  /// did. Signatures of other keys count for nothing either way, and a key that signed twice counts once.
  package func signers(among keys: [VerifierKey]) -> [VerifierKey] {
    let text = Array(text.utf8)
    var found: [VerifierKey] = []
    for signature in signatures {
      guard let key = keys.first(where: signature.names) else { continue }
      guard key.key.accepts(signature.bytes, of: text) else { return [] }
      if !found.contains(key) { found.append(key) }
    }
    return found
  }

  /// Whether a key may be named so: something, without spaces and plus signs.
  static func isName(_ name: String) -> Bool {
    // Nearly every name is of plain letters and signs, for which no table of characters is needed.
    if !name.isEmpty, name.utf8.allSatisfy({ (0x21..<0x7F).contains($0) && $0 != UInt8(ascii: "+") }) { return true }
    return !name.isEmpty
      && name.unicodeScalars.allSatisfy { $0 != "+" && !$0.properties.isWhitespace && $0.value >= 0x20 }
  }

  private static func signature(in line: Substring.UTF8View) -> NoteSignature? {
    // By bytes: to Swift's characters a combining mark after a space is part of it.
    let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].elementsEqual("—".utf8) else { return nil }
    return NoteSignature(name: String(Substring(parts[1])), encoded: Substring(parts[2]))
  }
}
