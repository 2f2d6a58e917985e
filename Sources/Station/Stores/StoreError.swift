package import Diagnostics
import Ledger

/// Why a database cannot be used, or did not take what it was given. Names files and reasons; never a value.
package enum StoreError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(String)
  /// The file is no database of Pinline's, or not of this kind of data.
  case notPinline(String)
  /// A newer Pinline made it.
  case newer(String)
  /// It is damaged: nobody can make sense of it, or it contradicts itself.
  case damaged(String)
  /// A column of a table holds what it cannot hold.
  case wrongValue(String)
  /// Its tables or triggers are not those that Pinline made.
  case altered(String)
  /// It is of a station of the other kind.
  case otherKind(String, isLive: Bool)
  /// It belongs to another station than the one at hand.
  case otherStation(String)
  case existsAlready(String)
  /// What was asked for lies sealed in it, and the station's key for that is not at hand.
  case sealed(String)
  /// Another import ended, or the console created a PIN, while this import was being read.
  case importOvertaken
  /// Another roster came into use while PINs were drawn beside the one before.
  case rosterChanged
  /// The database refused, for this reason.
  case refused(reason: Reason)
}

extension StoreError {
  /// The same error of a file under the name that a person knows it by.
  package func naming(_ file: String, insteadOf copy: String) -> StoreError {
    switch self {
    case .missing(copy): .missing(file)
    case .notPinline(copy): .notPinline(file)
    case .newer(copy): .newer(file)
    case .damaged(copy): .damaged(file)
    case .altered(copy): .altered(file)
    default: self
    }
  }
}

/// The station's own database could not be read where the roster or a PIN was asked for: which roster is in use stands there.
package struct StationUnreadable: Error, Hashable, Sendable, StorageFailure {
  package let reason: Reason

  package init(reason: Reason) { self.reason = reason }
}

extension StoreError: StorageFailure {
  /// The same, as it fits into another problem.
  package var reason: Reason {
    switch self {
    case .missing(let file): .missing(file)
    case .notPinline(let file): .notPinline(file)
    case .newer(let file): .newer(file)
    case .damaged(let file): .damaged(file)
    case .altered(let file): .altered(file)
    case .wrongValue(let place): .wrongValue(place)
    case .otherKind(let file, let isLive): .otherKind(file, isLive: isLive)
    case .otherStation(let file): .otherStation(file)
    case .existsAlready(let file): .existsAlready(file)
    case .sealed(let file): .sealed(file)
    case .importOvertaken: .importOvertaken
    case .rosterChanged: .rosterChanged
    case .refused(let reason): reason
    }
  }
}
