import Matching

/// Why each rule takes an answer that is not the school's own words, and what that gives to a stranger.
enum RuleReasons {
  private static let reasons = [
    "exact": "the same words or the same value in another form",
    "soundsAlike": "it was heard, not read: what sounds alike in a language is one answer",
    "preferredName": "the school itself has the name that the child goes by",
    "alias": "the school itself has that other name",
    "oneGivenName": "a child of two given names is called by one of them",
    "givenInitials": "an initial stands for a given name on papers",
    "moreGivenNames": "papers have a second given name that schools often lack; a family name is none",
    "oneOfTwoSurnames": "of two surnames everyday life uses one",
    "turnedSurnames": "who fills in the form may turn two surnames round",
    "shortenedSurname": "particles and second surnames are left out in speech",
    "moreSurnames": "papers have a second surname that schools often lack",
    "nickname": "the name belongs to a listed nickname, one step away",
    "cutName": "licenses cut long names",
    "neighboringGrade": "between two school years either grade may stand in the records",
    "addressParts": "parts of an address that do not tell two homes apart are left out in speech",
  ]

  /// The reason of a rule, or that none is written here, which is a finding.
  static func reason(of rule: MatchRule) -> String { reasons[rule.rawValue] ?? "NO REASON IS WRITTEN FOR THIS RULE" }
}

/// Answers that were taken, by rule, with an example of each.
struct TakenByRule {
  private var counts: [String: (count: Int, rule: MatchRule, examples: [String])] = [:]

  var total: Int { counts.values.reduce(0) { $0 + $1.count } }

  mutating func add(_ rule: MatchRule, _ example: @autoclosure () -> String, keep: Int = 3) {
    var entry = counts[rule.rawValue] ?? (0, rule, [])
    entry.count += 1
    if entry.examples.count < keep { entry.examples.append(example()) }
    counts[rule.rawValue] = entry
  }

  /// `nickname 12.0, exact 3.1`: as shares of something, the most frequent first.
  func shares(_ factor: Double) -> String {
    sorted.map { "\($0.rule.rawValue) \((Double($0.count) * factor * 10).rounded() / 10)" }.joined(separator: ", ")
  }

  /// One line a rule with its reason, then its examples.
  func lines(_ title: String) -> [String] {
    sorted.flatMap { entry in
      ["    \(title): \(entry.count) by \(entry.rule.rawValue) (\(RuleReasons.reason(of: entry.rule)))"]
        + entry.examples.map { "        " + $0 }
    }
  }

  private var sorted: [(count: Int, rule: MatchRule, examples: [String])] {
    counts.values.sorted { ($1.count, $0.rule.rawValue) < ($0.count, $1.rule.rawValue) }
  }
}
