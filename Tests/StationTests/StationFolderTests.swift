import Diagnostics
import Console
import Station
import Foundation
import TestSupport
import Testing

@Suite("The folder of a station")
struct StationFolderTests {
  let station: DeskStation
  var folder: StationFolder { station.folder }

  init() throws { station = try DeskStation() }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `is its owners alone and so is every file`() throws {
    #expect(try mode(folder.path) == 0o700 && mode(folder.keys) == 0o700)
    try DurableFile.create(folder.policy, with: [1, 2], mode: 0o600)
    try DeskCaller().play(at: station.desk())
    for file in try station.files() {
      #expect(try [0o600, 0o400].contains(mode(file)), "\(file.split(separator: "/").last ?? "")")
    }
  }

  @Test(arguments: [0o710, 0o701, 0o755, 0o770])
  func `is refused if others can enter`(_ looser: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: looser], ofItemAtPath: folder.path)
    #expect(throws: StationFolderError.tooOpen(folder.path, "chmod 700")) { try folder.makeFolders() }
    #expect(throws: StationFolderError.tooOpen(folder.path, "chmod 700")) { try folder.check() }
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
    try FileManager.default.setAttributes([.posixPermissions: looser], ofItemAtPath: folder.keys)
    #expect(throws: StationFolderError.tooOpen(folder.keys, "chmod 700")) { try folder.makeFolders() }
  }

  @Test func `is refused if it is a file or a link or another users`() throws {
    let file = StationFolder(path: folder.path + "/file")
    #expect(FileManager.default.createFile(atPath: file.path, contents: nil))
    #expect(throws: StationFolderError.self) { try file.makeFolders() }
    let link = StationFolder(path: folder.path + "/link")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: folder.keys)
    #expect(throws: StationFolderError.notOurs(link.path)) { try link.makeFolders() }
    if getuid() == 0 {
      try FileManager.default.setAttributes([.ownerAccountID: 65_534], ofItemAtPath: folder.keys)
      #expect(throws: StationFolderError.notOurs(folder.keys)) { try folder.makeFolders() }
    }
  }

  @Test func `takes a new file with exactly its mode and never writes over one`() throws {
    let file = folder.path + "/new"
    try DurableFile.create(file, with: Array("one".utf8), mode: 0o640)
    #expect(try mode(file) == 0o640)
    #expect(throws: StationFolderError.existsAlready(file)) { try DurableFile.create(file, with: [], mode: 0o600) }
    #expect(try StationFolder.text(of: file) == "one")
    #expect(throws: StationFolderError.cannotRead(file)) { try StationFolder.text(of: file, limit: 2) }
    #expect(throws: StationFolderError.missing(file + "2")) { try StationFolder.text(of: file + "2") }
  }

  @Test func `is found by option then environment then data folder`() {
    let all = ["PINLINE_HOME": "/p", "XDG_DATA_HOME": "/x", "HOME": "/h"]
    #expect(StationFolder.home("/o", named: "live", environment: all) == "/o")
    #expect(StationFolder.home(nil, named: "live", environment: all) == "/p")
    #expect(
      StationFolder.home(nil, named: "live", environment: ["PINLINE_HOME": "", "XDG_DATA_HOME": "/x"])
        == "/x/pinline/live")
    #expect(StationFolder.home(nil, named: "live", environment: ["HOME": "/h"]) == "/h/.local/share/pinline/live")
  }

  @Test(arguments: ["", "Front", "front desk", "frónt", String(repeating: "a", count: 41), "a/b"])
  func `has no station of such a name`(_ name: String) {
    #expect(StationIdentity(kind: .live, name: name) == nil)
  }

  @Test func `errors are one line and a hint`() {
    let errors: [StationFolderError] = [
      .missing("f"), .existsAlready("f"), .cannotRead("f"), .cannotWrite("f"), .notOurs("f"),
      .tooOpen("f", "chmod 700"),
      .notAKey("f"),
    ]
    for error in errors {
      let lines = error.diagnostic(in: .english).description.split(separator: "\n")
      #expect(lines.count == 2 && lines[1].hasPrefix("hint: "))
    }
  }
}
