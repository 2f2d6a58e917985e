/// What the files of a roster have to hold, as `sha256sum` writes it: a line each, 64 digits, two blanks, the name.
package struct RosterChecksums: Hashable, Sendable {
  /// The file with the checksums, and the one with an OpenSSH signature over it.
  package static let fileName = "SHA256SUMS", signatureName = "SHA256SUMS.sig"

  private let sums: [String: [UInt8]]
  /// Who signed them, if anybody did.
  package let signer: RosterSigner?

  /// Nil for a text with a line of any other form, or a name twice.
  package init?(_ text: String, signer: RosterSigner? = nil) {
    var sums: [String: [UInt8]] = [:]
    for line in text.split(separator: "\n") {
      let (digits, rest) = (line.prefix(64), line.dropFirst(64))
      // A star for a blank marks a file that was read as binary, which is the same here.
      guard rest.hasPrefix("  ") || rest.hasPrefix(" *"), let sum = Self.bytes(digits) else { return nil }
      guard sums.updateValue(sum, forKey: String(rest.dropFirst(2))) == nil else { return nil }
    }
    (self.sums, self.signer) = (sums, signer)
  }

  private static func bytes(_ digits: Substring) -> [UInt8]? {
    let values = digits.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue.map { UInt8($0) } }
    guard values.count == 64, digits.utf8.count == 64 else { return nil }
    return stride(from: 0, to: 64, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  /// Looks whether these files are those that are signed for: one that is not would come in unsigned, and one that was taken away would leave
  /// what it restricts open.
  ///
  /// - Parameter isRead: whether a file of this name would be read, if it were there.
  func check(_ present: [String], isRead: (String) -> Bool = { _ in false }) throws(RosterFileError) {
    for name in present.sorted() where sums[name] == nil { throw .notSignedFor(name) }
    for name in sums.keys.sorted() where isRead(name) && !present.contains(name) {
      throw .missingFile(FieldText.shown(fileName: name))
    }
  }

  func fit(_ digest: [UInt8], of name: String) -> Bool { sums[name] == digest }
}
