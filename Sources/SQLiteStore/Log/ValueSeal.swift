import Foundation
import Ledger
import Station

/// How the side table keeps a value: with its salt, filled up to whole blocks, and sealed for its entry, its field and the fingerprint
/// beside it. Elsewhere it does not open, nor with another fingerprint.
struct ValueSeal: Sendable {
  private let seal: RecordSeal

  init(_ seal: RecordSeal) { self.seal = seal }

  private static let saltLength = 32

  /// What a row holds of a value.
  func row(_ opening: Opening, of sequence: Int64) throws -> (sealed: Data, fingerprint: Data?) {
    let fingerprint = Self.isLookedUp(opening.field) ? fingerprint(of: opening, of: sequence) : nil
    let sealed = try seal.seal(
      Padding.padded(opening.salt + opening.value), for: Self.place(sequence, opening.field, fingerprint))
    return (Data(sealed), fingerprint.map { Data($0) })
  }

  /// What a row holds; nil where that does not open in its place.
  func opening(_ sealed: [UInt8], _ fingerprint: [UInt8]?, field: String, of sequence: Int64) -> Opening? {
    guard let padded = try? seal.open(sealed, for: Self.place(sequence, field, fingerprint)),
      let bytes = Padding.unpadded(padded), bytes.count >= Self.saltLength
    else { return nil }
    return Opening(
      field: field, value: Array(bytes[Self.saltLength...]), salt: Array(bytes[..<Self.saltLength]))
  }

  /// By what the rows of a value are found.
  func fingerprint(_ value: [UInt8], as field: String) -> [UInt8] { seal.fingerprint("value.\(field)", value) }

  /// An empty value is nobody: no two such are the same, and none can be told from a number.
  private func fingerprint(of opening: Opening, of sequence: Int64) -> [UInt8] {
    guard opening.value.isEmpty else { return fingerprint(opening.value, as: opening.field) }
    return seal.fingerprint("nobody.\(opening.field)", Self.bytes(sequence))
  }

  private static func isLookedUp(_ field: String) -> Bool { Migration.fieldsLookedUp.contains(field) }

  private static func place(_ sequence: Int64, _ field: String, _ fingerprint: [UInt8]?) -> [UInt8] {
    var place = Array("value\u{0}".utf8)
    place += bytes(sequence)
    place.append(UInt8(fingerprint?.count ?? 0))
    place += fingerprint ?? []
    place += field.utf8
    return place
  }

  private static func bytes(_ number: Int64) -> [UInt8] {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> Int64($0)) }
  }
}
