extension Migration {
  /// The tables of the station, its log, its cases and the PINs that the console created.
  ///
  /// With every entry stand the roots of the subtrees that it completes, so that any of them is one look-up away: the
  /// subtree of `2^level` leaves that ends with entry `n` is the `level`-th of `n`.
  static let logTables = """
    CREATE TABLE migration (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
    ) STRICT;

    CREATE TABLE station (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      kind TEXT NOT NULL CHECK (kind IN ('live', 'practice')),
      name TEXT NOT NULL,
      origin TEXT NOT NULL CHECK (origin = 'pinline/' || kind || '/' || name),
      key_id TEXT NOT NULL
    ) STRICT;

    CREATE TABLE roster_pointer (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      number INTEGER NOT NULL CHECK (number >= 0)
    ) STRICT;
    INSERT INTO roster_pointer VALUES (1, 0);

    CREATE TABLE head (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      size INTEGER NOT NULL CHECK (size >= 0),
      frontier BLOB NOT NULL CHECK (length(frontier) % 32 = 0),
      wall INTEGER,
      boot TEXT,
      monotonic INTEGER
    ) STRICT;
    INSERT INTO head VALUES (1, 0, x'', NULL, NULL, NULL);

    CREATE TABLE entry (
      sequence INTEGER PRIMARY KEY,
      case_reference TEXT CHECK (case_reference GLOB '[A-Z][A-Z][A-Z]-[0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]'),
      kind TEXT NOT NULL,
      label TEXT NOT NULL,
      staff TEXT NOT NULL,
      wall INTEGER NOT NULL CHECK (wall >= 0),
      boot TEXT NOT NULL,
      monotonic INTEGER NOT NULL,
      body BLOB NOT NULL CHECK (length(body) <= 65535),
      leaf BLOB NOT NULL UNIQUE CHECK (length(leaf) = 32),
      subtrees BLOB NOT NULL CHECK (length(subtrees) % 32 = 0),
      mac BLOB NOT NULL CHECK (length(mac) = 32),
      phase TEXT,
      state TEXT
    ) STRICT;
    CREATE INDEX entry_by_case ON entry (case_reference, sequence);
    CREATE INDEX entry_by_kind ON entry (kind, sequence) WHERE case_reference IS NULL;

    -- Value and salt, sealed for their place. What locks and look-ups go by has a keyed fingerprint too, which is nobody else's where
    -- the value is empty.
    CREATE TABLE opening (
      sequence INTEGER NOT NULL,
      field TEXT NOT NULL,
      sealed BLOB NOT NULL CHECK (length(sealed) >= 92),
      fingerprint BLOB CHECK (length(fingerprint) = 16),
      PRIMARY KEY (sequence, field),
      CHECK ((fingerprint IS NOT NULL) = (field IN (\(lockFields))))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE checkpoint (
      size INTEGER PRIMARY KEY CHECK (size >= 0),
      note TEXT NOT NULL
    ) STRICT;

    -- Names that the log took when it was restored from a backup older than its newest checkpoint.
    CREATE TABLE log_origin (
      number INTEGER PRIMARY KEY CHECK (number >= 2),
      origin TEXT NOT NULL,
      since INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE open_case (
      case_reference TEXT PRIMARY KEY,
      opened INTEGER NOT NULL,
      newest INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- Whose it is: keyed fingerprints of child and guardian together and of the guardian, and both numbers sealed.
    CREATE TABLE created_pin (
      owner BLOB NOT NULL CHECK (length(owner) = 16),
      guardian BLOB NOT NULL CHECK (length(guardian) = 16),
      sealed_owner BLOB NOT NULL,
      generation INTEGER NOT NULL CHECK (generation >= 1),
      key_id TEXT NOT NULL,
      box BLOB NOT NULL,
      fingerprint BLOB NOT NULL UNIQUE CHECK (length(fingerprint) = 32),
      PRIMARY KEY (owner, generation)
    ) STRICT, WITHOUT ROWID;
    """
}
