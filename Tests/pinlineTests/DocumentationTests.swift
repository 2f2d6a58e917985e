import Foundation
import Guide
import Operations
import TestSupport
import Testing

@Suite("The documentation")
struct DocumentationTests {
  private static let folder = Checkout.root.appendingPathComponent("Sources/pinline/Documentation.docc")

  /// The rows that the page about rules shows are those of the table.
  @Test func `shows clauses as they are printed`() throws {
    let page = try String(contentsOf: Self.folder.appendingPathComponent("Rules.md"), encoding: .utf8)
    let shown = page.matches(of: #/ {6}(?:[IVX]+\.\w+ +\w+|code|test|outside) +(.+)/#).map { String($0.1) }
    let table = try TraceTable()
    let clauses = table.find("IV.N1").prefix(1) + table.find("X.3")
    let wanted = clauses.flatMap { clause in
      [clause.says.english] + [clause.outsider?.rawValue].compactMap(\.self) + clause.code + clause.tests
    }
    #expect(shown == wanted)
  }

  /// What was tried once is tried by every run: each attack by a test that is there, and counted by kind.
  @Test func `names a test of every attack and counts them`() throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent("Tried.md"), encoding: .utf8)
    let parts = text.split(separator: "\n## ").dropFirst().filter { !$0.hasPrefix("Overview") }
    #expect(parts.count == 7)
    for part in parts {
      let heading = try #require(part.firstMatch(of: #/^[A-Za-z ]+: (\d+)\n/#))
      let rows = part.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2)
      #expect(rows.count == Int(heading.1), "\(heading.0)")
      for row in rows {
        let named = try #require(
          row.wholeMatch(of: #/\|[^|]+\|[^|]+\| `([A-Za-z\/]+\.swift)`: `([^`]+)` \|/#), "\(row)")
        let test = try String(contentsOf: Checkout.root.appendingPathComponent("Tests/\(named.1)"), encoding: .utf8)
        #expect(test.contains("func `\(named.2)`("), "\(row)")
      }
    }
    let readme = try Checkout.text(of: "README.md").split(separator: "\n## Who could break what").dropFirst().first
    let claims = try #require(readme).prefix { $0 != "#" }.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(claims.count == 11)
    for claim in claims.dropFirst(2) where !claim.hasPrefix("| the program") {
      let file = try #require(claim.firstMatch(of: #/`([^`]+)`|checkpoints' folder/#))
      #expect(parts.last?.contains(file.0) == true, "\(claim)")
    }
  }

  @Test func `lists the exit codes of the table`() throws {
    let page = try String(contentsOf: Self.folder.appendingPathComponent("Pinline.md"), encoding: .utf8)
    let rows = page.matches(of: #/\n\| (\d+) \| (.+) \|/#).map { "\($0.1) \($0.2)" }
    #expect(rows.joined(separator: ", ") == ExitStatus.told)
    let help = try Program.run(["--help"], home: ScratchFolder().path).output
    #expect(
      help.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("Exit codes: \(ExitStatus.told)."))
  }

  @Test func `leads to every page, and every link leads to one`() throws {
    let pages = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).map { String($0.dropLast(3)) }
    let text = try pages.map {
      try String(contentsOf: Self.folder.appendingPathComponent($0 + ".md"), encoding: .utf8)
    }.joined()
    let links = Set(text.matches(of: #/<doc:(\w+)>/#).map { String($0.1) })
    #expect(links.union(["Pinline"]) == Set(pages))
  }
}
