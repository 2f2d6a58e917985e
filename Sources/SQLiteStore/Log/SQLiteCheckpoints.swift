import Foundation
import GRDB
import Station
package import Ledger

extension SQLiteCaseStore {
  /// The root of the complete subtree over `index · 2^level ..< (index + 1) · 2^level`: it stands with the last of these
  /// entries, which completed it.
  package func subtree(level: Int, index: Int64) throws -> [UInt8] {
    let last = (index + 1) << Int64(level) - 1
    let found = try database.read {
      try Row.fetchOne(
        try $0.cachedStatement(
          sql: "SELECT iif(?2 = 0, leaf, substr(subtrees, ?2 * 32 - 31, 32)) FROM entry WHERE sequence = ?1"),
        arguments: [last, level])
    }
    guard let found, let bytes = found[0] as Data?, bytes.count == 32 else { throw ProofError.outOfRange }
    return [UInt8](bytes)
  }

  /// The kept checkpoints from a size on, in order, at most `limit`.
  package func checkpoints(from size: Int64, limit: Int) throws -> [KeptCheckpoint] {
    try kept("WHERE size >= ? ORDER BY size LIMIT ?", [size, limit])
  }

  /// The newest checkpoint of fewer entries than that.
  package func checkpoint(before size: Int64) throws -> KeptCheckpoint? {
    try kept("WHERE size < ? ORDER BY size DESC LIMIT 1", [size]).first
  }

  private func kept(_ rest: String, _ arguments: StatementArguments) throws -> [KeptCheckpoint] {
    try database.read {
      try Row.fetchAll($0, sql: "SELECT size, note FROM checkpoint \(rest)", arguments: arguments)
        .map {
          KeptCheckpoint(
            size: try $0.value("size", of: "checkpoint"), note: try $0.value("note", of: "checkpoint"))
        }
    }.map { kept in
      guard kept.size <= JSON.integerLimit else { throw StoreError.damaged(database.path) }
      return kept
    }
  }
}
