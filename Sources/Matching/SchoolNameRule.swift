/// How a school that a caller names is recognized: every word said is in the school's name, and not only words that
/// many have.
package enum SchoolNameRule {
  /// Whether the words may mean the school.
  package static func accepts(_ typed: String, for school: String) -> Bool {
    let said = Set(Fold.words(typed)).subtracting(common)
    return !said.isEmpty && said.isSubset(of: Fold.words(school))
  }

  private static let common: Set<String> = [
    "school", "elementary", "primary", "middle", "high", "junior", "senior", "charter", "academy", "magnet", "the",
    "of",
    "escuela", "primaria", "secundaria", "preparatoria", "la", "el",
  ]
}
