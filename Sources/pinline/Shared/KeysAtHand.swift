import Foundation
import SQLiteStore
import Station

/// A station's keys, as far as whoever runs a command may read them.
enum KeysAtHand {
  /// The key for PINs and records.
  static func pinKey(of folder: StationFolder) throws(StationFolderError) -> PINKey? {
    let environment = ProcessInfo.variables
    return try ifHad { () throws(StationFolderError) in try KeyFile.pinKey(in: folder, environment: environment) }
  }

  /// Nil for one that cannot be had; that the disk fails is no reason to go on without.
  static func ifHad<Key>(_ read: () throws(StationFolderError) -> Key) throws(StationFolderError) -> Key? {
    do throws(StationFolderError) { return try read() } catch {
      if case .readFailed = error { throw error }
      return nil
    }
  }
}

extension StationDatabase {
  /// Opens what is sealed in it with the key of its folder, which has to be there and its own.
  @discardableResult
  func unlock(
    of folder: StationFolder, environment: [String: String] = ProcessInfo.variables
  ) throws -> PINKey {
    let key = try KeyFile.pinKey(in: folder, environment: environment)
    guard key.id == keyID else { throw StoreError.otherStation(folder.database) }
    unlock(with: key)
    return key
  }
}

extension SQLitePlace {
  /// A station's folder with its key for PINs and records.
  convenience init(of folder: StationFolder) throws(StationFolderError) {
    self.init(folder, key: try KeyFile.pinKey(in: folder, environment: ProcessInfo.variables))
  }
}
