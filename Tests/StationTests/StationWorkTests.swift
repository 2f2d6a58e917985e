import Foundation
import Station
import TestSupport
import Testing

@Suite("Work that makes files aside")
struct StationWorkTests {
  let scratch: ScratchFolder
  let other: ScratchFolder
  let folder: StationFolder

  init() throws {
    (scratch, other) = (try ScratchFolder(), try ScratchFolder())
    folder = StationFolder(path: scratch.path)
    for name in ["station.sqlite", "roster-1.sqlite"] { try scratch.write([1], to: name) }
  }

  /// What a process that was killed in the middle left: its files, and its word of those elsewhere.
  private func leave() throws {
    for name in ["station.sqlite.new", "station.sqlite.new-journal", "roster-2.sqlite.part-7"] {
      try scratch.write([2], to: name)
    }
    try other.write([3], to: "copy.part")
    try other.write([4], to: "kept.part")
    try scratch.write(
      "+\(other.file("copy.part"))\n+\(other.file("kept.part"))\n-\(other.file("kept.part"))\n".utf8, to: "work")
  }

  @Test func `that was killed leaves nothing behind at the next start`() throws {
    try leave()
    try StationWork.clear(folder)
    #expect(try scratch.names() == ["roster-1.sqlite", "station.sqlite", "work"])
    #expect(try other.names() == ["kept.part"], "what was ended is not its own any more")
    #expect(try scratch.bytes(of: "work").isEmpty)
  }

  @Test func `that goes on keeps its files and a purge waits for it`() throws {
    try leave()
    do {
      let work = try StationWork(in: folder, making: [other.file("more.part")])
      defer { extendLifetime(work) }
      try StationWork.clear(folder)
      #expect(try scratch.names().count == 6 && other.names().count == 2)
      #expect(try StationWork.alone(in: folder, waiting: false) == nil)
    }
    #expect(try StationWork.alone(in: folder, waiting: true) != nil)
    #expect(try scratch.names().count == 3)
  }

  @Test func `believes no name that such work never gives`() throws {
    try other.write([5], to: "letters.txt")
    try scratch.write("+\(other.file("letters.txt"))\n".utf8, to: "work")
    try StationWork.clear(folder)
    #expect(try other.names() == ["letters.txt"])
  }

  @Test func `takes away the second name that a killed restore gave the database`() throws {
    try FileManager.default.linkItem(
      atPath: folder.database, toPath: folder.database + ".replaced-1")
    try scratch.write([9], to: "station.sqlite.replaced-2")
    try StationWork.clear(folder)
    #expect(folder.replaced == [folder.database + ".replaced-2"])
    #expect(try scratch.bytes(of: "station.sqlite") == Data([1]))
  }
}
