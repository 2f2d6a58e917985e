import Foundation
import TestSupport
import Testing

/// The list of changes that no test notices must not outlive the lines that it is about.
@Suite("What scripts/mutate lets live")
struct SurvivorListTests {
  @Test func `is still in the sources and has its reason`() throws {
    var (file, source, before, open, listed) = ("", "", "", 0, 0)
    for line in try Checkout.text(of: "Tests/Mutations/survivors.txt").split(separator: "\n") where !line.hasPrefix("#")
    {
      let rest = String(line.dropFirst(2))
      switch line.first {
      case "-":
        before = rest
        #expect(source.contains(before), "\(file): \(before)")
      case "+":
        #expect(rest != before, "\(file): \(before)")
        (open, listed) = (open + 1, listed + 1)
      case "=":
        #expect(open > 0 && rest.split(separator: " ").count > 3, "\(file): \(line)")
        open = 0
      default:
        file = String(line)
        source = try Checkout.text(of: "Sources/" + file).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
    }
    #expect(open == 0)
    #expect(listed > 0)
  }
}
