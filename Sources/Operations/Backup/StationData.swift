package import Station

/// A station's data as a whole: in use, or a copy that is not.
package protocol StationData: AnyObject {
  var identity: StationIdentity { get }
  /// The hash of the station's PIN key by which the two are found to belong together.
  var keyID: String { get }
  var log: any ProvableLog & ValueStore & CheckpointStore { get }
}

/// The data in use, of which a copy can be taken meanwhile and in whose place another can be put.
package protocol StationInUse: StationData {
  /// Begins a consistent copy that will have the name `file`.
  func copy(to file: String) throws -> any StationCopy
  /// Keeps every other writer out for as long as `body` runs. Nothing is written.
  func holding<Value>(_ body: () throws -> Value) throws -> Value
}

/// A copy that is being taken. It has no name before it is kept.
package protocol StationCopy: AnyObject {
  /// It, as an audit reads it.
  func audited() throws -> any AuditSource
  /// Puts the roster that is in use in it into the file `roster`, if there is one, and gives the copy its name, durably.
  func keep(roster: String) throws
  /// Drops what was not kept.
  func discard()
}

/// Where a station's data lie.
package protocol StationPlace: AnyObject {
  /// The data in use; nil where there are none that can be made sense of. That another process holds them is an error.
  func inUse() throws -> (any StationInUse)?
  /// Brings a copy of a backup beside the data in use. Errors name the backup.
  func bring(_ file: String) throws -> any BroughtStation
  /// The data as they lie there, whatever anybody wrote into them, to be read only.
  /// - Throws: `StoreError` where they are not Pinline's any more.
  func found() throws -> any FoundStation
  /// Whether there is a file of that name.
  func exists(_ file: String) -> Bool
}

/// Data in use of which it is not known who wrote them.
package protocol FoundStation: AnyObject {
  var keyID: String { get }
  /// They, as an audit reads them.
  func audited() throws -> any AuditSource
  /// Makes new data beside them, of these rows and what follows from them.
  func carry(_ own: OwnRows) throws -> any BroughtStation
}

/// A backup that was brought beside the data in use and is not in use itself.
package protocol BroughtStation: StationData {
  /// It, as an audit reads it.
  func audited() throws -> any AuditSource
  /// An error in words that name the backup and not the copy of it.
  func naming(_ error: StoreError) -> StoreError
  /// The number of the roster that was in use then, if that roster is missing at the station; nil if all is there.
  func missingRoster() throws -> Int?
  /// Takes the missing roster in from a file; one that is not this station's is refused and not kept.
  func bringRoster(from file: String) throws
  /// From the next entry on, its log has this name.
  func rename(to name: LogName) throws
  /// Waits until it is on the disk, whole.
  func finish() throws
  /// Puts it in place of the data in use. Where those are kept, if there were any.
  func putInPlace() throws -> String?
  /// Drops what was not put in place.
  func discard()
}
