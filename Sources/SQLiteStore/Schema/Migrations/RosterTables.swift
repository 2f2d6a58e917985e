extension Migration {
  /// The tables of one roster. Every row names its source, and the place in it, as `file:line:column`.
  ///
  /// Lists are JSON arrays; an address in one is an array of its five parts. A roster is built once and never written
  /// again.
  static let rosterTables = Migration(
    name: "roster-tables",
    sha256: "00125ea7dd066ce1fa75f7ccc09ff19e022c8b3881aa3c86c42a34a414709635",
    sql: {
      """
      CREATE TABLE migration (
        number INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
      ) STRICT;

      CREATE TABLE roster (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        origin TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number >= 1)
      ) STRICT;

      CREATE TABLE school (
        id TEXT NOT NULL, source TEXT NOT NULL, place TEXT NOT NULL,
        name TEXT NOT NULL, local_district TEXT NOT NULL, phone TEXT,
        PRIMARY KEY (id, source)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE student (
        id TEXT NOT NULL, source TEXT NOT NULL, place TEXT NOT NULL,
        first TEXT NOT NULL, middle TEXT NOT NULL, last TEXT NOT NULL, preferred TEXT, aliases TEXT NOT NULL,
        birth_date TEXT NOT NULL, grade INTEGER NOT NULL, school TEXT NOT NULL,
        addresses TEXT NOT NULL, phones TEXT NOT NULL, homeroom_teacher TEXT, language TEXT, adult_rights TEXT NOT NULL,
        PRIMARY KEY (id, source)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX student_by_birth_date ON student (birth_date);

      CREATE TABLE guardian (
        id TEXT NOT NULL, source TEXT NOT NULL, place TEXT NOT NULL,
        first TEXT NOT NULL, middle TEXT NOT NULL, last TEXT NOT NULL, preferred TEXT, aliases TEXT NOT NULL,
        phones TEXT NOT NULL, email TEXT, portal_email TEXT,
        PRIMARY KEY (id, source)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE guardianship (
        student TEXT NOT NULL, guardian TEXT NOT NULL, source TEXT NOT NULL, place TEXT NOT NULL,
        relationship TEXT NOT NULL, verified INTEGER NOT NULL CHECK (verified IN (0, 1)), restriction TEXT, since TEXT,
        basis TEXT, until TEXT,
        PRIMARY KEY (student, guardian, source)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE contact (
        student TEXT NOT NULL, id TEXT NOT NULL, source TEXT NOT NULL, place TEXT NOT NULL,
        first TEXT NOT NULL, middle TEXT NOT NULL, last TEXT NOT NULL, preferred TEXT, aliases TEXT NOT NULL,
        phones TEXT NOT NULL, relationship TEXT NOT NULL, guardian TEXT,
        PRIMARY KEY (student, id, source)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE parent_pin (
        student TEXT NOT NULL, guardian TEXT NOT NULL, source TEXT NOT NULL, place TEXT NOT NULL,
        fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
        generation INTEGER NOT NULL CHECK (generation >= 1), key_id TEXT NOT NULL, box BLOB NOT NULL,
        PRIMARY KEY (student, guardian, source)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX parent_pin_by_fingerprint ON parent_pin (fingerprint);

      CREATE TABLE student_pin (
        student TEXT NOT NULL, source TEXT NOT NULL, place TEXT NOT NULL,
        fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 32),
        PRIMARY KEY (student, source)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX student_pin_by_fingerprint ON student_pin (fingerprint);
      """
    })
}
