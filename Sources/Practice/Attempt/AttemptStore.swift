package import Station
import Files
import Foundation
import Glibc
import Ledger

/// The attempts of a practice station, and its drills, each a file of its own in the folder `attempts`.
package struct AttemptStore: Sendable {
  private let folder: String
  private static let sizeLimit = 8 << 20
  private static let attemptEnding = ".jsonl", drillEnding = ".faces.jsonl"

  package init(_ station: StationFolder) { folder = station.path + "/attempts" }

  /// Begins an attempt: from here on it is kept, whatever happens.
  /// - Throws: `StationFolderError` if it cannot be written.
  package func begin(_ head: Attempt.Head) throws -> AttemptLog {
    try makeFolder()
    return try AttemptLog(file: file(head.id), creating: head)
  }

  /// Begins a drill.
  /// - Throws: `StationFolderError` if it cannot be written.
  package func begin(_ head: FaceDrill.Head) throws -> FaceDrillLog {
    try makeFolder()
    return try FaceDrillLog(file: file(head.id, Self.drillEnding), creating: head)
  }

  package func goOn(with attempt: Attempt) throws -> AttemptLog {
    try AttemptLog(file: file(attempt.head.id), goingOnWith: attempt)
  }

  /// Every attempt, the oldest first. A file that holds none is passed over.
  package func all() throws -> [Attempt] {
    try kept(Self.attemptEnding, AttemptLines.attempt, name: \.head.id)
      .sorted { ($0.head.startedAt, $0.head.id) < ($1.head.startedAt, $1.head.id) }
  }

  /// Every drill, likewise.
  package func drills() throws -> [FaceDrill] {
    try kept(Self.drillEnding, FaceDrillLines.drill, name: \.head.id)
      .sorted { ($0.head.startedAt, $0.head.id) < ($1.head.startedAt, $1.head.id) }
  }

  private func kept<Kept>(
    _ ending: String, _ read: ([UInt8]) -> Kept?, name: (Kept) -> String
  ) throws -> [Kept] {
    guard unsafe access(folder, F_OK) == 0 else { return [] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw StationFolderError.cannotRead(folder)
    }
    return names.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.filter(Self.isName)
      .compactMap { id in
        // Bytes, since a crash may have cut the last line within a letter.
        let bytes = try? StationFolder.bytes(of: file(id, ending), limit: Self.sizeLimit)
        // A copy under another name is none.
        return bytes.flatMap(read).flatMap { name($0) == id ? $0 : nil }
      }
  }

  /// Whether some process has the attempt in hand.
  package func isUnderWay(_ attempt: Attempt) -> Bool {
    let place = try? FilePlace(file(attempt.head.id))
    guard let place, let descriptor = try? place.folder.openToRead(place.name) else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0
  }

  private func makeFolder() throws {
    do throws(FileFault) {
      let place = try FilePlace(folder)
      if !place.folder.holds(place.name) { _ = try place.folder.folder(place.name, making: 0o700) }
    } catch {
      throw StationFolderError(error, writing: folder)
    }
  }

  private func file(_ id: String, _ ending: String = attemptEnding) -> String { "\(folder)/\(id)\(ending)" }

  static func isName(_ id: String) -> Bool {
    id.utf8.count == 16 && id.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }

  /// A name that no attempt has.
  package static func newName() -> String {
    let digits = String(UInt64.random(in: 0 ... .max), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
