import Diagnostics
import Operations

/// A line of what an audit came to, behind its verdict.
enum VerifyWord: Hashable, Localized {
  /// What to do with a log that is broken.
  case changeNothing
  case nothing
  case entries(Int64, cases: Int, open: Int)
  case disclosures(Int)
  case unsigned
  /// How many entries are signed for, by which key, and how many are not.
  case signed(Int64, by: String, rest: Int64)
  /// How many entries were found to be the station's own by its key, of all; or that the key is not here.
  case sealed(Int64, of: Int64), sealsUnknown
  /// How many values behind commitments were not looked at, since they are sealed and the key is not here.
  case valuesUnknown(Int)
  /// How many checkpoints, and how many of them in the files of these folders.
  case checkpoints(Int, files: Int, in: [String])
  case codeFits
  case corrections(Int), purges(Int)
  case note(VerifyNote)
  case times([Time])

  /// How long a part of the audit took.
  struct Time: Hashable {
    let part: LogAudit.Part
    /// With its unit.
    let text: String
  }
}

/// What is worth a look in a log that is intact.
enum VerifyNote: Hashable, Localized {
  case keyUnknown
  case rotations(Int)
  /// Entries that a restore lost.
  case lost(Int64)
  case withoutFile(Int), laterFiles(Int)
  case clock(setBack: Int, moved: Int, first: Int64)
}

/// What a proof came to, behind its verdict.
enum ProofWord: Hashable, Localized {
  case entry(Int64, in: String, size: Int64)
  case grown(Int64, in: String, size: Int64)
  case notShown
}

extension LogAudit.Part: Localized {}
