import Matching

/// Who is in a class: each once, by a staff id and the name that counts, whatever was typed at which station.
package struct ClassList: Hashable, Sendable {
  package struct Person: Hashable, Sendable {
    /// The staff id.
    package let id: String
    /// The name that counts.
    package let name: String
    /// What they are also called.
    package let otherNames: [String]

    package init(id: String, name: String, otherNames: [String] = []) {
      (self.id, self.name, self.otherNames) = (id, name, otherNames)
    }

    /// Everything that they may be called by.
    var called: [String] { [id, name] + otherNames }
  }

  /// In the order of the file.
  package let people: [Person]

  package init(_ people: [Person]) { self.people = people }

  /// Whoever is called so, by id or by name, whatever the case and the accents; nil for who is not in the class.
  package func person(called typed: String) -> Person? {
    people.first { $0.called.contains { Self.isSame($0, typed) } }
  }

  /// Attempts and drills under the names that count; of who is not in the class they stay as they are.
  package func named(_ attempts: [Attempt]) -> [Attempt] {
    attempts.map { attempt in
      var attempt = attempt
      attempt.head.person = name(of: attempt.head.person)
      return attempt
    }
  }

  package func named(_ drills: [FaceDrill]) -> [FaceDrill] {
    drills.map { drill in
      var drill = drill
      drill.head.person = name(of: drill.head.person)
      return drill
    }
  }

  private func name(of typed: String) -> String { person(called: typed)?.name ?? typed }

  static func isSame(_ one: String, _ other: String) -> Bool { Fold.words(one) == Fold.words(other) }
}
