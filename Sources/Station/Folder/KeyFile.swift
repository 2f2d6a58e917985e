import CGuard
import Glibc
package import Ledger

/// The files of a station's keys: 32 bytes each, mode 0400, refused if anyone else may read or change them.
package enum KeyFile {
  /// What a key is for.
  package enum Purpose: String, Hashable, Sendable, CaseIterable {
    /// Sealing PINs and taking their fingerprints.
    case pin
    /// Signing the log's checkpoints.
    case log

    /// The name under which systemd hands the key over, in `$CREDENTIALS_DIRECTORY`.
    package var credential: String { "pinline-\(rawValue)-key" }
    /// The name of its file in the folder of keys.
    package var name: String { "\(rawValue).key" }
  }

  /// Makes a key from the system's randomness. There must be none yet, unless `suffix` names a file aside of it.
  package static func make(_ purpose: Purpose, in folder: StationFolder, suffix: String = "") throws(StationFolderError)
  {
    var generator = SystemRandomNumberGenerator()
    var bytes = (0..<PINKey.length).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    defer { wipe(&bytes) }
    // Whole or not at all: half a key would be in the way for ever.
    try DurableFile.createWhole(folder.key(purpose) + suffix, with: bytes, mode: 0o400)
  }

  /// Makes a key unless an interrupted run made it.
  package static func makeMissing(_ purpose: Purpose, in folder: StationFolder) throws(StationFolderError) {
    do throws(StationFolderError) { try make(purpose, in: folder) } catch {
      guard case .existsAlready = error else { throw error }
    }
  }

  /// Reads the key for PINs, handed over by systemd or from the station's own file.
  package static func pinKey(in folder: StationFolder, environment: [String: String]) throws(StationFolderError)
    -> PINKey
  {
    unsafe try read(.pin, in: folder, environment) { unsafe PINKey($0) }
  }

  /// Reads the key that signs checkpoints, handed over by systemd or from the station's own file.
  package static func signer(
    in folder: StationFolder, suffix: String = "", environment: [String: String]
  ) throws(StationFolderError) -> LogSigner {
    var signer = unsafe try read(.log, in: folder, suffix: suffix, environment) { unsafe LogSigner(seed: $0) }
    signer.formerSeals = try formerSeals(in: folder)
    return signer
  }

  /// What sealed entries before the log's key was rotated.
  private static func formerSeals(in folder: StationFolder) throws(StationFolderError) -> [LogSeal] {
    let bytes: [UInt8] = try StationFolder.absent([]) { () throws(StationFolderError) in
      let found = try StationFolder.status(of: folder.formerSeals)
      guard found.st_uid == geteuid() else { throw .notOurs(folder.formerSeals) }
      guard found.st_mode & 0o077 == 0 else { throw .tooOpen(folder.formerSeals, "chmod 600") }
      return try StationFolder.bytes(of: folder.formerSeals, limit: 1 << 16)
    }
    let seals = stride(from: 0, to: bytes.count, by: LogSeal.length).compactMap {
      LogSeal(bytes[$0...].prefix(LogSeal.length))
    }
    guard seals.count * LogSeal.length == bytes.count else { throw .notAKey(folder.formerSeals) }
    return seals
  }

  /// Keeps what the key at hand seals with, for when it is gone.
  static func keepSeal(of signer: LogSigner, in folder: StationFolder) throws(StationFolderError) {
    let known = try formerSeals(in: folder).map(\.bytes)
    guard !known.contains(signer.seal.bytes) else { return }
    try DurableFile.replace(folder.formerSeals, with: (known + [signer.seal.bytes]).flatMap(\.self))
  }

  /// Where systemd has put a key, if it has.
  package static func credential(_ purpose: Purpose, environment: [String: String]) -> String? {
    guard let folder = environment["CREDENTIALS_DIRECTORY"], !folder.isEmpty else { return nil }
    let file = "\(folder)/\(purpose.credential)"
    return unsafe access(file, F_OK) == 0 ? file : nil
  }

  private static func read<Key>(
    _ purpose: Purpose, in folder: StationFolder, suffix: String = "", _ environment: [String: String],
    _ make: (UnsafeRawBufferPointer) -> Key?
  ) throws(StationFolderError) -> Key {
    if let file = credential(purpose, environment: environment) { return unsafe try key(in: file, make) }
    let file = folder.key(purpose) + suffix
    let found = try StationFolder.status(of: file)
    guard found.st_mode & S_IFMT == S_IFREG, found.st_uid == geteuid() else { throw .notOurs(file) }
    guard found.st_mode & 0o7377 == 0 else { throw .tooOpen(file, "chmod 400") }
    return unsafe try key(in: file, make)
  }

  private static func key<Key>(
    in file: String, _ make: (UnsafeRawBufferPointer) -> Key?
  ) throws(StationFolderError) -> Key {
    var bytes = try StationFolder.bytes(of: file, limit: 4096)
    defer { wipe(&bytes) }
    let key = unsafe bytes.withUnsafeBytes { unsafe make($0) }
    guard let key else { throw .notAKey(file) }
    return key
  }

  private static func wipe(_ bytes: inout [UInt8]) {
    unsafe bytes.withUnsafeMutableBytes { unsafe guard_wipe($0.baseAddress, $0.count) }
  }
}
