extension Migration {
  /// The part of the entry's guard that holds the limits of the rows against a new entry. The words of a refusal are a
  /// row's, and SQLite before 3.47 raises constant words only: asked for a path that is none, it fails with that path in
  /// its message.
  static let rowLimits = """
      SELECT json_extract('{}', 'procedure: ' || coalesce(
        (SELECT words FROM deadline LEFT JOIN entry AS start ON start.sequence = (
            SELECT max(sequence) FROM entry WHERE case_reference = NEW.case_reference AND kind = deadline.since)
          WHERE deadline.label = NEW.label AND subject = 'own' AND (start.sequence < at.since OR NOT coalesce(
            iif(NEW.boot = start.boot, NEW.monotonic - start.monotonic, NEW.wall - start.wall), -1)
            BETWEEN 0 AND milliseconds)
          ORDER BY milliseconds DESC LIMIT 1),
        (SELECT words FROM condition JOIN variable ON name = variable
          WHERE label = NEW.label AND subject = 'own' AND coalesce(last.state ->> name, initial) NOT BETWEEN low AND high),
        (SELECT 'the fact contradicts itself' FROM field_value AS asked WHERE label = NEW.label AND NOT EXISTS (
          SELECT 1 FROM field_value WHERE label = NEW.label AND field = asked.field
            AND value = coalesce(at.body -> ('$.fact.' || field), ''))),
        (SELECT words FROM following WHERE label = NEW.label AND NOT EXISTS (
          SELECT 1 FROM following WHERE label = NEW.label AND last = prior.label AND prior.staff = NEW.staff)),
        (SELECT words FROM deadline WHERE label = NEW.label AND subject = 'before' AND (
          prior.sequence < at.since OR NOT coalesce(
            iif(NEW.boot = prior.boot, NEW.monotonic - prior.monotonic, NEW.wall - prior.wall), -1)
            BETWEEN 0 AND milliseconds)),
        (SELECT words FROM condition WHERE label = NEW.label AND subject = 'before'
          AND coalesce(prior.state ->> variable, low - 1) NOT BETWEEN low AND high),
        (SELECT words FROM inheritance
          JOIN label ON label.name = first.label AND link IS NOT NULL
          WHERE inheritance.label = NEW.label AND (at.body ->> ('$.committed.' || field) IS NULL
            OR at.body ->> ('$.committed.' || field) IS NOT (
              SELECT CAST(body AS TEXT) ->> ('$.committed.' || field) FROM entry
              WHERE case_reference = CAST(first.body AS TEXT) ->> ('$.fact.' || link)
                AND entry.label = inheritance.label)))
      ))
      FROM (
        SELECT CAST(NEW.body AS TEXT) AS body, coalesce((SELECT max(since) FROM log_origin), -1) AS since,
          (SELECT CAST(NEW.body AS TEXT) ->> ('$.fact.' || link) FROM label WHERE name = NEW.label) AS goes_on_from
      ) AS at
      LEFT JOIN entry AS first
        ON first.sequence = (SELECT min(sequence) FROM entry WHERE case_reference = NEW.case_reference)
      LEFT JOIN entry AS last
        ON last.sequence = (SELECT max(sequence) FROM entry WHERE case_reference = NEW.case_reference)
      LEFT JOIN entry AS prior
        ON prior.sequence = (SELECT max(sequence) FROM entry WHERE case_reference = at.goes_on_from)
      WHERE NEW.case_reference IS NOT NULL;
    """
}
