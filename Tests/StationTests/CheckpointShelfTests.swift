import Desk
import Foundation
import Station
import TestSupport
import Testing

@Suite("Shelves of checkpoint files")
struct CheckpointShelfTests {
  @Test(arguments: [
    ("live_a@000001234567", "live_a/000001/234/live_a@000001234567"),
    ("live_a_2@000000000000", "live_a_2/000000/000/live_a_2@000000000000"),
    ("live_a@9007199254740991", "live_a/9007199254/740/live_a@9007199254740991"),
  ])
  func `hold at most a thousand names each`(_ name: String, _ path: String) {
    #expect(CheckpointFile(name: name)?.path == path)
  }

  @Test func `are made where the folder is and nothing lies in the folder itself`() throws {
    let station = try DeskStation()
    try station.desk().session.start()
    let folder = station.folder.resolve(station.policy.checkpoints)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["practice_front-desk"])
    #expect(try CheckpointShelves.files(in: folder).count > 0)
  }

  @Test func `leave files alone that lie in the folder from before`() throws {
    let station = try DeskStation()
    try station.desk().session.start()
    let folder = station.folder.resolve(station.policy.checkpoints)
    let files = try CheckpointShelves.files(in: folder)
    for file in files {
      try FileManager.default.moveItem(atPath: "\(folder)/\(file.path)", toPath: "\(folder)/\(file.name)")
    }
    try station.desk().session.start()
    let names = try CheckpointShelves.files(in: folder).map(\.name)
    #expect(names.count == Set(names).count && Set(names).isSuperset(of: files.map(\.name)))
  }
}
