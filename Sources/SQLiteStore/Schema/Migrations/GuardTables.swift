extension Migration {
  /// The procedure as rows (IV): which fact may follow where, what it does to counters and flags, and the limits that hold.
  /// They are filled from `GuardTable` when a database is made, and are part of its digest: a procedure that changes needs
  /// a migration.
  static let guardTables = """
    CREATE TABLE label (
      name TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      opens INTEGER NOT NULL CHECK (opens IN (0, 1)),
      ends INTEGER NOT NULL CHECK (ends IN (0, 1)),
      takes_over INTEGER NOT NULL CHECK (takes_over IN (0, 1)),
      link TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX label_by_kind ON label (kind);

    CREATE TABLE variable (
      name TEXT PRIMARY KEY,
      initial INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE edge (
      label TEXT NOT NULL,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      PRIMARY KEY (label, before)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE effect (
      label TEXT NOT NULL,
      variable TEXT NOT NULL,
      adds INTEGER NOT NULL CHECK (adds IN (0, 1)),
      amount INTEGER NOT NULL,
      PRIMARY KEY (label, variable)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE condition (
      label TEXT NOT NULL,
      subject TEXT NOT NULL CHECK (subject IN ('own', 'before')),
      variable TEXT NOT NULL,
      low INTEGER NOT NULL,
      high INTEGER NOT NULL,
      words TEXT NOT NULL,
      PRIMARY KEY (label, subject, variable)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE field_value (
      label TEXT NOT NULL,
      field TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (label, field, value)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE deadline (
      label TEXT NOT NULL,
      subject TEXT NOT NULL CHECK (subject IN ('own', 'before')),
      since TEXT NOT NULL,
      milliseconds INTEGER NOT NULL,
      words TEXT NOT NULL,
      PRIMARY KEY (label, subject, since, milliseconds)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE following (
      label TEXT NOT NULL,
      last TEXT NOT NULL,
      words TEXT NOT NULL,
      PRIMARY KEY (label, last)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE inheritance (
      label TEXT NOT NULL,
      field TEXT NOT NULL,
      words TEXT NOT NULL,
      PRIMARY KEY (label, field)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE lock_weight (
      label TEXT NOT NULL,
      scope TEXT NOT NULL,
      weight INTEGER NOT NULL,
      PRIMARY KEY (label, scope)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE lock_rule (
      scope TEXT PRIMARY KEY,
      field TEXT,
      most INTEGER NOT NULL,
      milliseconds INTEGER NOT NULL,
      words TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE lock_gate (
      label TEXT PRIMARY KEY,
      variable TEXT NOT NULL,
      low INTEGER NOT NULL,
      high INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// The tables above, by name.
  static let guardTableNames = [
    "label", "variable", "edge", "effect", "condition", "field_value", "deadline", "following", "inheritance",
    "lock_weight", "lock_rule", "lock_gate",
  ]

  /// What holds every writer off them: they are filled before the first migration is written down, and never after.
  static let guardTableGuards = guardTableNames.map { table in
    """
    CREATE TRIGGER \(table)_insert BEFORE INSERT ON \(table) WHEN EXISTS (SELECT 1 FROM migration)
    BEGIN SELECT RAISE(ABORT, 'procedure: its rules change by migration only'); END;
    CREATE TRIGGER \(table)_update BEFORE UPDATE ON \(table)
    BEGIN SELECT RAISE(ABORT, 'procedure: its rules change by migration only'); END;
    CREATE TRIGGER \(table)_delete BEFORE DELETE ON \(table)
    BEGIN SELECT RAISE(ABORT, 'procedure: its rules change by migration only'); END;
    """
  }.joined(separator: "\n")
}
