package import Diagnostics
package import Records

extension Scenario {
  /// What a scenario's lines take its family to be: the cast has to have it at every seed.
  package struct Family: Hashable, Sendable {
    /// The language at home, whose names the family has; nil for any.
    package let language: SpokenLanguage?
    /// How many surnames the child has; nil for any.
    package let surnames: Int?
    /// Whether a father is on record as a verified guardian beside the one claimed.
    package let hasOtherFather: Bool
    /// Names that are always these; what is not named comes with the seed.
    package let names: [Named: PersonName]
  }

  /// Whose name a scenario can fix.
  package enum Named: String, Hashable, Sendable, CaseIterable {
    case child, sibling, caller, claimed, contact

    /// Its key in a scenario's file.
    package var key: String { "names.\(rawValue)" }
  }
}

extension Scenario.People {
  /// The name that is fixed for the one claimed; who claims to be themselves has the caller's.
  var fixedClaimedName: PersonName? { family.names[.claimed] ?? (isImpostor ? nil : family.names[.caller]) }
}

extension PersonName {
  /// A name written as in a list, `Last, First`; nil for any other text.
  init?(listed text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
    guard parts.count == 2, parts.allSatisfy({ $0.contains(where: \.isLetter) && !$0.contains(where: \.isNumber) })
    else {
      return nil
    }
    self.init(first: parts[1], last: parts[0])
  }
}

extension Substring {
  /// Without the spaces around it.
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
