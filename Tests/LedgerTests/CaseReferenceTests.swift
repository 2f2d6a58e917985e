import Ledger
import TestSupport
import Testing

@Suite("Case references")
struct CaseReferenceTests {
  @Test(arguments: [
    "KP-4821", "kp-4821", "KP4821", "kp 4821", " K P 4 8 2 1 ", "kP--48-21", "\tKP-4821\r\n", "KP\u{a0}4821",
  ])
  func are_read_however_they_are_typed(_ text: String) {
    #expect(CaseReference(text)?.description == "KP-4821")
  }

  @Test(arguments: [
    "", "-", "KP", "4821", "KP-482", "KP-48210", "KPR-4821", "K-4821", "4821-KP", "K1-4821", "KP-48O1", "KP-482١",
    "KP-48２1", "\u{212a}P-4821", "ÑP-4821", "K\u{301}P-4821", "ß-4821", "KP_4821", "KP-4821;", "KP-4821\u{0}",
  ])
  func are_refused_when_they_are_something_else(_ text: String) {
    #expect(CaseReference(text) == nil)
  }

  @Test func are_equal_however_they_were_typed() {
    #expect(Set(["KP-4821", "kp4821", "Kp 4821"].map { CaseReference($0) }).count == 1)
  }

  @Test func a_drawn_one_can_be_read_back_and_has_no_letters_that_sound_alike() {
    var generator = SeededGenerator(seed: 4821, for: #function)
    var letters: Set<Character> = []
    var numbers: Set<Substring> = []
    for _ in 0..<2000 {
      let reference = CaseReference.random(using: &generator)
      #expect(CaseReference(reference.description) == reference)
      #expect(reference.description.utf8.count == 7)
      letters.formUnion(reference.description.prefix(2))
      numbers.insert(reference.description.suffix(4).prefix(1))
    }
    #expect(numbers.count == 10)
    for alike in ["AEIOUY", "BCDGPTVZ", "FSX", "LMN", "HJ", "KQ"] {
      #expect(letters.intersection(alike).count <= (alike.first == "A" ? 0 : 1), "\(alike)")
    }
  }
}
