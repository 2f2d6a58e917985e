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
  /// Its tables or triggers are not those that Pinline made.
  case altered(String)
  /// It is of a station of the other kind.
  case otherKind(String, isLive: Bool)
  /// It belongs to another station than the one at hand.
  case otherStation(String)
  /// It was there before.
  case existsAlready(String)
  /// Another import ended, or the console created a PIN, while this import was being read.
  case importOvertaken
  /// The database refused, for this reason.
  case refused(reason: String)
}

extension StoreError: CustomStringConvertible {
  /// One line, then the hint.
  package var description: String {
    switch self {
    case .missing(let file): "\(file) is missing\nhint: pinline init makes a station; --home names its folder"
    case .notPinline(let file):
      "\(file) is not a database of Pinline's\nhint: name the right folder with --home; nothing was changed"
    case .newer(let file): "\(file) was made by a newer Pinline\nhint: use that version; nothing was changed"
    case .damaged(let file): "\(file) is damaged\nhint: put a backup of the whole folder back; nothing was changed"
    case .altered(let file):
      "\(file) has tables or triggers that are not Pinline's\n"
        + "hint: put a backup of the whole folder back; nothing was changed"
    case .otherKind(let file, let isLive):
      "\(file) is of a \(isLive ? "live" : "practice") station\n"
        + "hint: live and practice are never mixed; name another folder with --home"
    case .otherStation(let file):
      "\(file) belongs to another station or another key\n"
        + "hint: put the station's own files and keys together; nothing was changed"
    case .existsAlready(let file):
      "\(file) is there already\nhint: nothing was changed; name another folder with --home"
    case .importOvertaken:
      "another import ended or a PIN was created in the meantime\nhint: import again; nothing was changed"
    case .refused(let reason): "the station's database refused: \(reason)\nhint: check the disk and the folder's owner"
    }
  }
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

extension StoreError: StorageFailure {
  /// The part of the description that fits into a sentence.
  package var reason: String {
    if case .refused(let reason) = self { return reason }
    return String(description.prefix { $0 != "\n" })
  }
}
