import Station
import Foundation

/// A station's keys, as far as whoever runs a command may read them.
enum KeysAtHand {
  /// The key for PINs and records.
  static func pinKey(of folder: StationFolder) throws(StationFolderError) -> PINKey? {
    let environment = ProcessInfo.processInfo.environment
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
