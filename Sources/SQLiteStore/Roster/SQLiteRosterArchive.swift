import Diagnostics
package import Station
import Files
import GRDB
import Ledger
package import Roster

/// The station's rosters: `roster-N.sqlite` files beside the station's database, of which one row there names the one
/// in use.
package final class SQLiteRosterArchive: RosterArchive {
  let station: StationDatabase
  let folder: String

  /// The rosters in a station's folder. Without the station's key nothing can be read in them, nor any be built.
  package init(_ station: StationDatabase, folder: String) {
    self.station = station
    self.folder = folder
  }

  /// The roster in use, and after an import the one that is then; an empty one before the first.
  package func directory() throws -> any Directory { SQLiteDirectory(self) }

  /// The roster in use, to find people in.
  package func people() throws -> any People { SQLiteDirectory(self) }

  /// The PINs of the roster in use, and those that the console created.
  package func pins() throws -> any PINStore { SQLitePINStore(station, roster: SQLiteDirectory(self)) }

  /// Begins a roster in which the rows of `source` of the kinds given are replaced and all others stay.
  package func begin(source: String, kinds: Set<RosterKind>, deltas: Set<RosterKind>) throws -> any RosterBuild {
    try SQLiteRosterBuild(self, source: source, kinds: kinds, deltas: deltas)
  }

  /// The number of the roster in use; 0 before the first.
  func number() throws -> Int { try inUse().number }

  /// The roster in use and how the log names it. The number beside the log has to be that of the newest entry of a roster: by itself it
  /// would be changed as easily as it is written.
  /// - Throws: `StoreError.damaged` where it is another.
  func inUse() throws -> (number: Int, mark: RosterMark) {
    let row = try station.read { database in
      try Row.fetchOne(
        database, sql: Self.newest, arguments: StatementArguments(StationFact.kindsThatChangeRosters.map(\.rawValue)))
    }
    guard let row else { throw StoreError.damaged(station.path) }
    let number: Int = try row.value("number", of: "roster_pointer")
    guard number == (Int.fromDatabaseValue(row["logged"]) ?? 0) else { throw StoreError.damaged(station.path) }
    let mark = String.fromDatabaseValue(row["mark"]).flatMap(Hex.decode) ?? []
    return (number, RosterMark(mark))
  }

  /// The number beside the log, and what the newest entry of a roster says. Each kind is looked up by itself, so that an index serves.
  private static let newest: String = {
    let each = StationFact.kindsThatChangeRosters.map { _ in
      "SELECT max(sequence) AS newest FROM entry WHERE kind = ? AND case_reference IS NULL"
    }
    return """
      SELECT roster_pointer.number, CAST(body AS TEXT) ->> '$.fact.roster' AS logged,
        CAST(body AS TEXT) ->> '$.fact.digest' AS mark
      FROM roster_pointer LEFT JOIN entry ON sequence = (
        SELECT max(newest) FROM (\(each.joined(separator: " UNION ALL "))))
      """
  }()

  /// The roster in use; nil before the first. Another file in its place, such as one that was built here and never logged, is damage.
  func openInUse() throws -> RosterFile? { try open(inUse()) }

  private func open(_ inUse: (number: Int, mark: RosterMark)) throws -> RosterFile? {
    if inUse.number == 0 { return nil }
    let (opened, build) = (try open(inUse.number), inUse.mark.build)
    guard build.isEmpty || opened.seal.build == build else { throw StoreError.damaged(opened.path) }
    return opened
  }

  /// The same, of which every byte is held to the log: what the next roster takes over from it would count from then on.
  func openToBuildOn() throws -> RosterFile? {
    let inUse = try inUse()
    guard let opened = try open(inUse) else { return nil }
    let digest = inUse.mark.digest
    guard try digest.isEmpty || DatabaseFile.digest(opened.path) == digest else {
      throw StoreError.damaged(opened.path)
    }
    return opened
  }

  func file(_ number: Int) -> String { "\(folder)/roster-\(number).sqlite" }

  /// Opens one roster to be read. It must be this station's: a roster of practice never serves a live one.
  func open(_ number: Int) throws -> RosterFile {
    let path = file(number)
    return try RosterFile(database(number), path: path, number: number, station.neededSeal())
  }

  /// The database of a roster, looked at as far as that can be done without the key.
  func database(_ number: Int) throws -> DatabaseQueue { try database(number, at: file(number)) }

  func database(_ number: Int, at path: String) throws -> DatabaseQueue {
    try DatabaseFile.checkHeader(of: path, applicationID: Schema.roster.applicationID)
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.prepareDatabase { database in
        database.compileQuietly()
        try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY")
      }
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let isOurs = try queue.inDatabase { database in
        _ = try Schema.roster.check(database, file: path)
        try DatabaseFile.checkLength(of: database, file: path)
        return try Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM roster WHERE origin = ? AND number = ?)",
          arguments: [station.identity.origin, number])
      }
      guard isOurs == true else { throw StoreError.otherStation(path) }
      return queue
    } catch {
      throw StoreError(error, file: path)
    }
  }

  /// Puts a file that is on the disk in place as the next roster, with whatever `log` appends: both or neither. `isOvertaken` looks at
  /// how many PINs the console has created by then.
  func put(
    _ path: String, as number: Int, unless isOvertaken: (Int) throws -> Bool, _ log: (Int) throws -> Void
  ) throws {
    let place = file(number)
    try station.write { database in
      guard try Int.fetchOne(database, sql: "SELECT number FROM roster_pointer") == number - 1,
        try !isOvertaken(Int.fetchOne(database, sql: "SELECT count(*) FROM created_pin") ?? 0)
      else { throw StoreError.importOvertaken }
      try DatabaseFile.put(path, inPlaceOf: place)
      do {
        try log(number)
        try database.execute(sql: "UPDATE roster_pointer SET number = ?", arguments: [number])
      } catch {
        // Nothing names it, and while the log is held nobody else can put one there.
        DatabaseFile.remove(place)
        throw error
      }
    }
  }

  /// Removes all rosters but those of these numbers: what an import put in place and never logged, and what is not in use any more. With
  /// them goes what a killed import left of one that is there by now. Whoever still reads one goes on until it is closed.
  private func sweep(keeping kept: (Int) -> ClosedRange<Int>) {
    guard let current = try? number(), let held = try? Folder(folder), let names = try? held.names() else { return }
    let kept = kept(current)
    for name in names where name.hasPrefix("roster-") {
      let parts = name.dropFirst("roster-".count).split(separator: ".", maxSplits: 1)
      guard parts.count == 2, let number = Int(parts[0]) else { continue }
      let isLeft = parts[1].hasPrefix("sqlite.part-") && number <= current
      if isLeft || parts[1] == "sqlite" && !kept.contains(number) { held.remove(name) }
    }
  }

  /// For when no import is going on.
  package func removeUnused() { sweep { $0 - 1...$0 } }

  /// The one of before is kept, to go back to; one beyond that in use an import that is going on may have put there.
  func removeOld() { sweep { $0 - 1 ... .max } }
}
