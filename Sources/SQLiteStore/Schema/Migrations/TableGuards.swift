extension Migration {
  /// What holds every writer in the tables around the log: nothing is changed or removed, and what is added fits the
  /// log.
  ///
  /// An `INSERT OR REPLACE` removes rows and fires no trigger for them, so each guard refuses a key that is known.
  static let tableGuards = Migration(
    name: "table-guards",
    sql: """
      CREATE TRIGGER entry_update BEFORE UPDATE ON entry
      BEGIN SELECT RAISE(ABORT, 'log: entries are never changed'); END;
      CREATE TRIGGER entry_delete BEFORE DELETE ON entry
      BEGIN SELECT RAISE(ABORT, 'log: entries are never removed'); END;

      -- The head takes one step for one entry: it keeps every subtree but those that the entry completes.
      CREATE TRIGGER head_update BEFORE UPDATE ON head
      BEGIN
        SELECT CASE
        WHEN NEW.one IS NOT 1 OR NEW.size IS NOT OLD.size + 1 OR NOT EXISTS (
          SELECT 1 FROM entry WHERE sequence = OLD.size AND wall IS NEW.wall AND boot IS NEW.boot
            AND monotonic IS NEW.monotonic)
        THEN RAISE(ABORT, 'log: the head moves on by one entry, and tells its time')
        WHEN 1 << (length(OLD.frontier) / 32 + 1 - length(NEW.frontier) / 32) IS NOT NEW.size & -NEW.size
          -- A part of an empty frontier is null.
          OR coalesce(substr(NEW.frontier, 1, length(NEW.frontier) - 32), x'')
            IS NOT coalesce(substr(OLD.frontier, 1, length(NEW.frontier) - 32), x'')
          OR (NEW.size % 2 = 1
            AND substr(NEW.frontier, -32) IS NOT (SELECT leaf FROM entry WHERE sequence = OLD.size))
        THEN RAISE(ABORT, 'log: the tree does not go on from the one before')
        END;
      END;
      CREATE TRIGGER head_insert BEFORE INSERT ON head
      BEGIN SELECT RAISE(ABORT, 'log: there is one head'); END;
      CREATE TRIGGER head_delete BEFORE DELETE ON head
      BEGIN SELECT RAISE(ABORT, 'log: the head is never removed'); END;

      -- Values are stored after their entry and before the head moves on, so none can be added later.
      CREATE TRIGGER opening_insert BEFORE INSERT ON opening
      BEGIN
        SELECT CASE
        WHEN NEW.sequence IS NOT (SELECT size FROM head)
          OR NOT EXISTS (SELECT 1 FROM entry WHERE sequence = NEW.sequence)
        THEN RAISE(ABORT, 'log: a value is stored together with its entry')
        WHEN EXISTS (SELECT 1 FROM opening WHERE sequence = NEW.sequence AND field = NEW.field)
        THEN RAISE(ABORT, 'log: this value is there already')
        WHEN NOT EXISTS (
          SELECT 1 FROM entry, json_each(CAST(entry.body AS TEXT), '$.committed') AS committed
          WHERE entry.sequence = NEW.sequence AND committed.key = NEW.field)
        THEN RAISE(ABORT, 'log: the entry does not commit to this value')
        END;
      END;
      CREATE TRIGGER opening_update BEFORE UPDATE ON opening
      BEGIN SELECT RAISE(ABORT, 'log: committed values are never changed'); END;
      CREATE TRIGGER opening_delete BEFORE DELETE ON opening
      BEGIN SELECT RAISE(ABORT, 'log: committed values are never removed'); END;

      CREATE TRIGGER open_case_follows AFTER INSERT ON entry WHEN NEW.case_reference IS NOT NULL
      BEGIN
        INSERT INTO open_case SELECT NEW.case_reference, NEW.sequence, NEW.sequence WHERE NEW.kind = 'opened';
        UPDATE open_case SET newest = NEW.sequence WHERE case_reference = NEW.case_reference AND NEW.kind <> 'opened';
        DELETE FROM open_case WHERE case_reference = NEW.case_reference AND NEW.phase = 'ended';
      END;
      CREATE TRIGGER open_case_insert BEFORE INSERT ON open_case
      WHEN EXISTS (SELECT 1 FROM open_case WHERE case_reference = NEW.case_reference)
        OR NEW.opened IS NOT NEW.newest OR NOT EXISTS (
          SELECT 1 FROM entry WHERE sequence = NEW.newest AND case_reference = NEW.case_reference AND kind = 'opened'
            AND sequence = (SELECT max(sequence) FROM entry WHERE case_reference = NEW.case_reference))
      BEGIN SELECT RAISE(ABORT, 'log: the open cases are those of the log'); END;
      CREATE TRIGGER open_case_update BEFORE UPDATE ON open_case
      WHEN NEW.case_reference IS NOT OLD.case_reference OR NEW.opened IS NOT OLD.opened
        OR NEW.newest IS NOT (SELECT max(sequence) FROM entry WHERE case_reference = NEW.case_reference)
      BEGIN SELECT RAISE(ABORT, 'log: the open cases are those of the log'); END;
      CREATE TRIGGER open_case_delete BEFORE DELETE ON open_case
      WHEN NOT EXISTS (SELECT 1 FROM entry WHERE case_reference = OLD.case_reference AND phase = 'ended')
      BEGIN SELECT RAISE(ABORT, 'log: the open cases are those of the log'); END;

      CREATE TRIGGER created_pin_insert BEFORE INSERT ON created_pin
      BEGIN
        SELECT CASE
        WHEN EXISTS (SELECT 1 FROM created_pin WHERE mark = NEW.mark)
        THEN RAISE(ABORT, 'PINs: this PIN was created before')
        WHEN NEW.generation <= (
          SELECT max(generation) FROM created_pin WHERE student = NEW.student AND guardian = NEW.guardian)
        THEN RAISE(ABORT, 'PINs: a newer PIN of this guardianship is there already')
        END;
      END;
      CREATE TRIGGER created_pin_update BEFORE UPDATE ON created_pin
      BEGIN SELECT RAISE(ABORT, 'PINs: created PINs are never changed'); END;
      CREATE TRIGGER created_pin_delete BEFORE DELETE ON created_pin
      BEGIN SELECT RAISE(ABORT, 'PINs: created PINs are never removed'); END;

      CREATE TRIGGER station_insert BEFORE INSERT ON station WHEN EXISTS (SELECT 1 FROM station)
      BEGIN SELECT RAISE(ABORT, 'station: it is set once'); END;
      CREATE TRIGGER station_update BEFORE UPDATE ON station
      BEGIN SELECT RAISE(ABORT, 'station: it is set once'); END;
      CREATE TRIGGER station_delete BEFORE DELETE ON station
      BEGIN SELECT RAISE(ABORT, 'station: it is set once'); END;

      -- A roster comes into use in the transaction that logs its import.
      CREATE TRIGGER roster_pointer_update BEFORE UPDATE ON roster_pointer
      WHEN NEW.one IS NOT 1 OR NEW.number IS NOT OLD.number + 1 OR NOT EXISTS (
        SELECT 1 FROM entry WHERE sequence = (SELECT max(sequence) FROM entry) AND kind = 'rosterImported'
          AND CAST(body AS TEXT) ->> '$.fact.roster' = NEW.number)
      BEGIN SELECT RAISE(ABORT, 'rosters: one comes into use only with its entry in the log'); END;
      CREATE TRIGGER roster_pointer_insert BEFORE INSERT ON roster_pointer
      BEGIN SELECT RAISE(ABORT, 'rosters: one is in use'); END;
      CREATE TRIGGER roster_pointer_delete BEFORE DELETE ON roster_pointer
      BEGIN SELECT RAISE(ABORT, 'rosters: one is in use'); END;

      CREATE TRIGGER edge_insert BEFORE INSERT ON edge
      BEGIN SELECT RAISE(ABORT, 'procedure: its steps change by migration only'); END;
      CREATE TRIGGER edge_update BEFORE UPDATE ON edge
      BEGIN SELECT RAISE(ABORT, 'procedure: its steps change by migration only'); END;
      CREATE TRIGGER edge_delete BEFORE DELETE ON edge
      BEGIN SELECT RAISE(ABORT, 'procedure: its steps change by migration only'); END;

      CREATE TRIGGER migration_insert BEFORE INSERT ON migration
      WHEN NEW.number IS NOT (SELECT count(*) + 1 FROM migration)
        OR EXISTS (SELECT 1 FROM migration WHERE name = NEW.name)
      BEGIN SELECT RAISE(ABORT, 'migrations: each comes once, in order'); END;
      CREATE TRIGGER migration_update BEFORE UPDATE ON migration
      BEGIN SELECT RAISE(ABORT, 'migrations: none is ever changed'); END;
      CREATE TRIGGER migration_delete BEFORE DELETE ON migration
      BEGIN SELECT RAISE(ABORT, 'migrations: none is ever removed'); END;
      """)
}
