import Verification

extension Migration {
  /// The fields by whose values locks count, and the labels of facts that count, as lists in SQL.
  static let lockFields = list(LockScope.fields)
  /// The same, of which each value has a fingerprint.
  static let fieldsLookedUp = Set(LockScope.fields)
  static let lockLabels = list(Set(GuardTable.procedure.lockWeights.map(\.label)).sorted())

  private static func list(_ names: [String]) -> String { names.map { "'\($0)'" }.joined(separator: ", ") }

  /// What finds failures without reading the log through.
  static let lockIndexes = """
    CREATE INDEX opening_by_fingerprint ON opening (fingerprint) WHERE fingerprint IS NOT NULL;
    CREATE INDEX entry_that_counts ON entry (sequence) WHERE label IN (\(lockLabels));
    """

  /// Too many failures forbid what leads to a disclosure, whichever program writes it: the loosest limits that a policy may
  /// set. In a practice station failures count within one attempt, which only the console knows. So many of the newest
  /// failures are looked at: 20 members of staff may look up 240 each before only the counter is left.
  static let lockGuard = """
    CREATE TRIGGER entry_lock BEFORE INSERT ON entry
    WHEN EXISTS (SELECT 1 FROM lock_gate WHERE label = NEW.label) AND (SELECT kind FROM station) = 'live'
    BEGIN
      SELECT json_extract('{}', 'procedure: ' || lock_rule.words)
      FROM lock_gate JOIN lock_rule
      WHERE lock_gate.label = NEW.label
        AND coalesce((SELECT state ->> variable FROM entry WHERE sequence = (
          SELECT max(sequence) FROM entry WHERE case_reference = NEW.case_reference)), low - 1) NOT BETWEEN low AND high
        AND most <= (
          SELECT coalesce(sum(weight), 0) FROM (
            SELECT case_reference, label, staff, wall, boot, monotonic FROM entry
            WHERE label IN (\(lockLabels)) ORDER BY sequence DESC LIMIT 20000) AS failure
          JOIN lock_weight ON lock_weight.label = failure.label AND lock_weight.scope = lock_rule.scope
          WHERE iif(NEW.boot = failure.boot, NEW.monotonic - failure.monotonic, NEW.wall - failure.wall) < milliseconds
            AND iif(field IS NULL, failure.staff = NEW.staff, EXISTS (
              SELECT 1 FROM entry AS own JOIN opening AS mine ON mine.sequence = own.sequence AND mine.field = lock_rule.field
              JOIN opening AS other ON other.fingerprint = mine.fingerprint AND other.field = mine.field
              JOIN entry AS theirs ON theirs.sequence = other.sequence AND theirs.case_reference = failure.case_reference
              WHERE own.case_reference = NEW.case_reference)))
      LIMIT 1;
    END;
    """
}
