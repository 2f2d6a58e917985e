import CallScript
import Diagnostics
import Matching
import Records
import TestSupport
import Testing

@testable import Console

@Suite("The two prompts that complete an answer")
struct FollowUpTests {
  private let context = MatchContext(today: CivilDate(iso: "2026-11-24") ?? .earliest)

  @Test(arguments: [
    ("", "1205 E 4th St, no unit"), ("no", "1205 E 4th St, no unit"), ("none", "1205 E 4th St, no unit"),
    ("house", "1205 E 4th St, no unit"), ("es una casa", "1205 E 4th St, no unit"),
    ("4B", "1205 E 4th St, 4B"), ("apt 4B", "1205 E 4th St, apt 4B"), ("#4", "1205 E 4th St, #4"),
    ("rear", "1205 E 4th St, rear"), ("letra b", "1205 E 4th St, letra b"), ("E", "1205 E 4th St, apt E"),
    ("b", "1205 E 4th St, b"),
  ]) func `a unit is one however it is typed`(_ said: String, _ whole: String) {
    let address = FollowUp.unit.whole("1205 E 4th St", said, noUnit: "no unit", in: context)
    #expect(address == whole)
    guard case .good(.address(let parts))? = address.map({ Item.address.form(of: $0, in: context) }) else {
      Issue.record("no address with its unit: \(address ?? "nil")")
      return
    }
    #expect(parts.number == "1205" && parts.street == "E 4th St")
  }

  @Test(arguments: ["1650 Hill St", "45 Park Ave", "45 Vista", "12 Mountain View", "12 Terrace Pl N"])
  func `a street named by a type has a unit too`(_ street: String) {
    for (said, whole) in [
      ("2", "\(street), 2"), ("apt 2", "\(street), apt 2"), ("B", "\(street), B"), ("no", "\(street), no unit"),
      ("", "\(street), no unit"),
    ] {
      #expect(FollowUp.unit.whole(street, said, noUnit: "no unit", in: context) == whole)
    }
    let home = PostalAddress(street: "\(street) Apt 2")
    let address = FollowUp.unit.whole(street, "2", noUnit: "no unit", in: context) ?? ""
    #expect(AddressRule.accepts(address, among: [home]) != nil, "\(address)")
  }

  @Test(arguments: ["Los Angeles", "yes", "what?"]) func `what is no unit is none`(_ said: String) {
    #expect(FollowUp.unit.whole("1205 E 4th St", said, noUnit: "no unit", in: context) == nil)
  }

  @Test func `a name is completed or said once more`() {
    #expect(FollowUp.restOfName.whole("Suharto", "", noUnit: "no unit", in: context) == "Suharto")
    #expect(FollowUp.restOfName.whole("Elena", "Ruiz", noUnit: "no unit", in: context) == "Elena Ruiz")
    #expect(FollowUp.restOfName.whole("Elena", "elena ruiz", noUnit: "no unit", in: context) == "elena ruiz")
    #expect(FollowUp.restOfName.whole("Elena", "12", noUnit: "no unit", in: context) == nil)
  }

  /// Up to the address of the clean family, then these lines.
  private func sitting(_ lines: [String], language: Language = .english) throws -> PlayedSitting {
    let station = try DeskStation()
    let family = DeskFamily.clean
    let before = ["call video work", family.student.id.text, family.caller, family.relationship, ""]
    let played = try PlayedSitting(
      at: station.desk(), before + family.lines(of: Item.allCases.prefix(4)) + lines, language: language)
    try station.checkLog()
    return played
  }

  private func prompts(of sitting: PlayedSitting) -> [String] { sitting.reader.asked.dropFirst(9).map(\.prompt) }

  private static let unit = "unit or letter (Enter: none)> "
  private static let rest = "rest of the name (Enter: that is all)> "

  @Test func `an address without a unit is asked for one and no other is`() throws {
    let asked = try prompts(of: sitting(["2042 elm", "4", "323 555 2042"]))
    #expect(asked == ["address> ", Self.unit, "phone> ", "contact's name> "])
    for whole in ["2042 elm apt 4", "2042 elm, no", "2042 elm, no apartment", "2042 elm, it's a house"] {
      #expect(try prompts(of: sitting([whole])) == ["address> ", "phone> "], "\(whole)")
    }
  }

  @Test func `what is no unit is told at once and asked again`() throws {
    let sitting = try sitting(["2042 elm", "yes", ""])
    #expect(prompts(of: sitting) == ["address> ", Self.unit, Self.unit, "phone> "])
    #expect(sitting.written.contains("a number or a letter; Enter if there is none"))
  }

  @Test func `back goes to the answer with what was typed and other commands stay`() throws {
    let sitting = try sitting(["2042 elm", "/review", "/note at home", "/edit 4", "6", "/back", "2042 elm apt 7"])
    #expect(
      prompts(of: sitting)
        == ["address> ", Self.unit, Self.unit, Self.unit, "grade> ", Self.unit, "address> ", "phone> "])
    #expect(sitting.reader.initials.last == "2042 elm")
  }

  @Test func `a correction asks the same and knows what was asked`() throws {
    let lines = ["2042 elm", "", "/edit 5", "", "/edit 5", "2042 elm", "9", "/review"]
    let sitting = try sitting(lines)
    let again = ["address> ", "phone> ", "address> ", Self.unit]
    #expect(Array(prompts(of: sitting).prefix(7)) == ["address> ", Self.unit, "phone> "] + again)
    #expect(sitting.reader.initials.first == "2042 elm, no unit")
    #expect(sitting.written.contains("address: 2042 elm, 9  (2042 · Elm · 9)"))
  }

  @Test func `one word of a name is asked for the rest`() throws {
    let sitting = try sitting(["2042 elm, no", "323 555 2042", "Teresa", "Contacto", "213 555 2042"])
    #expect(prompts(of: sitting).contains(Self.rest))
    #expect(sitting.written.contains("contact's name: Teresa Contacto  (Teresa · Contacto)"))
    let alone = try self.sitting(["2042 elm, no", "323 555 2042", "Suharto", "", "213 555 2042"])
    #expect(alone.written.contains("contact's name: Suharto\n"))
  }

  @Test func `in Spanish they are Spanish`() throws {
    let asked = try prompts(of: sitting(["2042 elm", "", "323 555 2042", "Teresa"], language: .spanish))
    #expect(asked.contains("apartamento (Enter: no hay)> "))
    #expect(asked.contains("resto del nombre (Enter: es todo)> "))
  }

  @Test func `the answer stays whole where the log cannot be written`() throws {
    let station = try DeskStation()
    let family = DeskFamily.clean
    let desk = try station.desk()
    station.store.fail(append: 10, .beforePersisting)
    let lines =
      ["call video work", family.student.id.text, family.caller, family.relationship, ""]
      + family.lines(of: Item.allCases.prefix(4)) + ["2042 elm", "4", "", ""]
    let sitting = try PlayedSitting(at: desk, lines)
    #expect(sitting.reader.initials == ["2042 elm, 4"])
    #expect(sitting.reader.asked.last?.prompt == "phone> ")
  }

  @Test func `a slip in the caller's own name and in the child's is told at once`() throws {
    let station = try DeskStation()
    let sitting = try PlayedSitting(
      at: station.desk(),
      ["call video work", "one zero zero two zero zero", "2042 2042", "Rosa", "Delgado", "mother"])
    #expect(sitting.written.contains("a name has letters"))
    let asked = sitting.reader.asked.map(\.prompt)
    #expect(asked[2...5] == ["caller's name> ", "caller's name> ", Self.rest, "relationship> "])
  }
}
