package import Matching
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

  /// Counts one child whose record lacks these.
  package mutating func count(_ lacks: Set<RecordLack>) {
    if lacks.isEmpty { return }
    for (question, items) in items where items.contains(where: { RecordLack($0).map(lacks.contains) == true }) {
      children[question, default: 0] += 1
    }
  }
}
