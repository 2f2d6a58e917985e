import Desk
import Operations
import Station
import Foundation
import Ledger
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("A log that is handed on as tiles")
struct ExportTests {
  let log: AuditedStation
  let scratch: ScratchFolder
  let store: SQLiteCaseStore

  init() throws {
    log = try AuditedStation()
    scratch = try ScratchFolder()
    store = SQLiteCaseStore(try log.station.open())
  }

  private func fill(to size: Int64) throws {
    let journal = try log.station.journal()
    while try store.head().frontier.size < size {
      try journal.record(StationFact.checkpointsResumed, by: .sample("x"), policy: 1)
    }
  }

  @discardableResult
  private func export(since: Int64? = nil, to folder: String = "out") throws -> Int64 {
    let checkpoint = try log.station.journal().checkpoint()
    return try LogExport(store, to: scratch.file(folder)).write(checkpoint, since: since)
  }

  private func verdict(_ folder: String = "out", keys: [LogKey]? = nil) throws -> LogReport.Verdict {
    do {
      return try LogAudit(
        ExportSource(scratch.file(folder)), keys: keys ?? [log.station.signer().publicKey]
      ).run().verdict
    } catch let fault as LogFault {
      return .broken(fault)
    }
  }

  private func tiles(_ folder: String = "out") throws -> Set<String> {
    let all = FileManager.default.enumerator(atPath: scratch.file(folder))?.compactMap { $0 as? String } ?? []
    return Set(
      all.filter { name in
        var isFolder: ObjCBool = false
        let exists = unsafe FileManager.default.fileExists(
          atPath: scratch.file("\(folder)/\(name)"), isDirectory: &isFolder)
        return exists && !isFolder.boolValue
      })
  }

  @Test func `verifies without the database`() throws {
    let size = try export()
    #expect(try verdict() == .intact)
    #expect(try tiles() == ["checkpoint", "tile/0/000.p/\(size)", "tile/entries/000.p/\(size)"])
    #expect(try verdict(keys: [LogSigner.test(4).publicKey]) == .broken(.keyOther))
  }

  @Test func `holds nothing personal`() throws {
    try export()
    for file in try tiles() {
      let bytes = try scratch.bytes(of: "out/\(file)")
      for word in ["Delgado", "100200", "Rosa", "ELM STREET"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(file)")
      }
    }
  }

  @Test func `has the tiles of the specification`() throws {
    try fill(to: 600)
    try export()
    #expect(
      try tiles() == [
        "checkpoint", "tile/0/000", "tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2", "tile/entries/000",
        "tile/entries/001", "tile/entries/002.p/88",
      ])
    let level1 = try scratch.bytes(of: "out/tile/1/000.p/2")
    #expect(try Array(level1) == store.subtree(level: 8, index: 0) + store.subtree(level: 8, index: 1))
    #expect(try verdict() == .intact)
  }

  @Test func `is brought up to date and narrower tiles go`() throws {
    try fill(to: 250)
    try export()
    try fill(to: 300)
    #expect(try export() == 50)
    #expect(try verdict() == .intact)
    #expect(try !tiles().contains { $0.hasPrefix("tile/0/000.p") })
    #expect(try export() == 0)
    #expect(try verdict() == .intact)
  }

  @Test func `since a size is laid over an older one`() throws {
    try fill(to: 300)
    try export(to: "old")
    try fill(to: 700)
    try export(since: 300, to: "new")
    #expect(try !tiles("new").contains("tile/entries/000"))
    #expect(try verdict("new") == .broken(.exportDamaged("tile/entries/000")))
    for file in try tiles("new") {
      let target = scratch.file("old/\(file)")
      try FileManager.default.createDirectory(
        atPath: String(target[..<(target.lastIndex(of: "/") ?? target.startIndex)]), withIntermediateDirectories: true)
      try? FileManager.default.removeItem(atPath: target)
      try FileManager.default.copyItem(atPath: scratch.file("new/\(file)"), toPath: target)
    }
    #expect(try verdict("old") == .intact)
    #expect(throws: ExportError.outOfRange(size: 700)) { try export(since: 701, to: "none") }
  }

  @Test func `is taken up where it was interrupted`() throws {
    try fill(to: 600)
    try export()
    let whole = try tiles()
    for lost in ["checkpoint", "tile/0/001", "tile/entries/002.p/88"] {
      try FileManager.default.removeItem(atPath: scratch.file("out/\(lost)"))
    }
    try scratch.write([1, 2, 3], to: "out/tile/0/001.part")
    try export()
    #expect(try tiles() == whole)
    #expect(try verdict() == .intact)
  }

  @Test func `of another log is left alone`() throws {
    try export()
    let other = try AuditedStation()
    let checkpoint = try other.station.journal().checkpoint()
    let others = SQLiteCaseStore(try other.station.open())
    #expect(throws: ExportError.otherLog(scratch.file("out"))) {
      try LogExport(others, to: scratch.file("out")).write(checkpoint)
    }
    #expect(try verdict() == .intact)
    try scratch.write(Array("nonsense".utf8), to: "out/checkpoint")
    #expect(throws: ExportError.damaged(scratch.file("out/checkpoint"))) { try export() }
  }

  @Test func `every file of it that is changed cut or gone shows`() throws {
    try fill(to: 600)
    try export()
    for file in try tiles() {
      let bytes = try scratch.bytes(of: "out/\(file)")
      var changed = bytes
      changed[bytes.count / 2] ^= 1
      for broken in [changed, bytes.dropLast(), bytes + [0], Data()] {
        try scratch.write(broken, to: "out/\(file)")
        guard case .broken = try verdict() else {
          Issue.record("\(file) of \(broken.count) bytes")
          continue
        }
      }
      try FileManager.default.removeItem(atPath: scratch.file("out/\(file)"))
      if case .intact = try verdict() { Issue.record("\(file) gone") }
      try scratch.write(bytes, to: "out/\(file)")
    }
    #expect(try verdict() == .intact)
  }

  @Test func `an older checkpoint file beside it has to fit`() throws {
    try export()
    let report = try LogAudit(
      ExportSource(scratch.file("out")), keys: [log.station.signer().publicKey], folders: [log.checkpoints]
    ).run()
    #expect(try report.verdict == .intact && report.files == log.files().count)
  }

  @Test func `an export from before the newest files is whole and says that there is more`() throws {
    try export()
    try log.station.desk().session.start()
    let report = try LogAudit(
      ExportSource(scratch.file("out")), keys: [log.station.signer().publicKey], folders: [log.checkpoints]
    ).run()
    #expect(report.verdict == .intact && report.laterFiles == 1)
  }
}
