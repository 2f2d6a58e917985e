import Foundation
import GRDB
import Ledger

extension Migration {
  /// What proofs and checkpoints are made of. With every entry stand the roots of the subtrees that it completes, so that
  /// any of them is one look-up away: the subtree of `2^level` leaves that ends with entry `n` is the `level`-th of `n`.
  static let logProofs = Migration(
    name: "log-proofs",
    sql: """
      DROP TRIGGER entry_guard;
      DROP TRIGGER entry_update;
      DROP TRIGGER head_update;
      DROP TRIGGER opening_delete;

      ALTER TABLE entry ADD COLUMN subtrees BLOB NOT NULL DEFAULT x'' CHECK (length(subtrees) % 32 = 0);

      CREATE TABLE checkpoint (
        size INTEGER PRIMARY KEY CHECK (size >= 0),
        note TEXT NOT NULL
      ) STRICT;

      -- Names that the log took when it was restored from a backup older than its newest checkpoint.
      CREATE TABLE log_origin (
        number INTEGER PRIMARY KEY CHECK (number >= 2),
        origin TEXT NOT NULL,
        since INTEGER NOT NULL
      ) STRICT;
      """,
    fill: fillSubtrees)

  /// Computes the subtrees of entries that were logged before there was a place for them.
  private static func fillSubtrees(in database: Database) throws {
    var frontier = MerkleFrontier.empty
    while let leaf = try Data.fetchOne(
      database, sql: "SELECT leaf FROM entry WHERE sequence = ?", arguments: [frontier.size])
    {
      let sequence = frontier.size
      let subtrees = frontier.append([UInt8](leaf))
      if subtrees.isEmpty { continue }
      try database.cachedStatement(sql: "UPDATE entry SET subtrees = ? WHERE sequence = ?")
        .execute(arguments: [Data(subtrees.flatMap(\.self)), sequence])
    }
  }
}
