import GRDB
package import Operations
package import Station

/// A station's folder with its database and its rosters.
package final class SQLitePlace: StationPlace {
  private let folder: StationFolder
  private let key: PINKey

  /// The place of the station whose key this is.
  package init(_ folder: StationFolder, key: PINKey) { (self.folder, self.key) = (folder, key) }

  package func inUse() throws -> (any StationInUse)? {
    do {
      return SQLiteStation(try StationDatabase(opening: folder.database, key: key), in: folder)
    } catch let error as StoreError {
      switch error {
      case .missing, .damaged, .altered, .notPinline, .wrongValue: return nil
      case .newer, .otherKind, .otherStation, .existsAlready, .sealed, .importOvertaken, .rosterChanged, .refused:
        throw error
      }
    }
  }

  /// Copies a backup beside the database in use, and opens the copy.
  package func bring(_ file: String) throws -> any BroughtStation {
    let aside = folder.database + ".new"
    do {
      DatabaseFile.remove(aside)
      try DatabaseFile.copy(file, to: aside)
      return try SQLiteBroughtStation(aside, of: file, in: folder, key: key)
    } catch {
      DatabaseFile.remove(aside)
      throw (error as? StoreError)?.naming(file, insteadOf: aside) ?? error
    }
  }

  package func found() throws -> any FoundStation { try SQLiteFoundStation(in: folder, key: key) }

  package func exists(_ file: String) -> Bool { DatabaseFile.exists(file) }
}
