extension Migration {
  /// What holds every writer in the tables around the log: nothing is changed or removed, and what is added fits the log.
  static let tableGuards = """
    CREATE TRIGGER open_case_follows AFTER INSERT ON entry WHEN NEW.case_reference IS NOT NULL
    BEGIN
      INSERT INTO open_case SELECT NEW.case_reference, NEW.sequence, NEW.sequence FROM label
        WHERE name = NEW.label AND opens;
      UPDATE open_case SET newest = NEW.sequence WHERE case_reference = NEW.case_reference AND newest < NEW.sequence;
      DELETE FROM open_case WHERE case_reference = NEW.case_reference
        AND EXISTS (SELECT 1 FROM label WHERE name = NEW.label AND ends);
    END;
    CREATE TRIGGER open_case_insert BEFORE INSERT ON open_case
    WHEN EXISTS (SELECT 1 FROM open_case WHERE case_reference = NEW.case_reference)
      OR NEW.opened IS NOT NEW.newest OR NOT EXISTS (
        SELECT 1 FROM entry JOIN label ON label.name = entry.label AND opens
        WHERE sequence = NEW.newest AND case_reference = NEW.case_reference AND sequence = (SELECT max(sequence) FROM entry WHERE case_reference = NEW.case_reference))
    BEGIN SELECT RAISE(ABORT, 'log: the open cases are those of the log'); END;
    CREATE TRIGGER open_case_update BEFORE UPDATE ON open_case
    WHEN NEW.case_reference IS NOT OLD.case_reference OR NEW.opened IS NOT OLD.opened
      OR NEW.newest IS NOT (SELECT max(sequence) FROM entry WHERE case_reference = NEW.case_reference)
    BEGIN SELECT RAISE(ABORT, 'log: the open cases are those of the log'); END;
    CREATE TRIGGER open_case_delete BEFORE DELETE ON open_case
    WHEN NOT EXISTS (
      SELECT 1 FROM entry JOIN label ON label.name = entry.label AND ends WHERE case_reference = OLD.case_reference)
    BEGIN SELECT RAISE(ABORT, 'log: the open cases are those of the log'); END;
    CREATE TRIGGER created_pin_insert BEFORE INSERT ON created_pin
    BEGIN
      SELECT CASE
      WHEN EXISTS (SELECT 1 FROM created_pin WHERE fingerprint = NEW.fingerprint)
      THEN RAISE(ABORT, 'PINs: this PIN was created before')
      WHEN NEW.generation <= (
        SELECT max(generation) FROM created_pin WHERE owner = NEW.owner)
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
      SELECT 1 FROM entry WHERE sequence = (SELECT max(sequence) FROM entry) AND kind IN ('rosterImported', 'rosterUndone')
        AND CAST(body AS TEXT) ->> '$.fact.roster' = NEW.number)
    BEGIN SELECT RAISE(ABORT, 'rosters: one comes into use only with its entry in the log'); END;
    CREATE TRIGGER roster_pointer_insert BEFORE INSERT ON roster_pointer
    BEGIN SELECT RAISE(ABORT, 'rosters: one is in use'); END;
    CREATE TRIGGER roster_pointer_delete BEFORE DELETE ON roster_pointer
    BEGIN SELECT RAISE(ABORT, 'rosters: one is in use'); END;
    CREATE TRIGGER migration_insert BEFORE INSERT ON migration
    BEGIN SELECT RAISE(ABORT, 'migrations: only Pinline writes them down'); END;
    CREATE TRIGGER migration_update BEFORE UPDATE ON migration
    BEGIN SELECT RAISE(ABORT, 'migrations: none is ever changed'); END;
    CREATE TRIGGER migration_delete BEFORE DELETE ON migration
    BEGIN SELECT RAISE(ABORT, 'migrations: none is ever removed'); END;
    """
}
