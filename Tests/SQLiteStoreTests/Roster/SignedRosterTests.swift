import Console
import Diagnostics
import Foundation
import Ledger
import Operations
import Records
import Roster
import Station
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("A roster that has to be signed")
struct SignedRosterTests {
  let scratch: ScratchFolder
  let folder: StationFolder
  private static let signed = Policy(number: 1, texts: ["rosters-signed": "yes", "verified-sources": "sis"])

  init() throws {
    scratch = try ScratchFolder()
    folder = StationFolder(path: scratch.path)
    let writer = try RosterFolderWriter(path: scratch.file("roster"), isFictitious: true)
    for record in RosterSmall().records { try writer.write(record) }
    try writer.finish()
  }

  @discardableResult
  private func run(_ tool: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: scratch.file("roster"))
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(arguments)")
    return String(decoding: said, as: UTF8.self)
  }

  private func writeSums(of names: [String] = RosterFolder.fileNames) throws {
    let sums = try run("/usr/bin/sha256sum", names)
    try scratch.write(sums.utf8, to: "roster/\(RosterChecksums.fileName)")
  }

  /// Signs the checksums with a new key, which may sign for `source`.
  private func sign(for source: String = "sis", namespace: String = RosterSignature.namespace) throws {
    let tool = try #require(RosterSignature.tool)
    let key = scratch.file("key")
    if !FileManager.default.fileExists(atPath: key) {
      try run(tool, ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key])
    }
    try? FileManager.default.removeItem(atPath: scratch.file("roster/\(RosterChecksums.signatureName)"))
    try run(tool, ["-Y", "sign", "-q", "-f", key, "-n", namespace, RosterChecksums.fileName])
    let open = try String(contentsOfFile: key + ".pub", encoding: .utf8)
    try scratch.write("\(source) \(open)".utf8, to: "allowed_signers")
  }

  private func checksums(as source: String = "sis") throws -> RosterChecksums {
    try RosterSignature(of: scratch.file("roster"), source: source, station: folder).check()
  }

  /// The mapping of a signed table lies there too.
  @Test func `of one file is that of the folder in which it lies`() throws {
    try writeSums()
    try sign()
    let (path, file) = (scratch.file("roster"), scratch.file("roster/students.csv"))
    #expect(RosterSignature.folder(of: file) == path && RosterSignature.folder(of: path) == path)
    #expect(RosterSignature.folder(of: path + "/nothing") == path + "/nothing")
    #expect(throws: Never.self) { try RosterSignature(of: file, source: "sis", station: folder).check() }
  }

  @Test func `is refused without a signature`() throws {
    let station = try StationOnDisk()
    let reader = try RosterFolder(path: scratch.file("roster"))
    #expect(throws: ImportError.notSigned) {
      try RosterImport(reader, source: "sis", at: station.importPlace)
        .run(journal: station.journal, author: StationOnDisk.author, policy: Self.signed) { _ in }
    }
    try writeSums()
    #expect(
      throws: RosterSignature.tool == nil
        ? RosterSignatureError.noTool
        : .unreadable(
          scratch.file("roster/\(RosterChecksums.signatureName)"))
    ) { try checksums() }
  }

  @Test(.enabled(if: RosterSignature.tool != nil, "skipped: no ssh-keygen"))
  func `comes in under the signature of a key that may sign for its source`() throws {
    try writeSums()
    try sign()
    let station = try StationOnDisk()
    let reader = try RosterFolder(path: scratch.file("roster"), checksums: checksums())
    let report = try RosterImport(reader, source: "sis", at: station.importPlace)
      .run(journal: station.journal, author: StationOnDisk.author, policy: Self.signed) { _ in }
    #expect(report.added == 21 && report.unverified == 0)
    #expect(throws: RosterSignatureError.refused(source: "courts")) { try checksums(as: "courts") }
  }

  private func load(as source: String = "sis", at station: StationOnDisk) throws -> Int64? {
    let checksums = try checksums(as: source)
    let signer = try #require(checksums.signer)
    let place = try station.importPlace
    let log = try SealedLog(station.store, signer: .test())
    let changed = try SignerHistory.changed(from: signer, of: source, in: log)
    let reader = try RosterFolder(path: scratch.file("roster"), checksums: checksums)
    _ = try RosterImport(reader, source: source, signer: signer, at: place)
      .run(journal: station.journal, author: StationOnDisk.author, policy: Self.signed) { _ in }
    return changed
  }

  /// Anybody with the folder can name another key there for the length of an import.
  @Test(.enabled(if: RosterSignature.tool != nil, "skipped: no ssh-keygen"))
  func `stands in the log with the key that signed and the list that let it`() throws {
    try writeSums()
    try sign()
    let tool = try #require(RosterSignature.tool)
    let print = try run(tool, ["-l", "-f", scratch.file("key.pub")])
    let station = try StationOnDisk()
    #expect(try load(at: station) == nil)
    let entry = try #require(
      try station.store.entries(ofKind: "importBegun").first.map { try Entry(stored: $0) })
    let key = try #require(entry.fact["key"]?.string)
    #expect(print.contains(key) && key.hasPrefix("SHA256:"))
    let sum = try run("/usr/bin/sha256sum", [scratch.file("allowed_signers")])
    #expect(try sum.hasPrefix(#require(entry.fact["signers"]?.string)))
    let fact = try StationFact(kind: entry.kind, fields: entry.fact)
    for language in Language.allCases { #expect(fact.in(language).contains(key)) }
  }

  @Test(.enabled(if: RosterSignature.tool != nil, "skipped: no ssh-keygen"))
  func `tells when the list of signers was last another`() throws {
    try writeSums()
    try sign()
    let station = try StationOnDisk()
    #expect(try load(at: station) == nil && load(at: station) == nil)
    let last = try #require(
      try station.store.entries(ofKind: "importBegun").last.map { try Entry(stored: $0) }
    ).moment.wall
    let list = try String(contentsOfFile: scratch.file("allowed_signers"), encoding: .utf8)
    try scratch.write((list + "courts \(list.dropFirst("sis ".count))").utf8, to: "allowed_signers")
    #expect(try load(at: station) == last)
    #expect(try load(at: station) == nil, "it is told once")
  }

  /// Whoever puts another list there for one import could let another fail before it, or be killed.
  @Test(.enabled(if: RosterSignature.tool != nil, "skipped: no ssh-keygen"))
  func `tells so behind imports under that list that never came in`() throws {
    try writeSums()
    try sign()
    let station = try StationOnDisk()
    #expect(try load(at: station) == nil)
    let last = try #require(
      try station.store.entries(ofKind: "importBegun").last.map { try Entry(stored: $0) }
    ).moment.wall
    let list = try String(contentsOfFile: scratch.file("allowed_signers"), encoding: .utf8)
    try scratch.write((list + "courts \(list.dropFirst("sis ".count))").utf8, to: "allowed_signers")
    let signer = try #require(try checksums().signer)
    _ = try RosterImport(RosterSmall().reader(), source: "sis", signer: signer, at: station.importPlace)
      .rehearse(journal: station.journal, author: StationOnDisk.author, policy: StationOnDisk.policy) { _ in }
    var broken = RosterSmall()
    broken.students[0].name.last = "PeÃ±a"
    #expect(throws: ImportError.self) {
      try RosterImport(broken.reader(), source: "sis", signer: signer, at: station.importPlace, isStrict: true)
        .run(journal: station.journal, author: StationOnDisk.author, policy: StationOnDisk.policy) { _ in }
    }
    try station.record(
      .importBegun(
        ImportBeginning(source: "sis", format: "roster", isRehearsal: false, signer: signer, pins: -1)))
    #expect(try station.store.entries(ofKind: "importBegun").count == 4)
    #expect(try load(at: station) == last)
    #expect(try load(at: station) == nil, "it came in")
  }

  @Test(.enabled(if: RosterSignature.tool != nil, "skipped: no ssh-keygen"))
  func `is refused under a strangers key or a signature for something else`() throws {
    try writeSums()
    try sign(namespace: "file")
    #expect(throws: RosterSignatureError.refused(source: "sis")) { try checksums() }
    try sign()
    let tool = try #require(RosterSignature.tool)
    try run(tool, ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", scratch.file("other")])
    let other = try String(contentsOfFile: scratch.file("other.pub"), encoding: .utf8)
    try scratch.write("sis \(other)".utf8, to: "allowed_signers")
    #expect(throws: RosterSignatureError.refused(source: "sis")) { try checksums() }
  }

  @Test(.enabled(if: RosterSignature.tool != nil, "skipped: no ssh-keygen"))
  func `is refused with a file changed added or taken away`() throws {
    try writeSums(of: RosterFolder.fileNames.filter { $0 != "contacts.csv" })
    try sign()
    let path = scratch.file("roster")
    let partial = try checksums()
    #expect(throws: RosterFileError.notSignedFor("contacts.csv")) { try RosterFolder(path: path, checksums: partial) }
    try writeSums()
    try sign()
    let whole = try checksums()
    let reader = try RosterFolder(path: path, checksums: whole)
    let ties = scratch.file("roster/guardianships.csv")
    // Changed after the look at it.
    let text = try String(contentsOfFile: ties, encoding: .utf8)
    try Data((text + "1,G2,father,yes,,\n").utf8).write(to: URL(fileURLWithPath: ties))
    #expect(throws: RosterFileError.checksumDiffers("guardianships.csv")) {
      try reader.read({ _ in }, problem: { _ in }, progress: { _ in })
    }
    try FileManager.default.removeItem(atPath: ties)
    #expect(throws: RosterFileError.missingFile("guardianships.csv")) { try RosterFolder(path: path, checksums: whole) }
  }
}
