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
    for name in [
      "station.sqlite.new", "station.sqlite.new-journal", "station.sqlite.new.part-4x", "roster-2.sqlite.part-7",
    ] {
      try scratch.write([2], to: name)
    }
    for name in ["killed.part", "kept.part"] {
      other.makeFolder(name)
      for file in ["copy", "copy-journal", "copy-4x"] { try other.write([3], to: "\(name)/\(file)") }
    }
    try scratch.write(
      "+\(other.file("killed.part"))\n+\(other.file("kept.part"))\n-\(other.file("kept.part"))\n".utf8, to: "work")
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
      #expect(try scratch.names().count == 7 && other.names().count == 2)
      #expect(try StationWork.alone(in: folder, waiting: false) == nil)
    }
    #expect(try StationWork.alone(in: folder, waiting: true) != nil)
    #expect(try scratch.names().count == 3)
  }

  @Test func `believes no name that such work never gives`() throws {
    for name in ["letters", "letters.part", "mixed.part"] { other.makeFolder(name) }
    for file in ["letters/copy", "letters.part/one", "mixed.part/copy", "mixed.part/one", "file.part"] {
      try other.write([5], to: file)
    }
    other.link("link.part", to: "letters")
    let names = try other.names()
    try scratch.write(names.map { "+\(other.file($0))\n" }.joined().utf8, to: "work")
    try StationWork.clear(folder)
    #expect(try other.names() == names)
    #expect(other.holds("letters/copy") && other.holds("letters.part/one") && other.holds("mixed.part/one"))
  }

  @Test func `removes and writes nothing through a link`() throws {
    try other.write([6], to: "kept")
    for name in ["station.sqlite.new", "roster-2.sqlite.part-7"] { scratch.link(name, to: other.file("kept")) }
    try StationWork.clear(folder)
    #expect(try other.bytes(of: "kept") == Data([6]))
    scratch.remove("work")
    scratch.link("work", to: other.file("kept"))
    #expect(throws: StationFolderError.cannotWrite(folder.path + "/work")) { try StationWork.clear(folder) }
    #expect(try other.bytes(of: "kept") == Data([6]))
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
