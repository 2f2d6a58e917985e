import Foundation
import TestSupport
import Testing

/// What has to hold for the sources as files. That no two targets need each other is the package manager's to refuse.
@Suite("How the sources are laid out")
struct SourceLayoutTests {
  /// The files below a folder, with their paths from it.
  private static func files(_ folder: String) throws -> [(path: String, text: String)] {
    let base = Checkout.root.appendingPathComponent(folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: base.path)
    return try names.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".py") }.sorted().map {
      ($0, try String(contentsOf: base.appendingPathComponent($0), encoding: .utf8))
    }
  }

  @Test func `nothing else lies at the top`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Checkout.root.path).filter { !$0.hasPrefix(".") }
    #expect(
      Set(names).subtracting(["Package.resolved"]) == ["Package.swift", "README.md", "Sources", "Tests", "scripts"])
  }

  @Test func `no file has more than 300 lines`() throws {
    let files = try Self.files("Sources") + Self.files("Tests")
    #expect(files.count > 400)
    for (path, text) in files {
      let lines = text.utf8.count { $0 == UInt8(ascii: "\n") }
      #expect(lines <= 300, "\(path) has \(lines) lines")
    }
  }

  @Test func `no folders of a target need each other in a circle`() throws {
    let targets = Dictionary(grouping: try Self.files("Sources").filter { $0.path.hasSuffix(".swift") }) {
      String($0.path.prefix { $0 != "/" })
    }
    #expect(targets.count > 10)
    for (target, files) in targets {
      let needs = FolderNeeds(files.map { (String($0.path.dropFirst(target.count + 1)), $0.text) })
      #expect(needs.circles.isEmpty, "\(target): \(needs.circles.sorted().joined(separator: ", "))")
    }
  }

  @Test func `no type shows other targets more than fits on a screen`() throws {
    let targets = Dictionary(grouping: try Self.files("Sources").filter { $0.path.hasSuffix(".swift") }) {
      String($0.path.prefix { $0 != "/" })
    }
    for (target, files) in targets {
      for (type, count) in SharedSurface(files.map(\.text)).members {
        #expect(count <= 24, "\(target): \(type) has \(count)")
      }
    }
    let desk = SharedSurface(targets["Desk", default: []].map(\.text)).members
    #expect(try #require(desk["Desk"]) > 10 && desk["NamingStep"] == 4 && desk["Desk.Equipment"] == 6)
  }

  @Test func `a circle is found and an arrow is none`() {
    let arrow = [("A/One.swift", "struct One { let two: Two }"), ("B/Two.swift", "struct Two {} // One")]
    #expect(FolderNeeds(arrow).circles.isEmpty)
    let circle = arrow + [("B/Three.swift", "extension Two { func give() -> One { make() } }")]
    #expect(FolderNeeds(circle).circles == ["A ⇄ B (One.swift: Two; Three.swift: One)"])
    let way = [
      ("A/One.swift", "struct One { let two: Two }"), ("B/Two.swift", "struct Two { let three: Three }"),
      ("Three.swift", "struct Three { let one: [One] }"),
    ]
    #expect(FolderNeeds(way).circles.count == 3)
  }
}

/// Which folder of a target uses what another one declares.
private struct FolderNeeds {
  private var uses: [String: [String: Set<String>]] = [:]

  init(_ files: [(path: String, text: String)]) {
    var declaring: [String: Set<String>] = [:]
    let read = files.map { path, text in
      (folder: String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]), path: path, words: SourceWords(text))
    }
    for file in read {
      for name in file.words.declared { declaring[name, default: []].insert(file.folder) }
    }
    for file in read {
      for name in file.words.used {
        guard let folders = declaring[name], !folders.contains(file.folder) else { continue }
        let place = file.path.split(separator: "/").last.map(String.init) ?? file.path
        for folder in folders { uses[file.folder, default: [:]][folder, default: []].insert("\(place): \(name)") }
      }
    }
  }

  /// Pairs of folders each of which needs the other, if only by way of a third, with what they use of each other.
  var circles: [String] {
    let folders = uses.keys.sorted()
    let reached = Dictionary(uniqueKeysWithValues: folders.map { ($0, reachable(from: $0)) })
    return folders.flatMap { one in
      folders.filter { one < $0 && reached[one]?.contains($0) == true && reached[$0]?.contains(one) == true }.map {
        let names = [uses[one]?[$0], uses[$0]?[one]].compactMap { $0?.min() }.joined(separator: "; ")
        return "\(one.isEmpty ? "." : one) ⇄ \($0) (\(names))"
      }
    }
  }

  private func reachable(from folder: String) -> Set<String> {
    var found: Set<String> = []
    var open = [folder]
    while let next = open.popLast() {
      for other in uses[next, default: [:]].keys where found.insert(other).inserted { open.append(other) }
    }
    return found
  }
}
