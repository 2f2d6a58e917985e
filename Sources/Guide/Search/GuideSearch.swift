import Diagnostics
import Matching

/// What a search found.
package struct GuideFinding: Hashable, Sendable {
  package var walks: [WalkThrough] = []
  package var sections: [GuideBook.Section] = []
  package var contacts: [Contact] = []
  package var resources: [Resource] = []

  package var isEmpty: Bool { walks.isEmpty && sections.isEmpty && contacts.isEmpty && resources.isEmpty }
}

/// Finds things in the guide by words of any language, whatever their case and accents, or by a section's Roman number. A word may be
/// shortened; all that were typed have to be there.
package struct GuideSearch {
  private let book: GuideBook

  package init(_ book: GuideBook) { self.book = book }

  /// The walk-through of that name; else what is called so; and only where nothing is, what says so.
  package func find(_ typed: String) -> GuideFinding {
    let words = Fold.words(typed)
    if words.isEmpty { return GuideFinding() }
    if words.count == 1, let number = Self.number(words) { return all(of: number) }
    // Whoever knows its name means it and nothing else.
    let own = book.walks.filter { Fold.words($0.id.description) == words }
    if !own.isEmpty { return GuideFinding(walks: own) }
    let named = finding(words) {
      Self.names(of: $0, in: book)
    } sections: {
      [$0.title]
    }
    return named.isEmpty
      ? finding(words) {
        Self.texts(of: $0)
      } sections: {
        [$0.title] + $0.lines
      } : named
  }

  /// The resources that have all words; all of them for none (XII).
  package func resources(_ typed: String) -> [Resource] {
    let words = Fold.words(typed)
    return book.resources.filter { Self.holds(words, Self.texts(of: $0)) }
  }

  private func all(of number: SectionNumber) -> GuideFinding {
    GuideFinding(
      walks: book.walks(of: number), sections: book.sections.filter { $0.number == number },
      contacts: number == .contacts ? book.contacts : [], resources: number == .resources ? book.resources : [])
  }

  private static func number(_ words: [String]) -> SectionNumber? {
    SectionNumber.allCases.first { $0 != .front && words == [$0.rawValue.lowercased()] }
  }

  private func finding(
    _ words: [String], walks: (WalkThrough) -> [String], sections: (GuideBook.Section) -> [LocalText]
  ) -> GuideFinding {
    let found = book.sections.filter { Self.holds(words, Self.both(sections($0))) }
    func holds(_ number: SectionNumber) -> Bool { found.contains { $0.number == number } }
    return GuideFinding(
      walks: book.walks.filter { Self.holds(words, walks($0)) }, sections: found,
      contacts: book.contacts.filter { holds(.contacts) || Self.holds(words, Self.texts(of: $0)) },
      resources: book.resources.filter { holds(.resources) || Self.holds(words, Self.texts(of: $0)) })
  }

  /// Whether each of the words begins one of the texts' words.
  static func holds(_ words: [String], _ texts: [String]) -> Bool {
    let held = texts.flatMap { Fold.words($0) }
    return words.allSatisfy { word in held.contains { $0.hasPrefix(word) } }
  }

  private static func names(of walk: WalkThrough, in book: GuideBook) -> [String] {
    [walk.id.description] + both([walk.title]) + walk.words
  }

  private static func texts(of walk: WalkThrough) -> [String] {
    both(walk.steps.flatMap { [$0.say, $0.stuck] + [$0.note].compactMap(\.self) }) + walk.steps.compactMap(\.address)
  }

  private static func texts(of contact: Contact) -> [String] {
    both([contact.name]) + [contact.district, contact.mail].compactMap(\.self)
  }

  private static func texts(of resource: Resource) -> [String] {
    both([resource.title, resource.kind] + resource.parts)
  }

  private static func both(_ texts: [LocalText]) -> [String] {
    texts.flatMap { text in Language.allCases.map { text.in($0) } }
  }
}
