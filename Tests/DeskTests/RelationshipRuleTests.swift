import Testing

@testable import Desk

/// Where two guardians of one child have the same name, a word for the relationship tells them apart (III).
@Suite("A relationship as said")
struct RelationshipRuleTests {
  private static let words = [
    "mother": "mother mom mommy mum mama madre", "father": "father dad daddy papa padre",
    "grandmother": "grandmother grandma abuela abuelita", "grandfather": "grandfather grandpa abuelo abuelito",
    "aunt": "aunt auntie tia tía", "uncle": "uncle tio tío", "brother": "brother hermano", "sister": "sister hermana",
    "stepmother": "stepmother stepmom madrastra", "stepfather": "stepfather stepdad padrastro",
    "guardian": "guardian tutor tutora",
  ].mapValues { $0.split(separator: " ").map(String.init) }

  @Test func `is any word for it and none for another`() {
    for (recorded, words) in Self.words {
      for word in words {
        for other in Self.words.keys {
          #expect(RelationshipRule.accepts(word, for: other) == (other == recorded), "\(word) for \(other)")
        }
        // The record may be in either language too.
        #expect(RelationshipRule.accepts(recorded, for: word), "\(recorded) for \(word)")
      }
    }
  }

  @Test(arguments: [
    "I am the mother", "I'm a mother", "his mother", "her mother", "their legal mother", "soy la madre", "su madre",
    "el su mama de la del", "MOTHER.",
  ]) func `has words around it that say nothing`(_ said: String) {
    #expect(RelationshipRule.accepts(said, for: "Mother"))
    #expect(!RelationshipRule.accepts(said, for: "Father"))
  }

  @Test(arguments: ["", " ", "the", "soy la", "not the mother", "mother and father", "mothers", "m"])
  func `is nothing else`(_ said: String) {
    #expect(!RelationshipRule.accepts(said, for: "mother"))
    #expect(!RelationshipRule.accepts(said, for: ""))
  }

  @Test func `that has no word here is itself`() {
    #expect(RelationshipRule.accepts("foster parent", for: "Foster Parent"))
    #expect(!RelationshipRule.accepts("foster parent", for: "parent"))
  }
}
