import Ledger
import Desk
import Records
import TestSupport
import Testing
import Verification

@testable import Console

@Suite("A case that another console took")
struct TakenOverTests {
  private let family = DeskFamily.clean
  private var opening: [String] {
    ["call video work", family.student.id.text, family.caller, family.relationship, ""]
  }

  /// Plays a call in which somebody else takes the case before that many prompts are answered.
  private func sitting(_ lines: [String], takenBefore count: Int, by name: String = "Ben Ito") throws -> PlayedSitting {
    let station = try DeskStation()
    var prompts = 0
    let sitting = try PlayedSitting(at: station.desk(), lines, display: GoodDisplay()) { _ in
      prompts += 1
      guard prompts == count, let reference = try? station.entries().compactMap(\.case).last,
        let other = try? station.desk(operator: name)
      else { return }
      do {
        let state = try other.resumption.pickUp(reference)
        if case .held = state { try other.resumption.takeOver() } else { try other.resumption.continueSession() }
      } catch { Issue.record(error) }
    }
    try station.checkLog()
    return sitting
  }

  /// At every prompt of a clean call.
  @Test func `is told with its name and time at the next prompt and asks nothing more`() throws {
    let call = opening + family.lines + ["", "p", family.printedName, "y", ""]
    for count in 3...call.count {
      let sitting = try sitting(call.prefix(count) + ["quit"], takenBefore: count)
      let told =
        #/Ben Ito took over case [A-Z]{3}-\d{3}-\d{4} at \d{4}-\d\d-\d\d \d\d:\d\d P[SD]T\. It's no longer yours\./#
      #expect(sitting.written.contains(told), "before prompt \(count)")
      #expect(sitting.reader.asked.last?.prompt == "pinline> ", "before prompt \(count)")
      let after = sitting.reader.asked.dropFirst(count).map(\.prompt)
      #expect(Set(after) == ["pinline> "], "before prompt \(count)")
      #expect(!sitting.written.contains("try again"))
      #expect(sitting.end == .done)
    }
  }

  @Test func `by the same name at another console too`() throws {
    let sitting = try sitting(opening + ["3/14/15", "quit"], takenBefore: 6, by: "Ana Ruiz")
    #expect(sitting.written.contains("Ana Ruiz took over case "))
    #expect(sitting.end == .done)
  }

  @Test(arguments: [
    ["\u{3}", "a", "m"], ["\u{3}", ""], ["/hold", "y"], ["/hold", "n"], ["/park", "p"], ["/abandon", ""],
  ]) func `asks nothing beside its steps either`(_ lines: [String]) throws {
    for count in 7..<6 + lines.count {
      let sitting = try sitting(opening + lines.prefix(count - 5) + ["quit"], takenBefore: count)
      #expect(sitting.written.contains("Ben Ito took over case "))
      #expect(!sitting.written.contains("» Thank you for waiting."), "\(lines) \(count)")
      #expect(sitting.reader.asked.dropFirst(count).map(\.prompt) == ["pinline> "], "\(lines) \(count)")
      #expect(sitting.end == .done)
    }
  }
}
