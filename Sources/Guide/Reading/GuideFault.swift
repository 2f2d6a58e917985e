package import YAML

/// What may be wrong with a guide's file. It repeats no value of it.
package enum GuideFault: Hashable, Sendable {
  case yaml(YAMLFault)
  /// A key stands twice in one group, is none of those that may stand there, or is missing.
  case twice, unknown(known: [GuideKey]), missing(GuideKey)
  /// It should be a group of keys, a list, or a text.
  case noGroup, noList, noText
  /// There is nothing in it.
  case empty
  /// A text that cannot be said in one breath.
  case tooLong(limit: Int)
  /// What should be an address, an e-mail address, a phone number, a day, a name, a section, a language, or yes or no, and is none.
  case noAddress, noMail, noPhone, noDate, noID, noSection, noLanguage, noFlag
  /// A name or a section was there before.
  case doubled
  /// No contact has that name.
  case noContact
}

/// One thing that is wrong with a guide's file, and where.
package struct GuideProblem: Error, Hashable, Sendable {
  /// The file, as it was named.
  package let file: String
  /// Counted from 1.
  package let line: Int, column: Int
  /// The way to it, such as `walks.2.steps.1.say`; empty for the whole.
  package let key: String
  package let fault: GuideFault
}

/// All that is wrong with a guide's file.
package struct GuideProblems: Error, Hashable, Sendable {
  /// In the file's order; never empty.
  package let all: [GuideProblem]
}
