import Station
import Foundation
import TestSupport
import Testing

@Suite("The file of the PIN key")
struct KeyFileTests {
  let station: DeskStation
  var folder: StationFolder { station.folder }

  init() throws { station = try DeskStation([]) }

  private func replaceKey(_ bytes: Int, mode: Int = 0o400) throws {
    try? FileManager.default.removeItem(atPath: folder.key(.pin))
    let made = FileManager.default.createFile(
      atPath: folder.key(.pin), contents: Data(repeating: 7, count: bytes), attributes: [.posixPermissions: mode])
    #expect(made)
  }

  @Test func `is made for its owners eyes only and never made over`() throws {
    let mode = try FileManager.default.attributesOfItem(atPath: folder.key(.pin))[.posixPermissions] as? Int
    #expect(mode == 0o400)
    let before = try KeyFile.pinKey(in: folder, environment: [:]).id
    #expect(throws: StationFolderError.existsAlready(folder.key(.pin))) { try KeyFile.make(.pin, in: folder) }
    #expect(try KeyFile.pinKey(in: folder, environment: [:]).id == before)
    #expect(before.utf8.count == 16)
  }

  @Test(arguments: [0o600, 0o440, 0o404, 0o401, 0o410, 0o700, 0o4400])
  func `is refused if its mode is looser`(_ mode: Int) throws {
    try replaceKey(32, mode: mode)
    #expect(throws: StationFolderError.tooOpen(folder.key(.pin), "chmod 400")) {
      try KeyFile.pinKey(in: folder, environment: [:])
    }
  }

  @Test(arguments: [0, 31, 33, 64])
  func `is refused if it has not the length of a key`(_ length: Int) throws {
    try replaceKey(length)
    #expect(throws: StationFolderError.notAKey(folder.key(.pin))) { try KeyFile.pinKey(in: folder, environment: [:]) }
  }

  @Test func `is refused if it is a link or a folder or missing`() throws {
    let real = folder.path + "/elsewhere"
    try FileManager.default.moveItem(atPath: folder.key(.pin), toPath: real)
    #expect(throws: StationFolderError.missing(folder.key(.pin))) { try KeyFile.pinKey(in: folder, environment: [:]) }
    try FileManager.default.createSymbolicLink(atPath: folder.key(.pin), withDestinationPath: real)
    #expect(throws: StationFolderError.notOurs(folder.key(.pin))) { try KeyFile.pinKey(in: folder, environment: [:]) }
    try FileManager.default.removeItem(atPath: folder.key(.pin))
    try FileManager.default.createDirectory(atPath: folder.key(.pin), withIntermediateDirectories: false)
    #expect(throws: StationFolderError.notOurs(folder.key(.pin))) { try KeyFile.pinKey(in: folder, environment: [:]) }
  }

  @Test func `is handed over by systemd where there is one`() throws {
    let credentials = folder.path + "/credentials"
    let own = try KeyFile.pinKey(in: folder, environment: [:]).id
    #expect(try KeyFile.pinKey(in: folder, environment: ["CREDENTIALS_DIRECTORY": credentials]).id == own)
    try FileManager.default.createDirectory(atPath: credentials, withIntermediateDirectories: false)
    let file = credentials + "/" + KeyFile.Purpose.pin.credential
    #expect(FileManager.default.createFile(atPath: file, contents: Data(repeating: 3, count: 32)))
    #expect(try KeyFile.pinKey(in: folder, environment: ["CREDENTIALS_DIRECTORY": credentials]).id != own)
    #expect(try KeyFile.pinKey(in: folder, environment: ["CREDENTIALS_DIRECTORY": ""]).id == own)
    #expect(FileManager.default.createFile(atPath: file, contents: Data(repeating: 3, count: 31)))
    #expect(throws: StationFolderError.notAKey(file)) {
      try KeyFile.pinKey(in: folder, environment: ["CREDENTIALS_DIRECTORY": credentials])
    }
  }
}
