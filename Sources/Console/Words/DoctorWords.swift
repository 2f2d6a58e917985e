package import Diagnostics
package import Operations

/// What was looked at, where nothing is wrong with it.
extension DoctorCheck: Localized {}

/// What was found, and what to do.
extension DoctorFinding: Localized {}

/// How bad it is, in a word that stands before it.
extension DoctorFinding.Severity: Localized {}

/// What a finding is told by.
package enum DoctorText {
  /// A line for a person, and where something is to be done another with what.
  package static func told(_ finding: DoctorFinding, in language: Language) -> String {
    let words = finding.in(language)
    let line = "\(finding.severity.in(language))  \(words.what)"
    return words.next.isEmpty ? line : "\(line)\n      \(language.hint): \(words.next)"
  }

  package static let separator = " | "

  /// A line for a program: how bad, what was looked at, what was found and what to do. The first two are the same in every
  /// language.
  package static func plain(_ finding: DoctorFinding, in language: Language) -> String {
    let words = finding.in(language)
    return ["\(finding.severity)", finding.check.rawValue, words.what, words.next].joined(separator: separator)
  }
}
