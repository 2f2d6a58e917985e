extension Migration {
  /// The trigger of `entryGuard` once more, with what proofs, a restored log and erased values add: an entry comes with
  /// the subtrees that it completes, a restored log begins with what it goes on from, the values of an open case stay,
  /// and a case that can only be closed is anybody's to close.
  static let entryGuardForProofs = Migration(
    name: "entry-guard-for-proofs",
    sql: """
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
          'boot text' || iif(NEW.case_reference IS NULL, '', ',case text')
          || iif(NEW.wall < at.wall, ',clockSetBack true', '')
          || iif(json_type(at.body, '$.committed') IS NULL, '', ',committed object')
          || ',fact object,kind text,monotonic integer,operator text,origin text,policy integer,sequence integer'
          || ',station text,time text,version integer'
        THEN RAISE(ABORT, 'log: the entry has not exactly the members that it should have')
        WHEN at.body ->> '$.sequence' IS NOT NEW.sequence OR at.body ->> '$.origin' IS NOT at.origin
          OR at.body ->> '$.case' IS NOT NEW.case_reference OR at.body ->> '$.kind' IS NOT NEW.kind
          OR at.body ->> '$.operator' IS NOT NEW.operator OR at.body ->> '$.boot' IS NOT NEW.boot
          OR at.body ->> '$.monotonic' IS NOT NEW.monotonic
          OR at.body ->> '$.time' IS NOT
            strftime('%Y-%m-%dT%H:%M:%S', NEW.wall / 1000, 'unixepoch') || printf('.%03dZ', NEW.wall % 1000)
          OR NEW.label IS NOT NEW.kind
            || iif(NEW.case_reference IS NULL, '', coalesce('.' || (at.body ->> '$.fact.variant'), ''))
        THEN RAISE(ABORT, 'log: the entry says otherwise than its columns')
        WHEN (NEW.kind = 'logContinued') IS NOT (at.since = NEW.sequence)
        THEN RAISE(ABORT, 'log: a restored log begins with the entry that says what it goes on from')

        WHEN NEW.case_reference IS NULL THEN CASE
          WHEN EXISTS (SELECT 1 FROM edge WHERE substr(label, 1, instr(label || '.', '.') - 1) = NEW.kind)
          THEN RAISE(ABORT, 'procedure: this fact belongs to a case')
          WHEN coalesce(NEW.phase, NEW.failures, NEW.restarts, NEW.flagged, NEW.carries, NEW.medium) IS NOT NULL
          THEN RAISE(ABORT, 'procedure: only a case has a state')
          WHEN NEW.kind = 'purged' AND EXISTS (
            SELECT 1 FROM json_each(at.body, '$.fact.cases') JOIN open_case ON case_reference = value)
          THEN RAISE(ABORT, 'log: the values of an open case are not erased')
          END

        WHEN last.phase = 'ended'
        THEN RAISE(ABORT, 'procedure: the case has ended')
        WHEN edge.after IS NULL
        THEN RAISE(ABORT, 'procedure: this fact may not follow here')
        WHEN NEW.operator IS NOT last.operator AND last.operator IS NOT NULL AND NEW.kind <> 'takenOver'
          AND NOT (NEW.kind IN ('refused', 'abandoned', 'closed') AND (first.sequence < at.since OR NOT
          iif(NEW.boot = first.boot, NEW.monotonic - first.monotonic, NEW.wall - first.wall) BETWEEN 0 AND 86400000))
        THEN RAISE(ABORT, 'procedure: another operator has the case in hand')
        WHEN NEW.phase IS NOT edge.after
          OR NEW.failures IS NOT coalesce(last.failures, 0) + (NEW.label IN ('judged.failed1', 'judged.failed2'))
          OR NEW.restarts IS NOT coalesce(last.restarts, 0) + (NEW.kind = 'roundRestarted')
          OR NEW.flagged IS NOT max(coalesce(last.flagged, 0), NEW.kind = 'flagged')
          OR NEW.carries IS NOT CASE
            WHEN NEW.kind = 'opened' THEN at.sibling IS NOT NULL
            WHEN NEW.kind IN ('presenceLost', 'parked', 'takenOver', 'lapsed') THEN 0
            ELSE last.carries END
          OR NEW.medium IS NOT CASE
            WHEN NEW.kind <> 'opened' THEN last.medium
            WHEN at.body ->> '$.fact.channel' = 'counter' THEN 'counter'
            ELSE 'remote' END
        THEN RAISE(ABORT, 'procedure: the state is not the one that this fact leads to')

        WHEN NEW.kind NOT IN ('opened', 'refused', 'abandoned', 'closed') AND (first.sequence < at.since OR NOT
          iif(NEW.boot = first.boot, NEW.monotonic - first.monotonic, NEW.wall - first.wall) BETWEEN 0 AND 86400000)
        THEN RAISE(ABORT, 'procedure: the case is more than a day old, or from before a restore: it can only be closed')
        WHEN last.flagged = 1 AND NEW.label IN ('judged.passed1', 'judged.passed2', 'idChecked.passed', 'idCarried',
          'cleared', 'disclosureAuthorized.1', 'disclosureAuthorized.2')
        THEN RAISE(ABORT, 'procedure: a flagged case leads to no disclosure')
        WHEN NEW.kind = 'presenceConfirmed' AND NEW.label IS NOT 'presenceConfirmed.' || last.medium
        THEN RAISE(ABORT, 'procedure: the caller has to be seen where the case began')
        WHEN NEW.kind = 'judged' AND substr(NEW.label, -1) IS NOT iif(last.failures = 0, '1', '2')
        THEN RAISE(ABORT, 'procedure: the verdict is of another round')
        WHEN NEW.kind = 'roundRestarted' AND last.restarts >= 3
        THEN RAISE(ABORT, 'procedure: the round was asked again three times')
        WHEN NEW.label = 'idChecked.passed' AND (json_type(at.body, '$.fact.face') IS NOT 'true'
          OR at.body ->> '$.fact.cue' IS NOT iif(last.medium = 'counter', 'notAsked', 'done'))
        THEN RAISE(ABORT, 'procedure: the ID cannot have matched')
        WHEN NEW.kind = 'idCarried' AND last.carries = 0
        THEN RAISE(ABORT, 'procedure: no ID check of the case before serves here')
        WHEN NEW.kind = 'disclosureAuthorized' AND NOT coalesce(
          iif(NEW.boot = cleared.boot, NEW.monotonic - cleared.monotonic, NEW.wall - cleared.wall), -1)
          BETWEEN 0 AND 900000
        THEN RAISE(ABORT, 'procedure: the clearance has lapsed')

        WHEN NEW.kind = 'opened' AND NEW.label IS NOT 'opened.' || NEW.medium || iif(at.sibling IS NULL, '', 'Sibling')
        THEN RAISE(ABORT, 'procedure: the opening contradicts itself')
        WHEN at.sibling IS NOT NULL AND (sibling.label IS NOT 'closed.disclosed'
          OR sibling.operator IS NOT NEW.operator OR sibling.medium IS NOT NEW.medium)
        THEN RAISE(ABORT, 'procedure: the case before did not end with a disclosure by this operator')
        WHEN at.sibling IS NOT NULL AND (sibling.sequence < at.since OR NOT
          iif(NEW.boot = sibling.boot, NEW.monotonic - sibling.monotonic, NEW.wall - sibling.wall)
          BETWEEN 0 AND 86400000)
        THEN RAISE(ABORT, 'procedure: the case before is more than a day old, or from before a restore')
        WHEN at.sibling IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM entry WHERE case_reference = at.sibling AND label IN ('idChecked.passed', 'idCarried')
            AND sequence > coalesce((SELECT max(sequence) FROM entry WHERE case_reference = at.sibling
              AND kind IN ('presenceLost', 'parked', 'takenOver', 'lapsed')), -1))
        THEN RAISE(ABORT, 'procedure: presence broke after the ID check of the case before')
        WHEN NEW.kind = 'named' AND first.label IN ('opened.remoteSibling', 'opened.counterSibling')
          AND (at.body ->> '$.committed.guardian' IS NULL OR at.body ->> '$.committed.guardian' IS NOT (
            SELECT CAST(body AS TEXT) ->> '$.committed.guardian' FROM entry
            WHERE case_reference = CAST(first.body AS TEXT) ->> '$.fact.sibling' AND kind = 'named'))
        THEN RAISE(ABORT, 'procedure: a sibling has the guardian of the case before')
        END
        FROM (
          SELECT CAST(NEW.body AS TEXT) AS body, (SELECT size FROM head) AS size, (SELECT wall FROM head) AS wall,
            (SELECT coalesce(max(sequence) + 1, 0) FROM entry) AS entries,
            coalesce((SELECT origin FROM log_origin ORDER BY number DESC LIMIT 1), (SELECT origin FROM station))
              AS origin,
            coalesce((SELECT max(since) FROM log_origin), -1) AS since,
            iif(NEW.kind = 'opened' AND json_valid(CAST(NEW.body AS TEXT)),
              CAST(NEW.body AS TEXT) ->> '$.fact.sibling', NULL) AS sibling
        ) AS at
        LEFT JOIN entry AS first
          ON first.sequence = (SELECT min(sequence) FROM entry WHERE case_reference = NEW.case_reference)
        LEFT JOIN entry AS last
          ON last.sequence = (SELECT max(sequence) FROM entry WHERE case_reference = NEW.case_reference)
        LEFT JOIN edge ON edge.before = coalesce(last.phase, 'new') AND edge.label = NEW.label
        LEFT JOIN entry AS cleared ON NEW.kind = 'disclosureAuthorized' AND cleared.sequence = (
          SELECT max(sequence) FROM entry WHERE case_reference = NEW.case_reference AND kind = 'cleared')
        LEFT JOIN entry AS sibling
          ON sibling.sequence = (SELECT max(sequence) FROM entry WHERE case_reference = at.sibling);
      END;
      """)
}
