import Ledger
import TestSupport
import Testing

/// A code that was mistyped must say so: "the log was changed" would be a grave thing to say for a slip of the pen.
@Suite("Slips of the pen in a checkpoint's code")
struct WrongDigitTests {
  private static let fixed = [
    "0-0107-5237-9606-0237-0811-6651-4716", "20852163-0005-0859-4327-8982-7436-5515-6881",
    "7-0000-0000-0000-0000-0000-0000-0029", "9223372036854775807-0120-8925-8196-1462-9174-7061-7517",
  ]

  @Test func `every wrong digit shows`() throws {
    let (codes, seed) = try codes("wrong digits")
    for code in codes {
      let digits = Array(code)
      for place in digits.indices where digits[place] != "-" {
        for digit in "0123456789" where digit != digits[place] {
          var wrong = digits
          wrong[place] = digit
          expectSlip(String(wrong), "seed \(seed): \(code)")
        }
      }
    }
  }

  @Test func `every two neighbours that changed places show`() throws {
    let (codes, seed) = try codes("swapped digits")
    for code in codes {
      let digits = Array(code)
      let places = digits.indices.filter { digits[$0] != "-" }
      for (place, next) in zip(places, places.dropFirst()) where digits[place] != digits[next] {
        var wrong = digits
        wrong.swapAt(place, next)
        expectSlip(String(wrong), "seed \(seed): \(code)")
      }
    }
  }

  private func codes(_ test: String) throws -> ([String], UInt64) {
    let seed = UInt64.random(in: 0 ... .max)
    var chance = SeededGenerator(seed: seed, for: test)
    return (Self.fixed + (try (0..<12).map { _ in try CheckpointCodeTests.code(&chance).description }), seed)
  }

  private func expectSlip(_ text: String, _ comment: Comment) {
    #expect(throws: CheckpointCode.Slip.checkDigits, comment) { try CheckpointCode(text) }
  }
}
