@testable import Ledger
import TestSupport
import Testing

@Suite("Case references")
struct CaseReferenceTests {
  @Test(arguments: [
    "KPM-482-1937", "kpm-482-1937", "KPM4821937", "kpm 482 1937", " K P M 4 8 2 1 9 3 7 ", "KPM--48-21937",
    "\tKPM-482-1937\r\n", "KPM\u{a0}482 1937", "KPM–482—1937", "KPM\u{2011}482\u{2212}1937\u{ad}",
    "\u{feff}KPM-\u{200b}482-1937",
  ])
  func `are read however they are typed`(_ text: String) throws {
    #expect(try CaseReference(typed: text).description == "KPM-482-1937")
  }

  @Test(arguments: [
    "", "-", "KPM", "4821937", "KPM-482-193", "KPM-482-19370", "KPMR-482-1937", "KP-482-1937", "4821937-KPM",
    "K1M-482-1937", "KPM-482-19O7", "KPM-482-193٧", "KPM-482-193７", "\u{212a}PM-482-1937", "ÑPM-482-1937",
    "K\u{301}PM-482-1937", "ßM-482-1937", "KPM_482_1937", "KPM-482-1937;", "KPM-482-1937\u{0}",
  ])
  func `are refused when they are something else`(_ text: String) {
    #expect(throws: CaseReference.Problem.form) { try CaseReference(typed: text) }
  }

  @Test func `are equal however they were typed`() {
    #expect(Set(["KPM-482-1937", "kpm4821937", "Kpm 482 1937"].map { CaseReference($0) }).count == 1)
  }

  @Test func `tell every single letter or digit that was misheard`() throws {
    var generator = SeededGenerator(seed: 1937, for: #function)
    for _ in 0..<200 {
      let reference = CaseReference.random(using: &generator)
      let letters = Array(reference.description)
      for (place, letter) in letters.enumerated() where letter != "-" {
        for other in letter.isLetter ? Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ") : Array("0123456789") where other != letter {
          var heard = letters
          heard[place] = other
          #expect(throws: CaseReference.Problem.misheard) { try CaseReference(typed: String(heard)) }
        }
      }
    }
  }

  /// The standard's own example, and the one of the German tax number, which has the same system.
  @Test(arguments: [("0794", 5), ("8609574271", 9)]) func `carry the check digit of ISO 7064`(
    _ digits: String, _ check: Int
  ) {
    #expect(CheckDigit.of(digits.compactMap(\.wholeNumberValue)) == check)
  }

  @Test func `a drawn one can be read back and has no letters that sound alike`() {
    var generator = SeededGenerator(seed: 4821, for: #function)
    var letters: Set<Character> = []
    var numbers: Set<Substring> = []
    for _ in 0..<2000 {
      let reference = CaseReference.random(using: &generator)
      #expect(CaseReference(reference.description) == reference)
      #expect(reference.description.utf8.count == 12)
      letters.formUnion(reference.description.prefix(3))
      numbers.insert(reference.description.suffix(4).prefix(1))
    }
    #expect(numbers.count == 10)
    for alike in ["AEIOUY", "BCDGPTVZ", "FSX", "LMN", "HJ", "KQ"] {
      #expect(letters.intersection(alike).count <= (alike.first == "A" ? 0 : 1), "\(alike)")
    }
  }
}
