import TestSupport
import Testing
import YAML
import Yams

@Suite("YAML as Pinline reads it")
struct PlainYAMLTests {
  private static func holdsAnchor(_ node: Node) -> Bool {
    switch node {
    case .scalar, .alias: node.anchor != nil
    case .mapping(let mapping):
      node.anchor != nil || mapping.contains { holdsAnchor($0.key) || holdsAnchor($0.value) }
    case .sequence(let list): node.anchor != nil || list.contains(where: holdsAnchor)
    }
  }

  private func problem(_ text: String) -> PlainYAML.Problem? {
    do {
      _ = try PlainYAML.root(of: text)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("a: &x 1\n", 1, 4), ("a: *x\n", 1, 4), ("a: !!str 1\n", 1, 4), ("a: ! 1\n", 1, 4), ("&x a: 1\n", 1, 1),
      ("a:\n  - &x 1\n", 2, 5), ("a: [1, &x 2]\n", 1, 8), ("a: {b: *x}\n", 1, 8), ("<<: *x\n", 1, 5),
      ("- - *x\n", 1, 5),
      ("\"a\": &x 1\n", 1, 6), ("'it''s': &x 1\n", 1, 10), ("{\"a\":&x 1}\n", 1, 6), ("? &x a\n: 1\n", 1, 3),
      ("a: 1 # \"\nb: &x 1\n", 2, 4), ("a: x\n  \"y\nb: &x 1\n", 3, 4), ("a: x\n  | y\nb: &x 1\n", 3, 4),
      ("a: x\n  - |\nb: &x 1\n", 3, 4), ("a: |\n  *text\nb: &x 1\n", 3, 4), ("a: \"x\n  y\": &z\n", 2, 7),
      ("a: [1,\n  \"b\", &x 2]\n", 2, 8), ("a: 1\rb: &x 1\n", 2, 4), ("a: 1\u{85}b: &x 1\n", 2, 4),
      ("a: 1\u{2028}b: &x 1\n", 2, 4), ("--- &x\na: 1\n", 1, 5), ("a: \"\\\"\": &x \"1\"\n", 1, 10),
      ("a: 1\n\u{FEFF}\" : &x \"\n", 2, 6), ("%TAG ! tag:x,2000:\n--- !a b\n", 2, 5), ("a:\n  >\n  b\nc: *x\n", 4, 4),
    ])
  func `what stands for something else is told by its place`(_ text: String, _ line: Int, _ column: Int) {
    #expect(problem(text) == PlainYAML.Problem(line: line, column: column, fault: .unreadable(.reference)))
  }

  @Test(arguments: [
    "a: Tom & Jerry\n", "a: 2 * 3!\n", "# *** settings & more ***\na: 1 # &x *y !z\n", "a: \"*x &y !z\"\n",
    "a: '& it''s *x'\n", "a: |\n  *x\n  &y\n\n  !z\nb: 1\n", "a: >-\n    * one\n    * two\n", "a: ¡Hola!\n",
    "a: x&y*z\n",
    "a: [b, \"&c\", d*]\n", "a: b\n  c & d\n", "\u{FEFF}a: 1\n", "a: 1\r\nb: 2\r\n", "",
  ])
  func `a text may hold those signs`(_ text: String) { #expect(problem(text) == nil) }

  @Test(.timeLimit(.minutes(1))) func `a few lines that grow to more than there is memory are refused at once`() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...28 { text += "a\(level): &a\(level) {*a\(level - 1): 1, ? [*a\(level - 1)] : 2}\n" }
    #expect(problem(text)?.fault == .unreadable(.reference))
    #expect(problem(text)?.line == 1)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["[", "{a: ", "- ", "? ", "[\n", "{a:\n"])
  func `too many lists in one another are refused`(_ opening: String) {
    #expect(problem(String(repeating: opening, count: 60_000 / opening.utf8.count))?.fault == .unreadable(.tooLarge))
  }

  @Test func `no more than a file's share is read`() {
    let line = "# a comment\n"
    let text = String(repeating: line, count: PlainYAML.sizeLimit / line.utf8.count)
    #expect(problem(text) == nil)
    #expect(problem(text + line) == PlainYAML.Problem(line: 1, column: 1, fault: .unreadable(.tooLarge)))
  }

  /// Whatever the scan lets through, the parser finds no anchor in it.
  @Test func `no text that is let through holds an anchor`() throws {
    let pieces = [
      "a", ": ", " ", "\n", "\n  ", "- ", "&x ", "*x", "!t ", "\"", "'", "[", "]", "{", "}", ", ", "|\n", ">\n", "#",
      " # ",
      "? ", "\\", "\u{FEFF}", "---\n", "--- ", "... ", ":", "\r", "%",
    ]
    var generator = SeededGenerator(seed: 11, for: "yaml")
    var letThrough = 0
    for _ in 0..<40_000 {
      let count = Int.random(in: 3...14, using: &generator)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      guard let root = try? PlainYAML.root(of: text) else { continue }
      letThrough += 1
      #expect(!Self.holdsAnchor(root), "\(text.debugDescription)")
    }
    #expect(letThrough > 1000)
  }
}
