import Matching
package import Records

/// The questions for which a source's format has no room, and how many children no other source answers them for (IV.1).
package struct UnansweredQuestions: Hashable, Sendable {
  /// The items that the format lacks, by their question.
  package let items: [Int: [Item]]
  /// How many children cannot answer it, by question.
  package private(set) var children: [Int: Int] = [:]

  /// Nothing counted yet.
  package init(lacking items: Set<Item> = []) {
    self.items = Dictionary(grouping: items.sorted(), by: \.question)
  }

  /// Counts one child.
  package mutating func count(_ family: FamilyRecord) {
    for (question, items) in items where !items.allSatisfy(family.canAnswer) {
      children[question, default: 0] += 1
    }
  }
}
