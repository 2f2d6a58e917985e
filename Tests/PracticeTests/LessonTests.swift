import Diagnostics
import Practice
import Testing

/// What the guide says is cited by its section, what the station adds as its policy: nobody should take the one for the other.
@Suite("Practice: what a lesson rests on")
struct LessonTests {
  private static let sections: Set<String> = [
    "I", "II", "III", "IV", "IV.1", "IV.2", "IV.3", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ]
  private static func policy(_ language: Language) -> String {
    switch language {
    case .english: "station policy"
    case .spanish: "política de la estación"
    }
  }

  /// What the guide does not say: the age of 18, interpreters, a document's date, the live challenge.
  private static func additions(_ language: Language) -> Regex<Substring> {
    switch language {
    case .english: #/ 18[, ]|interpret|past its date|challenge/#
    case .spanish: #/ 18 años|intérprete|vencid|seña en vivo/#
    }
  }

  private func cited(_ text: some StringProtocol) -> [String] {
    String(text).matches(of: #/\(([^)]*)\)/#).flatMap { match in
      match.1.split { ",;".contains($0) }.map { String($0.drop { $0 == " " }) }
    }
  }

  @Test(arguments: Language.allCases) func `each cites a section that there is or the policy`(_ language: Language)
    throws
  {
    for scenario in try ScenarioLibrary.all() {
      let cited = cited(scenario.lesson.in(language))
      let known = cited.filter { Self.sections.contains($0) || $0 == Self.policy(language) }
      #expect(!known.isEmpty, "\(scenario.name)")
      let others = Set(cited).subtracting(known).subtracting(["note", "nota", "FERPA"])
      #expect(others.isEmpty, "\(scenario.name): \(others)")
    }
  }

  @Test(arguments: Language.allCases) func `what the station adds cites the policy`(_ language: Language) throws {
    var added = 0
    for scenario in try ScenarioLibrary.all() {
      for sentence in scenario.lesson.in(language).split(separator: ". ")
      where sentence.contains(Self.additions(language)) {
        added += 1
        #expect(cited(sentence).contains(Self.policy(language)), "\(scenario.name): \(sentence)")
      }
    }
    #expect(added >= 7)
  }

  @Test func `both languages cite the same`() throws {
    for scenario in try ScenarioLibrary.all() {
      let sections = Language.allCases.map { language in
        cited(scenario.lesson.in(language)).map { $0 == Self.policy(language) ? "policy" : $0 == "nota" ? "note" : $0 }
      }
      #expect(sections.first == sections.last, "\(scenario.name)")
    }
  }
}
