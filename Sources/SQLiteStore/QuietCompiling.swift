import GRDB
import GRDBSQLite

extension Database {
  /// Has SQLite compile statements without telling GRDB of every column that they touch.
  ///
  /// GRDB gathers that for observers of changes, and to forget what it knows of tables that are altered; neither is used
  /// here. An entry's insertion compiles the whole guard with it: telling took most of the time.
  func compileQuietly() { _ = unsafe sqlite3_set_authorizer(sqliteConnection, nil, nil) }
}
