import Glibc
import Testing

@testable import Terminal

@Suite("The history of commands")
struct CommandHistoryTests {
  @Test func `is a file for its owner only with each command once`() throws {
    let folder = try Folder()
    var history = CommandHistory(path: folder.path + "/history")
    for command in ["call video", "cases", "call video"] { history.add(command) }
    #expect(try folder.text(of: "history") == "cases\ncall video\n")
    #expect(folder.mode(of: "history") == 0o600)
    #expect(CommandHistory(path: folder.path + "/history").commands == ["cases", "call video"])
  }

  @Test func `keeps the last five hundred`() throws {
    let folder = try Folder()
    var history = CommandHistory(path: folder.path + "/history")
    for number in 1...503 { history.add("log \(number)") }
    #expect(history.commands.count == 500)
    #expect(CommandHistory(path: folder.path + "/history").commands.first == "log 4")
  }

  @Test func `a file that was tampered with brings no escape in`() throws {
    let folder = try Folder()
    let path = try folder.write(Array("a\u{1B}[2J\nb\n".utf8) + [0xFF, 0x0A], to: "history")
    #expect(CommandHistory(path: path).commands == ["a\u{FFFD}[2J", "b", "\u{FFFD}"])
  }

  @Test func `a link in its place is not followed`() throws {
    let folder = try Folder()
    let target = try folder.write(Array("secret\n".utf8), to: "target")
    let link = folder.path + "/history"
    let isMade = unsafe symlink(target, link) == 0
    #expect(isMade)
    var history = CommandHistory(path: link)
    #expect(history.commands.isEmpty)
    history.add("cases")
    #expect(try folder.text(of: "target") == "secret\n")
    #expect(try folder.text(of: "history") == "cases\n")
  }
}
