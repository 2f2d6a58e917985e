import Foundation
import Glibc
import TestSupport
import Testing

@Suite("A folder that somebody else prepared", .timeLimit(.minutes(5)))
struct ForeignFolderTests {
  private let home: ScratchFolder
  private var station: String { home.file("station") }

  init() throws {
    home = try ScratchFolder()
    #expect(try Program.run(["init"], home: home.path).code == 0)
    #expect(try Program.run(["log", "checkpoint"], home: home.path).code == 0)
  }

  private func run(_ arguments: String...) throws -> (code: Int32, output: String, errors: String) {
    try Program.run(arguments, home: home.path)
  }

  private func files() throws -> [String] { try home.files().map(\.path).filter { $0.hasPrefix("station/") }.sorted() }

  @Test func `with links of an export's names does not lead to the station's deletion`() throws {
    let before = try files()
    let links = ["tile", "tile/0", "tile/entries", "tile/0/000.p", "tile/entries/000.p"]
    for (number, link) in links.enumerated() {
      let out = home.file("out-\(number)")
      try FileManager.default.createDirectory(
        atPath: (out + "/" + link as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      home.link("out-\(number)/\(link)", to: station)
      let run = try run("log", "export", out)
      #expect(run.code == 2, "\(link)")
      #expect(run.errors.contains("\(out)/\(link) belongs to another user or is not what it should be"), "\(link)")
    }
    home.link("export", to: station)
    #expect(try run("log", "export", home.file("export")).code == 2)
    #expect(try Set(files()).isSuperset(of: before))
    #expect(try run("log", "verify").code == 0)
  }

  @Test func `keeps all that an export did not write`() throws {
    let out = home.file("out")
    #expect(try run("log", "export", out).code == 0)
    let partial = out + "/tile/entries/000.p"
    for name in ["notes", "300", "01", "7.txt"] { try home.write([1], to: "out/tile/entries/000.p/\(name)") }
    #expect(try run("log", "checkpoint").code == 0)
    #expect(try run("log", "export", out).code == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: partial)
    #expect(left.count == 5)
    #expect(Set(left).isSuperset(of: ["notes", "300", "01", "7.txt"]))
    #expect(try run("log", "verify", "--export", out).code == 0)
  }

  @Test(arguments: [0o777, 0o770])
  func `that others may write to takes nothing`(mode: Int) throws {
    let open = home.file("open")
    home.makeFolder("open", mode: mode_t(mode))
    let tried: [[String]] = [
      ["log", "export", open], ["backup", open + "/copy"], ["sample", "--students", "2", "--out", open + "/sample"],
      ["practice", "report", "--home", home.file("practice"), "--csv", open + "/report"],
      ["open", "--record", open + "/record"], ["init", "--home", open + "/new"],
    ]
    for arguments in tried {
      let run = try Program.run(arguments, home: home.path)
      #expect(run.code != 0, "\(arguments)")
      #expect(run.errors.contains("\(open) can be used by others\nhint: chmod go-w \(open)"), "\(run.errors)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: open).isEmpty)
  }

  @Test func `like the system's own for all takes files and an export of its own`() throws {
    let shared = home.file("shared")
    home.makeFolder("shared", mode: 0o1777)
    #expect(try run("backup", shared + "/copy").code == 0)
    #expect(try run("log", "export", shared + "/export").code == 0)
    #expect(try run("sample", "--students", "2", "--out", shared + "/sample").code == 0)
    #expect(try run("log", "export", shared).code == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shared).sorted() == ["copy", "export", "sample"])
    #expect(try home.mode(of: "shared/copy") == 0o600)
    #expect(try home.mode(of: "shared/sample") == 0o700)
    #expect(try home.mode(of: "shared/sample/students.csv") == 0o600)
  }

  @Test func `with links or pipes of its names takes no backup`() throws {
    let before = try files()
    let copy = home.file("copy")
    home.link("copy", to: station + "/station.sqlite")
    #expect(try run("backup", copy).errors.contains("is there already"))
    home.remove("copy")
    for kind in ["link", "folder", "pipe"] {
      switch kind {
      case "link": home.link("copy.part", to: station)
      case "folder":
        home.makeFolder("copy.part")
        try home.write([1], to: "copy.part/mine")
      default: home.makePipe("copy.part")
      }
      #expect(try run("backup", copy).code == 73, "\(kind)")
      #expect(!home.holds("copy"))
      try FileManager.default.removeItem(atPath: copy + ".part")
    }
    #expect(try Set(files()).isSuperset(of: before))
    // What an interrupted backup left is no hindrance.
    home.makeFolder("copy.part")
    try home.write([1], to: "copy.part/copy")
    home.link("copy.part-journal", to: station + "/station.sqlite")
    #expect(try run("backup", copy).code == 0)
    #expect(try Set(home.names()) == ["copy", "copy.part-journal", "station"])
    #expect(try run("restore", copy).code == 0)
  }

  @Test func `is never waited for where a pipe stands for a file`() throws {
    let pipe = home.file("pipe")
    home.makePipe("pipe")
    let tried: [[String]] = [
      ["restore", pipe], ["log", "verify", "--key", pipe], ["log", "verify", "--proof", pipe, "--key", pipe],
      ["log", "prove", "--from", pipe], ["practice", "check", pipe + "/x.yaml"], ["backup", pipe],
      ["open", "--record", pipe],
    ]
    for arguments in tried { #expect(try Program.run(arguments, home: home.path).code != 0, "\(arguments)") }
    for name in ["policy.yaml", "keys/pin.key", "keys/log.key", "keys/log.last"] {
      let file = "station/\(name)"
      home.move(file, to: file + "-kept")
      home.makePipe(file, mode: 0o400)
      #expect(try run("log", "checkpoint").code != 0, "\(name)")
      home.remove(file)
      home.move(file + "-kept", to: file)
    }
    home.remove("station/station.sqlite-journal")
    home.makePipe("station/station.sqlite-journal")
    for words in [["open"], ["log", "verify"], ["backup", home.file("other")]] {
      #expect(try Program.run(words, home: home.path, input: "quit\n").code != 0, "\(words)")
    }
    home.remove("station/station.sqlite-journal")
    let roster = home.file("roster")
    _ = try run("sample", "--students", "20", "--out", roster)
    for name in ["roster/students.csv", "roster/fictitious.txt"] {
      home.move(name, to: "kept")
      home.makePipe(name)
      #expect(try run("import", "roster", roster).code == 65, "\(name)")
      home.remove(name)
      home.link(name, to: home.file("kept"))
      #expect(try run("import", "roster", roster).code == 65, "a link for \(name)")
      home.remove(name)
      home.move("kept", to: name)
    }
    home.makePipe("station/history")
    #expect(try Program.run(["open"], home: home.path, input: "help\nquit\n").code == 0)
  }

  @Test func `in which a practice station is to be is not emptied`() throws {
    let practice = home.file("practice")
    home.makeFolder("practice")
    try home.write([1], to: "practice/mine")
    #expect(try run("practice", "report", "--home", practice).code == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: practice) == ["mine"])
    home.link("link", to: practice)
    #expect(try run("practice", "report", "--home", home.file("link")).code != 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: practice) == ["mine"])
    #expect(try home.names().filter { $0.contains(".part") }.isEmpty)
  }
}
