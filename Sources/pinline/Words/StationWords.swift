import Diagnostics
import Operations
import Practice
import Roster
import Station

/// What is told of a station that was made, filled, copied or put back.
enum StationWord: Hashable, Localized {
  case made(StationKind, String)
  case folder(String), keys(String), policy(String)
  /// What to do with a new station; at a live one these settings come first.
  case next, nextFillIn([PolicyKey])
  /// Commands, as they are typed, with a quoted file or the options that name the station.
  case edit(String), importRoster(String), open(String)
  case sample(students: Int, String)
  case backedUp(String, entries: Int64, disclosures: Int)
  case restored(Int64, as: String)
  /// The backup is older than what the log once came to.
  case restoredOlder
  case kept(String)
}

/// What a quarantine asks and did.
enum QuarantineWord: Hashable, Localized {
  /// Asks for the name of a second person.
  case second
  case done(entries: Int64, from: Int64, rows: Int)
}

/// What an import did, or would do.
enum ImportWord: Hashable, Localized {
  /// What it is at while it runs.
  case doing(ImportStep)
  case imported(source: String, roster: Int?, added: Int, changed: Int, removed: Int)
  /// Asks for the name of a second person.
  case second(String)
  /// Asks for the name of a second person who stands for going back to the roster before.
  case secondForUndo
  /// The roster before is in use again, under this number.
  case undone(roster: Int, isRedone: Bool)
  /// Units of this name were written to a folder.
  case timer(String, in: String)
  /// So many PINs came.
  case pins(Int)
  /// So many guardianships came in as not verified, since the policy does not name the source.
  case unverified(Int, source: String)
  /// The source had rows of these kinds, and now says nothing of any.
  case untouched([RosterKind])
  /// So many rows were left out.
  case leftOut(Int)
  /// The list of who may sign is another than at the last import, which was then.
  case signersChanged(since: String)
  /// So many guardianships with a restriction, and after the import before.
  case restrictions(Int, before: Int?)
  /// So many guardianships that nobody may act on until their rows are mended.
  case leftOutTies(Int, before: Int?)
  /// Verified guardians without a PIN, children without a verified guardian, and those whose records cannot answer what is asked, and what
  /// they lack.
  case withoutPIN(ImportFigures, before: ImportFigures?), unserved(ImportFigures, before: ImportFigures?)
  case incomplete(ImportFigures, before: ImportFigures?)
}

/// What became of handing changes at the emergency card over (VIII).
enum CardDeltaWord: Hashable, Localized {
  case written(String, number: Int, changes: Int)
  case nothingNew
}

/// Where lines come from that have no file, as the place of an error names it.
enum InputWord: Hashable, Localized {
  case standardInput
}

/// What is told of scenarios' files.
enum ScenarioWord: Hashable, Localized {
  /// A file is a scenario, and was played at so many seeds.
  case checked(String, Scenario, seeds: Int)
  /// A key has to be there.
  case required
}

/// What is told beside a class's attempts.
enum PracticeWord: Hashable, Localized {
  case marked(String, TrainerMark)
  /// The log of the station of this name is not at hand.
  case noLog(String)
}

/// What is told of a guide's file that was written.
enum GuideFileWord: Hashable, Localized {
  case exported(String)
}

/// What is told of a report's file that was written.
enum ReportFileWord: Hashable, Localized {
  case wrote(String)
}
