import Records
import Station
import Foundation
import GRDB

/// A PIN that the console created, as it is kept: whose it is shows only by keyed fingerprints, and under the station's seal.
struct CreatedPIN {
  /// The fingerprint of child and guardian together, and of the guardian.
  let owner: [UInt8], guardian: [UInt8]
  /// Both numbers.
  let sealedOwner: [UInt8]
  let pin: SealedPIN

  init(_ row: Row) throws {
    owner = try row.bytes("owner", of: "created_pin")
    guardian = try row.bytes("guardian", of: "created_pin")
    sealedOwner = try row.bytes("sealed_owner", of: "created_pin")
    pin = try row.sealedPIN()
  }

  fileprivate init(_ pin: SealedPIN, owner: [UInt8], guardian: [UInt8], sealedOwner: [UInt8]) {
    (self.pin, self.owner, self.guardian, self.sealedOwner) = (pin, owner, guardian, sealedOwner)
  }

  static let columns = "owner, guardian, sealed_owner, generation, key_id, box, fingerprint"

  /// In the order of `columns`.
  var arguments: StatementArguments {
    [
      Data(owner), Data(guardian), Data(sealedOwner), pin.generation, pin.keyID, Data(pin.box),
      Data(pin.fingerprint.bytes),
    ]
  }
}

/// Seals and finds the owners of PINs that the console created.
struct CreatedPINOwners {
  private let seal: RecordSeal
  private let owners: RecordFingerprints, guardians: RecordFingerprints

  init(_ seal: RecordSeal) {
    self.seal = seal
    (owners, guardians) = (seal.fingerprints(of: "pin.owner"), seal.fingerprints(of: "pin.guardian"))
  }

  /// By what the PINs of a guardianship are found.
  func fingerprint(of owner: PINOwner) -> [UInt8] { owners.whole(Self.bytes(owner)) }

  /// By what the PINs of a guardian are found.
  func fingerprint(of guardian: GuardianID) -> [UInt8] { guardians.whole(guardian.text.utf8) }

  /// A PIN as it is to be kept.
  func created(_ pin: SealedPIN, of owner: PINOwner) throws -> CreatedPIN {
    let (both, guardian) = (fingerprint(of: owner), fingerprint(of: owner.guardian))
    let sealed = try seal.seal(Padding.padded(Self.bytes(owner)), for: Self.place(both, guardian, pin))
    return CreatedPIN(pin, owner: both, guardian: guardian, sealedOwner: sealed)
  }

  /// Whose it is.
  /// - Throws: `StoreError.wrongValue` where that does not open.
  func owner(of created: CreatedPIN) throws -> PINOwner {
    let place = Self.place(created.owner, created.guardian, created.pin)
    guard let padded = try? seal.open(created.sealedOwner, for: place), let bytes = Padding.unpadded(padded),
      let owner = Self.owner(bytes)
    else { throw StoreError.wrongValue("created_pin.sealed_owner") }
    return owner
  }

  /// `SealedPIN.digest`; empty where its owner does not open.
  func digest(of created: CreatedPIN) -> [UInt8] {
    (try? owner(of: created)).map { created.pin.digest(of: $0) } ?? []
  }

  private static func place(_ owner: [UInt8], _ guardian: [UInt8], _ pin: SealedPIN) -> [UInt8] {
    Array("created-pin\u{0}".utf8) + owner + guardian + pin.fingerprint.bytes
  }

  /// The child's number behind its length, and the guardian's.
  private static func bytes(_ owner: PINOwner) -> [UInt8] {
    let student = Array(owner.student.text.utf8)
    return Array("\(student.count):".utf8) + student + Array(owner.guardian.text.utf8)
  }

  private static func owner(_ bytes: [UInt8]) -> PINOwner? {
    let parts = bytes.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let count = Int(String(decoding: parts[0], as: UTF8.self)), count >= 0,
      count <= parts[1].count
    else { return nil }
    return PINOwner(
      student: StudentID(String(decoding: parts[1].prefix(count), as: UTF8.self)),
      guardian: GuardianID(String(decoding: parts[1].dropFirst(count), as: UTF8.self)))
  }
}

extension StationDatabase {
  /// Who can tell whose they are.
  /// - Throws: `StoreError.sealed`.
  func createdPINOwners() throws(StoreError) -> CreatedPINOwners { CreatedPINOwners(try neededSeal()) }
}

extension Row {
  func sealedPIN() throws -> SealedPIN {
    // The tables rule out a fingerprint of another length: it is not passed over, since an older PIN would then count.
    guard let fingerprint = PINFingerprint(try bytes("fingerprint", of: "the PINs")) else {
      throw StoreError.damaged("the PINs")
    }
    return SealedPIN(
      generation: try value("generation", of: "the PINs"), keyID: try value("key_id", of: "the PINs"),
      box: try bytes("box", of: "the PINs"), fingerprint: fingerprint)
  }
}
