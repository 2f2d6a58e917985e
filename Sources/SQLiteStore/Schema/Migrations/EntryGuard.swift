extension Migration {
  /// What every new entry is held against, whoever writes it: its place in the log, its own columns, and the procedure's
  /// rows. It knows no fact, phase or number of the procedure; a new fact is new rows.
  static let entryGuard = """
    CREATE TRIGGER entry_guard BEFORE INSERT ON entry
    BEGIN
      SELECT CASE
      WHEN NEW.sequence IS NOT at.size OR NEW.sequence IS NOT at.entries
      THEN RAISE(ABORT, 'log: an entry goes to the end, and the head moves on with each')
      -- It completes one subtree of two or more leaves for every one bit at the end of its number.
      WHEN 1 << (length(NEW.subtrees) / 32) IS NOT (NEW.sequence + 1) & -(NEW.sequence + 1)
      THEN RAISE(ABORT, 'log: the entry does not come with the subtrees that it completes')
      -- INSERT OR REPLACE on a known leaf would remove the old row and fire no trigger for it.
      WHEN EXISTS (SELECT 1 FROM entry WHERE leaf = NEW.leaf)
      THEN RAISE(ABORT, 'log: this entry is there already')
      WHEN instr(NEW.body, x'00') > 0 OR NOT json_valid(at.body)
      THEN RAISE(ABORT, 'log: the entry is not JSON')
      WHEN (SELECT group_concat(key || ' ' || type) FROM json_each(at.body)) IS NOT
        'author object,boot text' || iif(NEW.case_reference IS NULL, '', ',case text')
        || iif(NEW.wall < at.wall, ',clockSetBack true', '')
        || iif(json_type(at.body, '$.committed') IS NULL, '', ',committed object')
        || ',fact object,kind text,monotonic integer,origin text,policy integer,sequence integer,station text,time text'
        || ',version integer'
        OR (SELECT group_concat(key || ' ' || type) FROM json_each(at.body, '$.author')) IS NOT
        'account text,input text' || iif(json_type(at.body, '$.author.login') IS NULL, '', ',login integer')
        || ',name text,staff text,uid integer'
      THEN RAISE(ABORT, 'log: the entry has not exactly the members that it should have')
      WHEN at.body ->> '$.sequence' IS NOT NEW.sequence OR at.body ->> '$.origin' IS NOT at.origin
        OR at.body ->> '$.case' IS NOT NEW.case_reference OR at.body ->> '$.kind' IS NOT NEW.kind
        OR at.body ->> '$.author.staff' IS NOT NEW.staff OR at.body ->> '$.boot' IS NOT NEW.boot
        OR at.body ->> '$.monotonic' IS NOT NEW.monotonic
        OR at.body ->> '$.time' IS NOT
          strftime('%Y-%m-%dT%H:%M:%S', NEW.wall / 1000, 'unixepoch') || printf('.%03dZ', NEW.wall % 1000)
        OR NEW.label IS NOT NEW.kind
          || iif(NEW.case_reference IS NULL, '', coalesce('.' || (at.body ->> '$.fact.variant'), ''))
      THEN RAISE(ABORT, 'log: the entry says otherwise than its columns')
      WHEN (NEW.kind = 'logContinued') IS NOT (at.since = NEW.sequence)
      THEN RAISE(ABORT, 'log: a restored log begins with the entry that says what it goes on from')

      WHEN NEW.case_reference IS NULL THEN CASE
        WHEN EXISTS (SELECT 1 FROM label WHERE kind = NEW.kind)
        THEN RAISE(ABORT, 'procedure: this fact belongs to a case')
        WHEN coalesce(NEW.phase, NEW.state) IS NOT NULL
        THEN RAISE(ABORT, 'procedure: only a case has a state')
        WHEN NEW.kind = 'purged' AND EXISTS (
          SELECT 1 FROM json_each(at.body, '$.fact.cases') JOIN open_case ON case_reference = value)
        THEN RAISE(ABORT, 'log: the values of an open case are not erased')
        END

      WHEN (SELECT ends FROM label WHERE name = last.label)
      THEN RAISE(ABORT, 'procedure: the case has ended')
      WHEN edge.after IS NULL
      THEN RAISE(ABORT, 'procedure: this fact may not follow here')
      -- A case that can only be ended is anybody's to end.
      WHEN last.staff IS NOT NULL AND NEW.staff IS NOT last.staff AND NOT label.takes_over
        AND NOT (label.ends AND (first.sequence < at.since OR NOT
          iif(NEW.boot = first.boot, NEW.monotonic - first.monotonic, NEW.wall - first.wall)
          BETWEEN 0 AND (SELECT max(milliseconds) FROM deadline WHERE subject = 'own' AND since = first.kind)))
      THEN RAISE(ABORT, 'procedure: another operator has the case in hand')
      WHEN NEW.phase IS NOT edge.after OR NEW.state IS NOT (
        SELECT json_group_object(name, value) FROM (
          SELECT name, iif(effect.variable IS NULL, was, iif(adds, was + amount, amount)) AS value
          FROM (SELECT name, coalesce(last.state ->> name, initial) AS was FROM variable)
          LEFT JOIN effect ON effect.label = NEW.label AND effect.variable = name ORDER BY name))
      THEN RAISE(ABORT, 'procedure: the state is not the one that this fact leads to')
      END
      FROM (
        SELECT CAST(NEW.body AS TEXT) AS body, (SELECT size FROM head) AS size, (SELECT wall FROM head) AS wall,
          (SELECT coalesce(max(sequence) + 1, 0) FROM entry) AS entries,
          coalesce((SELECT origin FROM log_origin ORDER BY number DESC LIMIT 1), (SELECT origin FROM station))
            AS origin,
          coalesce((SELECT max(since) FROM log_origin), -1) AS since
      ) AS at
      LEFT JOIN label ON label.name = NEW.label
      LEFT JOIN entry AS first
        ON first.sequence = (SELECT min(sequence) FROM entry WHERE case_reference = NEW.case_reference)
      LEFT JOIN entry AS last
        ON last.sequence = (SELECT max(sequence) FROM entry WHERE case_reference = NEW.case_reference)
      LEFT JOIN edge ON edge.label = NEW.label AND edge.before = coalesce(last.phase, '');

    \(rowLimits)
    END;
    """
}
