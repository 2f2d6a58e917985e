extension Migration {
  /// The tables of one roster. All that is in it is sealed; what finds a piece is a keyed fingerprint or a number in a row of
  /// numbers. A roster is built once and never written again.
  static let rosterTables = Migration(
    name: "roster-tables",
    sha256: "59e2e1e70ec7dd8bcea3a38b9e0d59c0838d6ac21fa84667c48f7f205a524b2d",
    sql: {
      """
      CREATE TABLE migration (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
      ) STRICT;

      -- The seal of every piece is bound to the build.
      CREATE TABLE roster (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        origin TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number >= 1),
        build BLOB NOT NULL CHECK (length(build) = 16),
        header BLOB NOT NULL
      ) STRICT;

      -- All that any source says of one child. The key is 48 bits of a keyed hash of the child's number.
      CREATE TABLE family (key INTEGER PRIMARY KEY, sealed BLOB NOT NULL) STRICT;

      -- Schools, names, and what leads to a child, in blocks.
      CREATE TABLE piece (
        part INTEGER NOT NULL, key INTEGER NOT NULL, sealed BLOB NOT NULL,
        PRIMARY KEY (part, key)
      ) STRICT;
      """
    })
}
