import Ledger
package import Roster

/// An import that is about to read its files, as it stands in the log before anything of them is held against the station's records: whatever
/// comes of it, that it was tried is known.
package struct ImportBeginning: Hashable, Sendable {
  package let source: String
  /// What kind of files they are, as the command names it.
  package let format: String
  /// Whether it only says what it would change.
  package let isRehearsal: Bool
  /// Who signed for them, where that was looked at.
  package let signer: RosterSigner?
  /// The place of the newest entry of PINs that the console created, −1 for none: where a search for it may end.
  package let pins: Int64

  package init(source: String, format: String, isRehearsal: Bool, signer: RosterSigner?, pins: Int64) {
    (self.source, self.format, self.isRehearsal) = (source, format, isRehearsal)
    (self.signer, self.pins) = (signer, pins)
  }

  var fields: [String: JSON] {
    var fields: [String: JSON] = [
      "source": .string(source), "format": .string(format), "rehearsal": .bool(isRehearsal), "pins": .integer(pins),
    ]
    if let signer {
      fields["key"] = .string(signer.key)
      fields["signers"] = .string(Hex.encode(signer.list))
    }
    return fields
  }

  /// Reads one back; nil where it is none.
  init?(_ fields: [String: JSON]) {
    guard let source = fields["source"]?.string, let format = fields["format"]?.string,
      let pins = fields["pins"]?.integer, let isRehearsal = fields["rehearsal"]?.bool
    else { return nil }
    let signer = fields["key"]?.string.flatMap { key in
      fields["signers"]?.string.flatMap(Hex.decode).map { RosterSigner(key: key, list: $0) }
    }
    self.init(source: source, format: format, isRehearsal: isRehearsal, signer: signer, pins: pins)
  }
}
