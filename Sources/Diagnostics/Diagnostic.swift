/// Something that a person has to be told: what it is, where, and what to do next. It holds no personal data.
package struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  package enum Severity: Hashable, Sendable, CaseIterable {
    /// It was not done.
    case error
    /// It was done, and something about it has to be known.
    case warning
  }

  /// Where in a file. Line and column count from 1; 0 where there is none.
  package struct Place: Hashable, Sendable {
    /// The file, as it was named.
    package let file: String
    package let line: Int, column: Int

    /// A place in a file, or in a line of it.
    package init(file: String, line: Int = 0, column: Int = 0) {
      (self.file, self.line, self.column) = (file, line, column)
    }
  }

  /// How bad it is.
  package let severity: Severity
  /// A name that stays the same in every language, such as `store.damaged`.
  package let code: String
  /// The language of the words.
  package let language: Language
  /// Where; nil if it is in no file.
  package var place: Place?
  /// What, and what next.
  package let words: Words
  /// What is behind it, for whoever mends Pinline: the name of a type and nothing of its values.
  package let cause: String?

  /// A diagnostic of these parts.
  package init(
    _ code: String, _ words: Words, in language: Language, at place: Place? = nil,
    severity: Severity = .error, cause: String? = nil
  ) {
    (self.severity, self.code, self.language, self.place) = (severity, code, language, place)
    (self.words, self.cause) = (words, cause)
  }
}

/// What a diagnostic says.
package struct Words: Hashable, Sendable {
  /// What it is: one line, or one for each of several problems, beginning in lower case.
  package let what: String
  /// What to do next; empty if there is nothing.
  package let next: String

  /// These words.
  package init(_ what: String, next: String = "") { (self.what, self.next) = (what, next) }
}

extension Diagnostic {
  /// Where and what; that it was done all the same, if so.
  package var headline: String {
    let what = severity == .warning ? "\(language.warning): \(words.what)" : words.what
    return place.map { "\($0): \(what)" } ?? what
  }
  /// What to do next, with the word that stands before it; nil if there is nothing.
  package var advice: String? { words.next.isEmpty ? nil : "\(language.hint): \(words.next)" }
}

extension Diagnostic: CustomStringConvertible {
  /// Where and what, then what to do next on a line of its own.
  package var description: String { advice.map { "\(headline)\n\($0)" } ?? headline }
}

extension Diagnostic.Place: CustomStringConvertible {
  /// `file:line:column`, as far as there are numbers.
  package var description: String { file + (line > 0 ? ":\(line)" : "") + (column > 0 ? ":\(column)" : "") }
}
