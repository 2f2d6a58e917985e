extension Migration {
  /// What holds every writer in the tables of the log: entries, their values and checkpoints are never changed or removed,
  /// and what is added fits the log. Values are erased only together with the entry that says so.
  ///
  /// An `INSERT OR REPLACE` removes rows and fires no trigger for them, so each guard refuses a key that is known.
  static let logGuards = """
    CREATE TRIGGER entry_update BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'log: entries are never changed'); END;
    CREATE TRIGGER entry_delete BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'log: entries are never removed'); END;
    -- The head takes one step for one entry: it keeps every subtree but those that the entry completes, and ends with
    -- the largest of these.
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
        OR substr(NEW.frontier, -32) IS NOT (
          SELECT iif(length(subtrees) = 0, leaf, substr(subtrees, -32)) FROM entry WHERE sequence = OLD.size)
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
    -- Between the entry that says so and the head that moves on after it.
    CREATE TRIGGER opening_delete BEFORE DELETE ON opening
    WHEN NOT EXISTS (
      SELECT 1 FROM entry AS purge, json_each(CAST(purge.body AS TEXT), '$.fact.cases') AS purged
      WHERE purge.sequence = (SELECT size FROM head) AND purge.kind = 'purged' AND purged.value = (
        SELECT coalesce(case_reference, CAST(body AS TEXT) ->> '$.fact.about') FROM entry
        WHERE sequence = OLD.sequence))
    BEGIN SELECT RAISE(ABORT, 'log: committed values are erased only by an entry that says so'); END;

    CREATE TRIGGER checkpoint_insert BEFORE INSERT ON checkpoint
    BEGIN
      SELECT CASE
      WHEN EXISTS (SELECT 1 FROM checkpoint WHERE size = NEW.size)
      THEN RAISE(ABORT, 'log: there is a checkpoint of this size already')
      WHEN NEW.size IS NOT (SELECT size FROM head) OR instr(NEW.note, (
        SELECT coalesce((SELECT origin FROM log_origin ORDER BY number DESC LIMIT 1), origin) FROM station
        ) || char(10) || NEW.size || char(10)) IS NOT 1
      THEN RAISE(ABORT, 'log: a checkpoint is of the log as it stands')
      END;
    END;
    CREATE TRIGGER checkpoint_update BEFORE UPDATE ON checkpoint
    BEGIN SELECT RAISE(ABORT, 'log: checkpoints are never changed'); END;
    CREATE TRIGGER checkpoint_delete BEFORE DELETE ON checkpoint
    BEGIN SELECT RAISE(ABORT, 'log: checkpoints are never removed'); END;
    CREATE TRIGGER log_origin_insert BEFORE INSERT ON log_origin
    WHEN NEW.number <= (SELECT coalesce(max(number), 1) FROM log_origin)
      OR NEW.origin IS NOT (SELECT origin FROM station) || '/' || NEW.number
      OR NEW.since IS NOT (SELECT size FROM head)
      OR NEW.since <= (SELECT max(since) FROM log_origin)
    BEGIN SELECT RAISE(ABORT, 'log: a restored log goes on under the next name'); END;
    CREATE TRIGGER log_origin_update BEFORE UPDATE ON log_origin
    BEGIN SELECT RAISE(ABORT, 'log: names of the log are never changed'); END;
    CREATE TRIGGER log_origin_delete BEFORE DELETE ON log_origin
    BEGIN SELECT RAISE(ABORT, 'log: names of the log are never removed'); END;
    """
}
