import Foundation
import TestSupport
import Testing

@Suite("The documentation")
struct DocumentationTests {
  private static let folder = Checkout.root.appendingPathComponent("Sources/pinline/Documentation.docc")

  @Test func `names a file and a test of every rule, and both are there`() throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent("Rules.md"), encoding: .utf8)
    let rows = text.split(separator: "\n").map { $0.matches(of: #/`([^`]+\.swift)`/#).map { String($0.1) } }
      .filter { !$0.isEmpty }
    #expect(rows.count > 40)
    for row in rows {
      try #require(row.count == 2, "\(row)")
      #expect(FileManager.default.fileExists(atPath: Checkout.root.path + "/Sources/" + row[0]), "\(row[0])")
      let test = try String(contentsOf: Checkout.root.appendingPathComponent("Tests/" + row[1]), encoding: .utf8)
      #expect(test.contains("@Suite("), "\(row[1])")
    }
  }

  /// Whoever looks for a section finds the rule's code by it, and its proof.
  @Test func `says of each rule a section that its file and its test name too`() throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent("Rules.md"), encoding: .utf8)
    let parts = text.split(separator: "\n### ").dropFirst()
    #expect(parts.count == 6)
    for part in parts {
      let section = String(part.prefix { $0 != "," })
      let name = try Regex("\\b\(NSRegularExpression.escapedPattern(for: section))\\b")
      for row in part.matches(of: #/`([^`]+\.swift)` \| `([^`]+\.swift)`/#) {
        let code = try String(contentsOf: Checkout.root.appendingPathComponent("Sources/\(row.1)"), encoding: .utf8)
        #expect(code.matches(of: #/\/\/.*/#).contains { $0.output.contains(name) }, "\(section): \(row.1)")
        let test = try String(contentsOf: Checkout.root.appendingPathComponent("Tests/\(row.2)"), encoding: .utf8)
        #expect(test.contains(name), "\(section): \(row.2)")
      }
    }
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
    #expect(claims.count == 9)
    for claim in claims.dropFirst(2) where !claim.hasPrefix("| the program") {
      let file = try #require(claim.firstMatch(of: #/`([^`]+)`|checkpoints' folder/#))
      #expect(parts.last?.contains(file.0) == true, "\(claim)")
    }
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
