import Foundation
import GRDB
import Station
import TestSupport
import Testing

@testable import SQLiteStore

/// Something done to a station's file, and what opening it should say.
struct DamagedStation: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let error: @Sendable (String) -> StoreError
  let damage: @Sendable (ScratchFolder) throws -> Void

  init(
    _ name: String, _ error: @escaping @Sendable (String) -> StoreError,
    _ damage: @escaping @Sendable (ScratchFolder) throws -> Void
  ) {
    testDescription = name
    self.error = error
    self.damage = damage
  }

  static let file = "station.sqlite"

  static func sql(_ sql: String, in file: String = file) -> @Sendable (ScratchFolder) throws -> Void {
    { folder in
      let queue = try DatabaseQueue(path: folder.file(file))
      try queue.inDatabase { try $0.execute(sql: sql) }
      try queue.close()
    }
  }

  static func edit(_ change: @escaping @Sendable (inout Data) -> Void) -> @Sendable (ScratchFolder) throws -> Void {
    { folder in
      var bytes = try folder.bytes(of: file)
      change(&bytes)
      try folder.write(bytes, to: file)
    }
  }

  static let all: [DamagedStation] = [
    DamagedStation("newer", StoreError.newer, sql("PRAGMA user_version = 8")),
    DamagedStation("another program's", StoreError.notPinline, sql("PRAGMA application_id = 7")),
    DamagedStation(
      "a text file", StoreError.notPinline, edit { $0 = Data(String(repeating: "pinline\n", count: 99).utf8) }),
    DamagedStation("an empty file", StoreError.notPinline, edit { $0 = Data() }),
    DamagedStation("a file of a few bytes", StoreError.notPinline, edit { $0 = $0.prefix(40) }),
    DamagedStation("cut in the middle of a page", StoreError.damaged, edit { $0 = $0.prefix($0.count / 2 + 100) }),
    DamagedStation("without its last page", StoreError.damaged, edit { $0 = $0.dropLast(4096) }),
    DamagedStation(
      "the schema's page overwritten", StoreError.damaged,
      edit { $0.replaceSubrange(100..<4096, with: Data(repeating: 0xA5, count: 3996)) }),
    DamagedStation(
      "another page overwritten", StoreError.damaged,
      edit { bytes in
        let start = bytes.count - 4096
        bytes.replaceSubrange(start..<start + 64, with: Data(repeating: 0xA5, count: 64))
      }),
    DamagedStation(
      "in WAL mode", StoreError.altered,
      edit {
        $0[18] = 2; $0[19] = 2
      }),
    DamagedStation("without a trigger", StoreError.altered, sql("DROP TRIGGER entry_delete")),
    DamagedStation(
      "with another trigger", StoreError.altered,
      sql(
        "CREATE TRIGGER more AFTER INSERT ON entry BEGIN DELETE FROM opening; END")),
    DamagedStation("with another table", StoreError.altered, sql("CREATE TABLE more (a)")),
    DamagedStation(
      "with a changed trigger", StoreError.altered,
      sql(
        """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, 'BETWEEN low AND high', 'BETWEEN low AND high + 1')
        WHERE name = 'entry_guard';
        """)),
    DamagedStation(
      "with a changed edge", StoreError.altered,
      sql(
        """
        DROP TRIGGER edge_update;
        UPDATE edge SET after = 'cleared' WHERE before = 'identifying' AND label = 'idSetAside';
        CREATE TRIGGER edge_update BEFORE UPDATE ON edge
        BEGIN SELECT RAISE(ABORT, 'procedure: its rules change by migration only'); END;
        """)),
    DamagedStation(
      "with a longer deadline", StoreError.altered,
      sql(
        """
        DROP TRIGGER deadline_update;
        UPDATE deadline SET milliseconds = milliseconds * 2;
        CREATE TRIGGER deadline_update BEFORE UPDATE ON deadline
        BEGIN SELECT RAISE(ABORT, 'procedure: its rules change by migration only'); END;
        """)),
    DamagedStation("of the other kind", { StoreError.otherKind($0, isLive: false) }) { _ in },
  ]
}
