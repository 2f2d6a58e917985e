import Foundation
import GRDB
import Operations
package import Station

extension SQLiteRosterArchive {
  package func previous() throws -> Int? {
    let number = try number() - 1
    return number > 0 && DatabaseFile.exists(file(number)) ? number : nil
  }

  /// The pieces stay sealed as they are; what names the roster's number is sealed anew.
  package func undo(holding mark: RosterMark, _ log: (Int, RosterMark) throws -> Void) throws -> Int {
    let current = try number()
    let source = file(max(1, current - 1))
    guard current > 1 else { throw StoreError.missing(source) }
    guard try DatabaseFile.digest(source) == mark.digest else { throw StoreError.damaged(source) }
    let next = current + 1
    let before = try open(current - 1)
    let created = try createdBeside(before)
    let header = try before.header(as: next)
    let path = "\(file(next)).part-\(UInt64.random(in: .min ... .max))"
    defer { DatabaseFile.remove(path) }
    try DatabaseFile.copy(source, to: path)
    do {
      let queue = try DatabaseQueue(path: path, configuration: .building)
      try queue.inDatabase {
        try $0.execute(sql: "UPDATE roster SET number = ?, header = ?", arguments: [next, Data(header)])
      }
      try queue.close()
    } catch {
      throw StoreError(error, file: path)
    }
    try DatabaseFile.synchronize(path)
    let copied = RosterMark(digest: try DatabaseFile.digest(path), build: before.seal.build)
    try put(path, as: next, unless: { $0 != created }) { try log($0, copied) }
    removeOld()
    return next
  }

  /// How many PINs the console created. None of them may be somebody else's in a roster that comes in use again (V), nor stand beside
  /// another there that would count instead.
  private func createdBeside(_ roster: RosterFile) throws -> Int {
    var (count, crossed) = (0, 0)
    try SQLitePINStore(station).eachCreated { created in
      count += 1
      let own = roster.seal.guardian(created.owner.guardian)
      let isAnothers = try roster.holders(of: created.pin.fingerprint).contains { $0 != own }
      let isOutdone = try roster.pins(of: created.owner).contains {
        $0.generation >= created.pin.generation && $0.fingerprint != created.pin.fingerprint
      }
      if isAnothers || isOutdone { crossed += 1 }
    }
    guard crossed == 0 else { throw ImportError.pinsCreated(crossed) }
    return count
  }
}
