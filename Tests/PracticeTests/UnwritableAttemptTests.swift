import Station
import Foundation
import Practice
import TestSupport
import Testing

@Suite("Practice: an attempt that cannot be kept")
struct UnwritableAttemptTests {
  let attempts: AttemptFolder
  let head = AttemptFolder.head(person: "Zq7marker")
  private var folder: String { attempts.folder.file("attempts") }
  private var file: String { "\(folder)/\(head.id).jsonl" }

  init() throws { attempts = try AttemptFolder() }

  @Test func `says the file and nothing else`() throws {
    // A file in its place is a folder that nobody can write in, root included.
    try attempts.folder.write("".utf8, to: "attempts")
    #expect(throws: StationFolderError.cannotWrite(file)) { _ = try attempts.store.begin(head) }
    #expect(throws: StationFolderError.cannotRead(folder)) { _ = try attempts.store.all() }
  }

  @Test(.enabled(if: getuid() != 0, "root writes anywhere")) func `needs a folder that can be written`() throws {
    let log = try attempts.store.begin(AttemptFolder.head(2))
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder) }
    #expect(throws: StationFolderError.cannotWrite(file)) { _ = try attempts.store.begin(head) }
    try log.add(.calledAgain, at: 1, logged: 0)
    #expect(try attempts.store.all() == [log.attempt], "what was begun goes on")
  }

  @Test func `makes no station where there is none`() throws {
    let store = AttemptStore(StationFolder(path: attempts.folder.file("none")))
    let folder = attempts.folder.file("none/attempts")
    #expect(throws: StationFolderError.cannotWrite(folder)) { _ = try store.begin(head) }
    #expect(try attempts.folder.names() == [])
  }

  @Test func `is never written over another`() throws {
    let log = try attempts.store.begin(head)
    try log.add(.calledAgain, at: 1, logged: 0)
    #expect(throws: StationFolderError.cannotWrite(file)) { _ = try attempts.store.begin(head) }
    #expect(try attempts.store.all() == [log.attempt])
  }

  @Test func `is not gone on with once its file is gone`() throws {
    let attempt = try attempts.store.begin(head).attempt
    try FileManager.default.removeItem(atPath: file)
    #expect(throws: StationFolderError.cannotWrite(file)) { _ = try attempts.store.goOn(with: attempt) }
    #expect(try attempts.store.all() == [])
  }
}
