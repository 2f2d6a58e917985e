import CallScript
import Diagnostics
import Foundation
import Guide
import Ledger
import Station
import TestSupport
import Testing

@testable import Console
@testable import Terminal

@Suite("The guide at the main prompt")
struct GuideScreenTests {
  private func play(
    _ lines: [String], language: Language = .english, guide: GuideShelf = GuideShelf(), isPlain: Bool = false
  ) throws -> (PlayedSitting, ends: [[String: String]]) {
    let station = try DeskStation()
    let sitting = try PlayedSitting(
      at: station.desk(), lines, language: language, asTerminal: true, guide: guide, isPlain: isPlain)
    try station.checkLog()
    return (sitting, try station.entries().filter { $0.kind == "walkEnded" }.map { $0.fact.compactMapValues(\.string) })
  }

  @Test(arguments: Language.allCases) func `lists all sections and says of when it is`(language: Language) throws {
    let (sitting, ends) = try play(["guide", "guide about", "quit"], language: language)
    let mark = language == .english ? "as of March 15, 2021" : "al 15 de marzo de 2021"
    #expect(sitting.written.components(separatedBy: mark).count == 3)
    for number in SectionNumber.allCases where number != .front {
      #expect(sitting.written.contains("\n  \(number.rawValue) "), "\(number)")
    }
    #expect(sitting.written.contains("PASSport") && sitting.written.contains("REF-6363.0"))
    #expect(ends.isEmpty && sitting.end == .done)
  }

  @Test(arguments: Language.allCases) func `walks through every walk-through to its end`(language: Language) throws {
    let book = try GuideShelf().book()
    for through in book.walks {
      let name = through.id.description
      let (sitting, ends) = try play(
        ["guide \(name)"] + Array(repeating: "", count: through.steps.count) + ["", "quit"], language: language)
      for (place, step) in through.steps.enumerated() {
        #expect(sitting.written.contains("» " + step.say.in(language)))
        #expect(sitting.written.contains(GuideNotice.step(place + 1, of: through.steps.count).in(language)))
      }
      #expect(sitting.written.contains(GuideNotice.ended(.solved).in(language)))
      #expect(
        ends == [
          [
            "walk": name, "section": through.section.rawValue, "outcome": "solved",
            "guide": "2021-03-15",
          ]
        ])
    }
  }

  @Test func `goes next, back and stuck by word, letter and slash`() throws {
    let through = try #require(GuideShelf().book().walks.first { $0.id.description == "link" })
    let (sitting, ends) = try play([
      "guide V", "back", "next", "n", "/back", "k", "stuck", "?", "q", "", "referred", "quit",
    ])
    #expect(sitting.written.contains("This is the first step."))
    #expect(sitting.written.components(separatedBy: "» " + through.steps[1].stuck.english).count == 3)
    #expect(sitting.written.contains("  again") && sitting.written.contains("how did it end: s: solved"))
    #expect(sitting.written.contains("Ended: referred.\n» " + through.referral.english))
    #expect(sitting.written.contains("(213) 481-3350  Office of Parent"))
    #expect(ends.map { $0["outcome"] } == ["referred"])
  }

  @Test func `speaks the language behind it and keeps the operator's beside`() throws {
    let (sitting, _) = try play(["guide contraseña es", "k", "a", "quit"])
    let step = try #require(GuideShelf().book().walks.first { $0.id.description == "password" }).first
    #expect(sitting.written.contains("» \(step.say.spanish)\n  \(step.say.english)"))
    #expect(sitting.written.contains("» " + step.stuck.spanish))
    #expect(sitting.written.contains("» Llámenos otra vez cuando guste y seguimos."))
  }

  @Test func `lets one of several be chosen by its number`() throws {
    let (sitting, ends) = try play(["guide VIII", "2", "s", "guide VIII", "", "guide VIII", "\u{3}", "quit"])
    #expect(sitting.written.contains("  1  VIII  Update phones on the emergency card"))
    #expect(sitting.written.contains("which one: 1-3> "))
    #expect(ends.map { $0["walk"] } == ["address-change"])
  }

  @Test func `a command at a list of several is told and the list comes again`() throws {
    let (sitting, _) = try play(["guide VIII", "/hepl", "", "quit"])
    #expect(sitting.written.contains("there are no commands here"))
    #expect(sitting.reader.asked.count { $0.prompt.hasPrefix("which one: ") } == 2)
  }

  @Test(arguments: ["es link", "link es", "link ES"]) func `a language before or behind the words is the caller's`(
    _ words: String
  ) throws {
    let through = try #require(GuideShelf().book().walks.first { $0.id.description == "link" })
    let (sitting, _) = try play(["guide \(words)", "q", "again", "quit"])
    #expect(sitting.written.contains("» " + through.first.say.spanish + "\n  " + through.first.say.english))
  }

  @Test func `Ctrl-D and quit ask how it ended, since that is logged`() throws {
    let station = try DeskStation()
    let sitting = try PlayedSitting(
      at: station.desk(), ["guide link", "/quit", "b", "exit", "", "\u{3}", "a", "quit"], asTerminal: true)
    #expect(sitting.reader.asked.count { $0.prompt.hasPrefix("how did it end") } == 3)
    #expect(try station.entries().count { $0.kind == "walkEnded" } == 1)
    let gone = try PlayedSitting(at: station.desk(), ["guide link"], asTerminal: true)
    #expect(gone.reader.asked.dropFirst(2).first?.prompt.hasPrefix("how did it end") == true)
    #expect(try station.entries().count { $0.kind == "walkEnded" } == 1, "nobody said how that one ended")
    #expect(gone.end == .done)
  }

  @Test func `says whom to call and what to hand on`() throws {
    let (sitting, _) = try play([
      "contacts", "guide XI", "resources", "resources carta", "resources zzz", "guide zzz", "quit",
    ])
    for phone in ["(213) 241-0126", "(818) 252-5400", "(213) 241-5200", "(213) 481-3350"] {
      #expect(sitting.written.components(separatedBy: phone).count >= 3, "\(phone)")
    }
    #expect(sitting.written.components(separatedBy: "Parent Portal Sample PIN Letter").count == 3)
    #expect(sitting.written.components(separatedBy: "The guide has nothing of that.").count == 3)
  }

  @Test func `numbers its choices in plain mode`() throws {
    let (sitting, ends) = try play(["guide link", "1", "4", "1", "quit"], isPlain: true)
    #expect(sitting.written.contains("  1  next (Enter)\n  2  back\n  3  stuck\n  4  end\n"))
    #expect(sitting.written.contains("how did it end: 1-4> ") && ends.count == 1)
  }

  @Test func `a station's own guide is used, and one that is broken is told of and stood in for`() throws {
    let edited = GuideShelf.embedded.text.replacing("\"2021-03-15\"", with: "\"2026-10-01\"")
      .replacing("(213) 241-5200\"\n", with: "(213) 555-0100\"\n")
    let own = GuideShelf { GuideShelf.Source(file: "guide.yaml", text: edited) }
    let (sitting, ends) = try play(["contacts", "guide check", "guide link", "s", "quit"], guide: own)
    #expect(sitting.written.contains("Guide REF-6363.1, edited October 1, 2026") && !sitting.written.contains("as of"))
    #expect(sitting.written.contains("(213) 555-0100  ITD Helpdesk"))
    #expect(sitting.written.contains("guide.yaml: Guide REF-6363.1, edited October 1, 2026; 16 walk-throughs"))
    #expect(ends.map { $0["guide"] } == ["2026-10-01"])
    let broken = GuideShelf {
      GuideShelf.Source(file: "guide.yaml", text: edited.replacing("2026-10-01", with: "soon"))
    }
    let (spare, _) = try play(["contacts", "guide check", "quit"], guide: broken)
    #expect(spare.written.components(separatedBy: "guide.yaml:8:7: date: is no day\nhint: YYYY-MM-DD").count == 3)
    #expect(spare.written.contains("as of March 15, 2021") && spare.written.contains("(213) 241-5200"))
  }
}
