import Foundation
import TestSupport
import Testing

@Suite("An init that was interrupted")
struct InterruptedInitTests {
  @Test(arguments: [
    ["keys/log.key", "policy.yaml", "station.sqlite"], ["policy.yaml", "station.sqlite"], ["station.sqlite"],
  ])
  func `is gone on with by the next`(_ missing: [String]) throws {
    let home = try ScratchFolder()
    _ = try Program.run(["init"], home: home.path)
    let before = try Data(contentsOf: URL(fileURLWithPath: home.path + "/station/keys/pin.key"))
    for file in missing { try FileManager.default.removeItem(atPath: "\(home.path)/station/\(file)") }
    try home.write([1, 2], to: "station/keys/log.key.part")
    let again = try Program.run(["init"], home: home.path)
    #expect(again.code == 0, "\(again.errors)")
    #expect(try Data(contentsOf: URL(fileURLWithPath: home.path + "/station/keys/pin.key")) == before)
    #expect(try Program.run(["log", "checkpoint"], home: home.path).code == 0)
  }

  @Test func `is no station that lost its database`() throws {
    let home = try ScratchFolder()
    _ = try Program.run(["init"], home: home.path)
    _ = try Program.run(["log", "checkpoint"], home: home.path)
    try FileManager.default.removeItem(atPath: home.path + "/station/station.sqlite")
    let again = try Program.run(["init"], home: home.path)
    #expect(again.code == 2 && again.errors.contains("is there already"))
  }
}
