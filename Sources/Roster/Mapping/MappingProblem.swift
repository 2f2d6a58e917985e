package import YAML

/// What is wrong with a mapping file, and where. Keys that are no keys are named, values are not.
package struct MappingProblem: Error, Hashable, Sendable {
  package enum Fault: Hashable, Sendable {
    case yaml(YAMLFault)
    /// It cannot be read, or is longer than a mapping ever is.
    case unreadable
    /// It is no group of keys, or gives no records.
    case noMapping
    /// There is no such key here; those that there are.
    case unknownKey(known: String)
    case doubled
    /// A key that has to be there is not.
    case missing
    /// It takes something else.
    case refused(Form)
  }

  /// What a key takes.
  package enum Form: Hashable, Sendable {
    case text, texts, group, groups, words
    /// A single character, or `tab`.
    case separator
    case oneOf(String)
    /// A column, several, or a group that says more.
    case field
    /// A PIN is taken as it stands.
    case plainColumn
    /// A column is called by its letters where there is no header.
    case letters
  }

  package let file: String
  /// Counted from 1.
  package let line: Int, column: Int
  package let key: String
  package let fault: Fault
}

/// Everything that is wrong with a mapping file.
package struct MappingProblems: Error, Hashable, Sendable {
  package let all: [MappingProblem]
}
