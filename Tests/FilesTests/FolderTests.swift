import Files
import Glibc
import TestSupport
import Testing

@Suite("A folder that is held open")
struct FolderTests {
  private let scratch: ScratchFolder
  private var outside: String { scratch.file("outside") }
  private var inside: String { scratch.file("inside") }

  init() throws {
    scratch = try ScratchFolder()
    for name in ["outside", "inside"] { scratch.makeFolder(name) }
    try scratch.write(Array("kept".utf8), to: "outside/station")
  }

  /// What stands outside is as it was.
  private func isUntouched() throws -> Bool {
    try scratch.bytes(of: "outside/station") == .init("kept".utf8) && Folder(outside).names() == ["station"]
  }

  @Test func `is refused where it is another's or others may write to it`() throws {
    #expect(throws: FileFault.missing(scratch.file("none"))) { _ = try Folder(scratch.file("none")) }
    for mode: mode_t in [0o770, 0o702, 0o777] {
      scratch.set(mode, of: "inside")
      for trust in [Folder.Trust.own, .parent] {
        #expect(throws: FileFault.tooOpen(inside)) { _ = try Folder(inside, trust) }
      }
    }
    scratch.set(0o1777, of: "inside")
    #expect(throws: FileFault.tooOpen(inside)) { _ = try Folder(inside) }
    #expect(throws: Never.self) { _ = try Folder(inside, .parent) }
    scratch.set(0o755, of: "inside")
    #expect(throws: Never.self) { _ = try Folder(inside) }
  }

  @Test(.enabled(if: geteuid() == 0, "only the system's own user can give a folder away"))
  func `of another user is refused whatever its mode`() throws {
    scratch.give("inside", to: 4711)
    for mode: mode_t in [0o700, 0o755, 0o1777] {
      scratch.set(mode, of: "inside")
      for trust in [Folder.Trust.own, .parent] where mode != 0o1777 || trust == .parent {
        #expect(throws: FileFault.notOurs(inside)) { _ = try Folder(inside, trust) }
      }
    }
    #expect(throws: FileFault.notOurs(inside)) { _ = try Folder.make(inside + "/new") }
    #expect(!scratch.holds("inside/new"))
  }

  @Test func `is never reached through a link in its own place`() throws {
    scratch.link("link", to: "outside")
    #expect(throws: FileFault.notOurs(scratch.file("link"))) { _ = try Folder(scratch.file("link")) }
    #expect(throws: FileFault.notOurs(scratch.file("link"))) { _ = try FilePlace(scratch.file("link/station")) }
    #expect(throws: FileFault.notOurs(scratch.file("link"))) {
      _ = try Folder(scratch.path).folder("link", making: 0o700)
    }
    // A link of one's own further up, in a folder of one's own, is nobody else's doing.
    scratch.makeFolder("outside/deeper")
    #expect(throws: Never.self) { _ = try Folder(scratch.file("link/deeper")) }
    scratch.set(0o1777, of: ".")
    #expect(throws: FileFault.notOurs(scratch.file("link/deeper"))) { _ = try Folder(scratch.file("link/deeper")) }
  }

  @Test func `writes and removes nothing through a link in it`() throws {
    let folder = try Folder(inside)
    scratch.link("inside/station", to: "../outside/station")
    scratch.link("inside/tile", to: "../outside")
    #expect(throws: FileFault.existsAlready(inside + "/station")) {
      try folder.create("station", [1], mode: 0o600, isDurable: false)
    }
    #expect(throws: FileFault.notOurs(inside + "/station")) { try folder.read("station", limit: 9) }
    #expect(throws: FileFault.cannotWrite(inside + "/station")) { _ = try folder.openToAppend("station") }
    #expect(throws: FileFault.notOurs(inside + "/tile")) { _ = try folder.folder("tile") }
    folder.remove("station")
    folder.removeMade("tile")
    folder.removeFolder("tile")
    #expect(try folder.names().sorted() == ["station", "tile"])
    // Of a link in a file's place only the link goes.
    try folder.replace("station", with: [1])
    #expect(try folder.read("station", limit: 1) == [1])
    #expect(try isUntouched())
  }

  @Test func `is removed with what is in it and links in it lead nowhere`() throws {
    let parent = try Folder(scratch.path)
    let made = try parent.makeFolder("made")
    _ = try made.folder("deeper", making: 0o700)
    try scratch.write([1], to: "made/deeper/file")
    scratch.link("made/link", to: "../outside")
    parent.removeMade("made")
    #expect(try parent.folder("made").names() == ["link"])
    #expect(try isUntouched())
  }

  @Test func `does not wait for a pipe in place of a file`() throws {
    let folder = try Folder(inside)
    scratch.makePipe("inside/pipe")
    #expect(throws: FileFault.notOurs(inside + "/pipe")) { try folder.read("pipe", limit: 9) }
    #expect(throws: FileFault.cannotWrite(inside + "/pipe")) { _ = try folder.openToAppend("pipe") }
    folder.remove("pipe")
    #expect(folder.holds("pipe"))
    try folder.replace("pipe", with: [1])
    #expect(try folder.read("pipe", limit: 1) == [1])
  }

  @Test func `gives files exactly their modes`() throws {
    let folder = try Folder(inside)
    let before = umask(0o277)
    defer { umask(before) }
    for mode: mode_t in [0o400, 0o600, 0o644] {
      try folder.create("file", [1, 2], mode: mode, isDurable: true)
      #expect(try scratch.mode(of: "inside/file") == Int(mode))
      try folder.replace("file", with: [3], mode: mode)
      #expect(try scratch.mode(of: "inside/file") == Int(mode))
      #expect(try folder.names() == ["file"])
      folder.remove("file")
    }
  }

  @Test func `replaces nothing that is no plain file and leaves nothing of a failed try`() throws {
    let folder = try Folder(inside)
    scratch.makeFolder("inside/file")
    #expect(throws: FileFault.notOurs(inside + "/file")) { try folder.replace("file", with: [1]) }
    #expect(try folder.names() == ["file"])
    let place = try FilePlace(inside + "/target")
    try folder.create("done", [7], mode: 0o600, isDurable: false)
    try folder.create("target", [8], mode: 0o600, isDurable: false)
    #expect(throws: FileFault.existsAlready(inside + "/target")) { try folder.move("done", to: place) }
    #expect(try folder.read("target", limit: 1) == [8])
    #expect(throws: FileFault.cannotRead(inside + "/target")) { try folder.read("target", limit: 0) }
  }

  @Test func `stays the same one whatever its path leads to by then`() throws {
    let folder = try Folder(inside)
    scratch.move("inside", to: "moved")
    scratch.link("inside", to: "outside")
    try folder.replace("station", with: Array("new".utf8))
    folder.remove("station")
    #expect(try isUntouched())
  }
}
