import Diagnostics
import Files
import Foundation
import Pages
import Station
import TestSupport
import Testing

@testable import Letters

@Suite("Where a letter with a PIN may lie")
struct HandedOutFileTests {
  private func write(_ path: String, by maker: PageMakerPath = .besideProgram, station: [String] = []) throws {
    let file = try HandedOutFile(path, outside: station)
    try MadeSheet.tray(maker).write(try MadeSheet.sheet(.letter, .en), MadeSheet.secret(), to: file)
  }

  @Test func `in a new file that its owner alone can read`() throws {
    let folder = try ScratchFolder()
    let before = umask(0)
    defer { umask(before) }
    try write(folder.file("letter.pdf"))
    #expect(try folder.mode(of: "letter.pdf") == 0o600)
    #expect(try folder.names() == ["letter.pdf"])
    #expect(try folder.bytes(of: "letter.pdf").prefix(5) == Data("%PDF-".utf8))
  }

  @Test func `in place of nothing: not of a file, a link or a folder`() throws {
    let folder = try ScratchFolder(["mine": "kept", "target": "kept"])
    folder.link("link", to: folder.file("target"))
    folder.link("dangling", to: folder.file("nowhere"))
    folder.makeFolder("folder")
    for name in ["mine", "link", "dangling", "folder"] {
      #expect(throws: HandedOutFileError.file(.existsAlready(folder.file(name)))) { try write(folder.file(name)) }
    }
    #expect(try folder.bytes(of: "mine") == Data("kept".utf8) && folder.bytes(of: "target") == Data("kept".utf8))
    #expect(!folder.holds("nowhere"))
  }

  @Test func `in no folder of the station, by whatever way`() throws {
    let folder = try ScratchFolder()
    for name in ["station", "station/keys", "other", "station-2"] { folder.makeFolder(name) }
    folder.link("way", to: folder.file("station"))
    let station = [folder.file("station"), folder.file("nowhere")]
    for path in ["station/a.pdf", "station/keys/a.pdf", "other/../station/a.pdf", "station/../station/keys/./a.pdf"] {
      #expect(throws: HandedOutFileError.inStation(folder.file(path)), "\(path)") {
        try write(folder.file(path), station: station)
      }
    }
    #expect(throws: HandedOutFileError.self) { try write(folder.file("way/a.pdf"), station: station) }
    for name in ["station", "station/keys"] {
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file(name)).filter { $0 != "keys" } == [])
    }
    try write(folder.file("station-2/a.pdf"), station: station)
    try write(folder.file("other/a.pdf"), station: station)
  }

  @Test func `in no file at all where it was not made to its end`() throws {
    let folder = try ScratchFolder([
      "half": "#!/bin/sh\nhead -c 20 >/dev/null\nprintf '%%PDF-1.7 half'\nexit 3\n", "mute": "#!/bin/sh\nexit 0\n",
      "killed": "#!/bin/sh\nprintf '%%PDF'\nkill -9 $$\n",
    ])
    for name in ["half", "mute", "killed"] { folder.set(0o700, of: name) }
    let before = try folder.names()
    for name in ["half", "mute", "killed"] {
      #expect(throws: PageFault.died, "\(name)") {
        try write(folder.file("letter.pdf"), by: PageMakerPath(folder.file(name)))
      }
      #expect(try folder.names() == before, "\(name)")
    }
    #expect(throws: PageFault.noMaker) { try write(folder.file("letter.pdf"), by: PageMakerPath(folder.file("no"))) }
    #expect(try folder.names() == before)
  }

  @Test func `under no name before it is whole, so that nothing is left whatever ends the program`() throws {
    let folder = try ScratchFolder()
    let file = try HandedOutFile(folder.file("letter.pdf"), outside: [])
    #expect(try folder.names().isEmpty)
    // Somebody else takes the name meanwhile: theirs stays.
    try folder.write("theirs".utf8, to: "letter.pdf")
    do {
      try file.keep()
      Issue.record("it took somebody else's name")
    } catch { #expect(error == .file(.existsAlready(folder.file("letter.pdf")))) }
    #expect(String(decoding: try folder.bytes(of: "letter.pdf"), as: UTF8.self) == "theirs")
  }

  @Test func `in no argument and no variable of the page maker, which has three descriptors and no more`() throws {
    let folder = try ScratchFolder()
    try folder.write(
      """
      #!/bin/sh
      { tr '\\0' ' ' </proc/$$/cmdline; tr '\\0' ' ' </proc/$$/environ; echo; ls /proc/$$/fd; } >\(folder.file("seen"))
      cat >/dev/null
      exit 1
      """.utf8, to: "spy")
    folder.set(0o700, of: "spy")
    #expect(throws: PageFault.died) { try write(folder.file("a.pdf"), by: PageMakerPath(folder.file("spy"))) }
    let seen = String(decoding: try folder.bytes(of: "seen"), as: UTF8.self)
    #expect(!seen.contains(MadeSheet.pin) && !seen.contains("Ortega") && !seen.contains("PATH="))
    // 10 is the shell's own, its script.
    let descriptors = seen.split(separator: "\n").compactMap { Int($0) }.filter { $0 < 10 }
    #expect(descriptors.allSatisfy { $0 <= 3 } && Set(descriptors).isSuperset(of: [0, 1, 2]))
  }
}
