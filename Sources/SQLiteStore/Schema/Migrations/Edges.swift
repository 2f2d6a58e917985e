extension Migration {
  /// The procedure's table of edges: which fact leads from which phase to which (IV), by fact.
  ///
  /// A test compares it with `Procedure.transitions`, from which it was generated.
  static let edges = Migration(
    name: "edges",
    sql: """
      CREATE TABLE edge (
        before TEXT NOT NULL,
        label TEXT NOT NULL,
        after TEXT NOT NULL,
        PRIMARY KEY (before, label)
      ) STRICT, WITHOUT ROWID;

      INSERT INTO edge (label, before, after)
      SELECT fact.key, step.key, step.value FROM json_each('{
        "opened.remote": {"new": "naming.0"},
        "opened.counter": {"new": "naming.0"},
        "opened.remoteSibling": {"new": "naming.0"},
        "opened.counterSibling": {"new": "naming.0"},
        "searched.none": {"naming.0": "naming.1", "naming.1": "naming.2", "naming.2": "naming.3"},
        "searched.several": {"naming.0": "naming.0", "naming.1": "naming.1", "naming.2": "naming.2"},
        "named": {"naming.0": "named", "naming.1": "named", "naming.2": "named"},
        "flagged": {"naming.0": "naming.0", "naming.1": "naming.1", "naming.2": "naming.2", "naming.3": "naming.3",
          "named": "named", "unseen.1": "unseen.1", "unseen.2": "unseen.2", "unseen.3": "unseen.3", "unseen.4":
          "unseen.4", "unseen.5": "unseen.5", "unseen.6": "unseen.6", "unseen.7": "unseen.7", "unseen.8": "unseen.8",
          "unseen.readingBack": "unseen.readingBack", "unseen.identifying": "unseen.identifying", "asking.1":
          "asking.1", "asking.2": "asking.2", "asking.3": "asking.3", "asking.4": "asking.4", "asking.5": "asking.5",
          "asking.6": "asking.6", "asking.7": "asking.7", "asking.8": "asking.8", "readingBack": "readingBack",
          "judging": "judging", "identifying": "identifying", "identified": "identified", "cleared": "cleared",
          "authorized.1": "authorized.1", "authorized.2": "authorized.2", "shown.1": "shown.1", "shown.2": "shown.2",
          "misread": "misread", "confirmed": "confirmed", "spent": "spent", "refusing": "refusing", "parked.naming.0":
          "parked.naming.0", "parked.naming.1": "parked.naming.1", "parked.naming.2": "parked.naming.2",
          "parked.naming.3": "parked.naming.3", "parked.named": "parked.named"},
        "noted": {"naming.0": "naming.0", "naming.1": "naming.1", "naming.2": "naming.2", "naming.3": "naming.3",
          "named": "named", "unseen.1": "unseen.1", "unseen.2": "unseen.2", "unseen.3": "unseen.3", "unseen.4":
          "unseen.4", "unseen.5": "unseen.5", "unseen.6": "unseen.6", "unseen.7": "unseen.7", "unseen.8": "unseen.8",
          "unseen.readingBack": "unseen.readingBack", "unseen.identifying": "unseen.identifying", "asking.1":
          "asking.1", "asking.2": "asking.2", "asking.3": "asking.3", "asking.4": "asking.4", "asking.5": "asking.5",
          "asking.6": "asking.6", "asking.7": "asking.7", "asking.8": "asking.8", "readingBack": "readingBack",
          "judging": "judging", "identifying": "identifying", "identified": "identified", "cleared": "cleared",
          "authorized.1": "authorized.1", "authorized.2": "authorized.2", "shown.1": "shown.1", "shown.2": "shown.2",
          "misread": "misread", "confirmed": "confirmed", "spent": "spent", "refusing": "refusing", "parked.naming.0":
          "parked.naming.0", "parked.naming.1": "parked.naming.1", "parked.naming.2": "parked.naming.2",
          "parked.naming.3": "parked.naming.3", "parked.named": "parked.named"},
        "parked": {"naming.0": "parked.naming.0", "naming.1": "parked.naming.1", "naming.2": "parked.naming.2",
          "naming.3": "parked.naming.3", "named": "parked.named", "unseen.1": "parked.named", "unseen.2":
          "parked.named", "unseen.3": "parked.named", "unseen.4": "parked.named", "unseen.5": "parked.named",
          "unseen.6": "parked.named", "unseen.7": "parked.named", "unseen.8": "parked.named", "unseen.readingBack":
          "parked.named", "unseen.identifying": "parked.named", "asking.1": "parked.named", "asking.2":
          "parked.named", "asking.3": "parked.named", "asking.4": "parked.named", "asking.5": "parked.named",
          "asking.6": "parked.named", "asking.7": "parked.named", "asking.8": "parked.named", "readingBack":
          "parked.named", "judging": "parked.named", "identifying": "parked.named", "identified": "parked.named",
          "cleared": "parked.named"},
        "takenOver": {"naming.0": "naming.0", "naming.1": "naming.1", "naming.2": "naming.2", "naming.3": "naming.3",
          "named": "named", "unseen.1": "named", "unseen.2": "named", "unseen.3": "named", "unseen.4": "named",
          "unseen.5": "named", "unseen.6": "named", "unseen.7": "named", "unseen.8": "named", "unseen.readingBack":
          "named", "unseen.identifying": "named", "asking.1": "named", "asking.2": "named", "asking.3": "named",
          "asking.4": "named", "asking.5": "named", "asking.6": "named", "asking.7": "named", "asking.8": "named",
          "readingBack": "named", "judging": "named", "identifying": "named", "identified": "named", "cleared":
          "named", "authorized.1": "spent", "authorized.2": "spent", "shown.1": "spent", "shown.2": "spent",
          "misread": "spent", "confirmed": "confirmed", "spent": "spent", "refusing": "refusing", "parked.naming.0":
          "naming.0", "parked.naming.1": "naming.1", "parked.naming.2": "naming.2", "parked.naming.3": "naming.3",
          "parked.named": "named"},
        "continued": {"naming.0": "naming.0", "naming.1": "naming.1", "naming.2": "naming.2", "naming.3": "naming.3",
          "named": "named", "unseen.1": "unseen.1", "unseen.2": "unseen.2", "unseen.3": "unseen.3", "unseen.4":
          "unseen.4", "unseen.5": "unseen.5", "unseen.6": "unseen.6", "unseen.7": "unseen.7", "unseen.8": "unseen.8",
          "unseen.readingBack": "unseen.readingBack", "unseen.identifying": "unseen.identifying", "asking.1":
          "asking.1", "asking.2": "asking.2", "asking.3": "asking.3", "asking.4": "asking.4", "asking.5": "asking.5",
          "asking.6": "asking.6", "asking.7": "asking.7", "asking.8": "asking.8", "readingBack": "readingBack",
          "judging": "judging", "identifying": "identifying", "identified": "identified", "cleared": "cleared",
          "authorized.1": "authorized.1", "authorized.2": "authorized.2", "shown.1": "shown.1", "shown.2": "shown.2",
          "misread": "misread", "confirmed": "confirmed", "spent": "spent", "refusing": "refusing"},
        "refused.open": {"naming.0": "ended", "naming.1": "ended", "naming.2": "ended", "naming.3": "ended", "named":
          "ended", "unseen.1": "ended", "unseen.2": "ended", "unseen.3": "ended", "unseen.4": "ended", "unseen.5":
          "ended", "unseen.6": "ended", "unseen.7": "ended", "unseen.8": "ended", "unseen.readingBack": "ended",
          "unseen.identifying": "ended", "asking.1": "ended", "asking.2": "ended", "asking.3": "ended", "asking.4":
          "ended", "asking.5": "ended", "asking.6": "ended", "asking.7": "ended", "asking.8": "ended", "readingBack":
          "ended", "judging": "ended", "identifying": "ended", "identified": "ended"},
        "abandoned": {"naming.0": "ended", "naming.1": "ended", "naming.2": "ended", "naming.3": "ended", "named":
          "ended", "unseen.1": "ended", "unseen.2": "ended", "unseen.3": "ended", "unseen.4": "ended", "unseen.5":
          "ended", "unseen.6": "ended", "unseen.7": "ended", "unseen.8": "ended", "unseen.readingBack": "ended",
          "unseen.identifying": "ended", "asking.1": "ended", "asking.2": "ended", "asking.3": "ended", "asking.4":
          "ended", "asking.5": "ended", "asking.6": "ended", "asking.7": "ended", "asking.8": "ended", "readingBack":
          "ended", "judging": "ended", "identifying": "ended", "identified": "ended", "cleared": "ended",
          "parked.naming.0": "ended", "parked.naming.1": "ended", "parked.naming.2": "ended", "parked.naming.3":
          "ended", "parked.named": "ended"},
        "closed.unjudged": {"naming.0": "ended", "naming.1": "ended", "naming.2": "ended", "naming.3": "ended",
          "named": "ended", "unseen.1": "ended", "unseen.2": "ended", "unseen.3": "ended", "unseen.4": "ended",
          "unseen.5": "ended", "unseen.6": "ended", "unseen.7": "ended", "unseen.8": "ended", "unseen.readingBack":
          "ended", "unseen.identifying": "ended", "asking.1": "ended", "asking.2": "ended", "asking.3": "ended",
          "asking.4": "ended", "asking.5": "ended", "asking.6": "ended", "asking.7": "ended", "asking.8": "ended",
          "readingBack": "ended", "judging": "ended", "parked.naming.0": "ended", "parked.naming.1": "ended",
          "parked.naming.2": "ended", "parked.naming.3": "ended", "parked.named": "ended"},
        "standingChecked": {"named": "unseen.1"},
        "presenceConfirmed.remote": {"unseen.1": "asking.1", "unseen.2": "asking.2", "unseen.3": "asking.3",
          "unseen.4": "asking.4", "unseen.5": "asking.5", "unseen.6": "asking.6", "unseen.7": "asking.7", "unseen.8":
          "asking.8", "unseen.readingBack": "readingBack", "unseen.identifying": "identifying"},
        "presenceConfirmed.counter": {"unseen.1": "asking.1", "unseen.2": "asking.2", "unseen.3": "asking.3",
          "unseen.4": "asking.4", "unseen.5": "asking.5", "unseen.6": "asking.6", "unseen.7": "asking.7", "unseen.8":
          "asking.8", "unseen.readingBack": "readingBack", "unseen.identifying": "identifying"},
        "roundRestarted": {"unseen.1": "unseen.1", "unseen.2": "unseen.1", "unseen.3": "unseen.1", "unseen.4":
          "unseen.1", "unseen.5": "unseen.1", "unseen.6": "unseen.1", "unseen.7": "unseen.1", "unseen.8": "unseen.1",
          "unseen.readingBack": "unseen.1", "unseen.identifying": "unseen.1", "asking.1": "asking.1", "asking.2":
          "asking.1", "asking.3": "asking.1", "asking.4": "asking.1", "asking.5": "asking.1", "asking.6": "asking.1",
          "asking.7": "asking.1", "asking.8": "asking.1", "readingBack": "asking.1", "judging": "asking.1"},
        "presenceLost": {"asking.1": "unseen.1", "asking.2": "unseen.2", "asking.3": "unseen.3", "asking.4":
          "unseen.4", "asking.5": "unseen.5", "asking.6": "unseen.6", "asking.7": "unseen.7", "asking.8": "unseen.8",
          "readingBack": "unseen.readingBack", "judging": "unseen.readingBack", "identifying": "unseen.identifying",
          "identified": "unseen.identifying", "cleared": "unseen.identifying", "authorized.1": "spent",
          "authorized.2": "spent", "shown.1": "spent", "shown.2": "spent", "misread": "spent"},
        "answered.1": {"asking.1": "asking.2"},
        "answered.2": {"asking.2": "asking.3"},
        "corrected.1": {"asking.2": "asking.2", "asking.3": "asking.3", "asking.4": "asking.4", "asking.5":
          "asking.5", "asking.6": "asking.6", "asking.7": "asking.7", "asking.8": "asking.8", "readingBack":
          "readingBack"},
        "answered.3": {"asking.3": "asking.4"},
        "corrected.2": {"asking.3": "asking.3", "asking.4": "asking.4", "asking.5": "asking.5", "asking.6":
          "asking.6", "asking.7": "asking.7", "asking.8": "asking.8", "readingBack": "readingBack"},
        "answered.4": {"asking.4": "asking.5"},
        "corrected.3": {"asking.4": "asking.4", "asking.5": "asking.5", "asking.6": "asking.6", "asking.7":
          "asking.7", "asking.8": "asking.8", "readingBack": "readingBack"},
        "answered.5": {"asking.5": "asking.6"},
        "corrected.4": {"asking.5": "asking.5", "asking.6": "asking.6", "asking.7": "asking.7", "asking.8":
          "asking.8", "readingBack": "readingBack"},
        "answered.6": {"asking.6": "asking.7"},
        "corrected.5": {"asking.6": "asking.6", "asking.7": "asking.7", "asking.8": "asking.8", "readingBack":
          "readingBack"},
        "answered.7": {"asking.7": "asking.8"},
        "corrected.6": {"asking.7": "asking.7", "asking.8": "asking.8", "readingBack": "readingBack"},
        "answered.8": {"asking.8": "readingBack"},
        "corrected.7": {"asking.8": "asking.8", "readingBack": "readingBack"},
        "corrected.8": {"readingBack": "readingBack"},
        "readBack": {"readingBack": "judging"},
        "judged.passed1": {"judging": "identifying"},
        "judged.failed1": {"judging": "readingBack"},
        "judged.passed2": {"judging": "identifying"},
        "judged.failed2": {"judging": "refusing"},
        "idSetAside": {"identifying": "identifying"},
        "idChecked.passed": {"identifying": "identified"},
        "idChecked.failed": {"identifying": "refusing"},
        "idCarried": {"identifying": "identified"},
        "refused.closed": {"identifying": "ended", "identified": "ended", "cleared": "ended", "refusing": "ended"},
        "cleared": {"identified": "cleared"},
        "lapsed": {"cleared": "unseen.1", "shown.1": "spent", "shown.2": "spent", "misread": "spent"},
        "disclosureAuthorized.1": {"cleared": "authorized.1"},
        "shown": {"authorized.1": "shown.1", "authorized.2": "shown.2"},
        "closed.unconfirmed": {"authorized.1": "ended", "authorized.2": "ended", "shown.1": "ended", "shown.2":
          "ended", "misread": "ended", "spent": "ended"},
        "disclosureAuthorized.2": {"shown.1": "authorized.2", "misread": "authorized.2"},
        "pinReadBack.matched": {"shown.1": "confirmed", "shown.2": "confirmed"},
        "pinReadBack.differed": {"shown.1": "misread", "shown.2": "spent"},
        "closed.disclosed": {"confirmed": "ended"},
        "resumed": {"parked.naming.0": "naming.0", "parked.naming.1": "naming.1", "parked.naming.2": "naming.2",
          "parked.naming.3": "naming.3", "parked.named": "named"}
      }') AS fact, json_each(fact.value) AS step;
      """)
}
