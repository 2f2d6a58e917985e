import CGuard
import Glibc

/// The file of a station's PIN key: 32 bytes, mode 0400, refused if anyone else may read or change it.
public enum KeyFile {
  /// The name under which systemd hands the key over, in `$CREDENTIALS_DIRECTORY`.
  public static let credential = "pinline-pin-key"

  /// Makes a key from the system's randomness.
  public static func make(in folder: StationFolder) throws(StationFolderError) {
    var generator = SystemRandomNumberGenerator()
    var bytes = (0..<PINKey.length).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    defer { wipe(&bytes) }
    try folder.write(bytes, to: folder.pinKey, mode: 0o400)
  }

  /// Reads the key, handed over by systemd or from the station's own file.
  public static func read(in folder: StationFolder, environment: [String: String]) throws(StationFolderError) -> PINKey
  {
    if let credentials = environment["CREDENTIALS_DIRECTORY"], !credentials.isEmpty,
      unsafe access(credentials + "/" + credential, F_OK) == 0
    {
      return try key(in: credentials + "/" + credential)
    }
    let found = try StationFolder.status(of: folder.pinKey)
    guard found.st_mode & S_IFMT == S_IFREG, found.st_uid == geteuid() else { throw .notOurs(folder.pinKey) }
    guard found.st_mode & 0o7377 == 0 else { throw .tooOpen(folder.pinKey, "chmod 400") }
    return try key(in: folder.pinKey)
  }

  private static func key(in file: String) throws(StationFolderError) -> PINKey {
    var bytes = try StationFolder.bytes(of: file, limit: 4096)
    defer { wipe(&bytes) }
    let key = unsafe bytes.withUnsafeBytes { unsafe PINKey($0) }
    guard let key else { throw .notAKey(file) }
    return key
  }

  private static func wipe(_ bytes: inout [UInt8]) {
    unsafe bytes.withUnsafeMutableBytes { unsafe guard_wipe($0.baseAddress, $0.count) }
  }
}
