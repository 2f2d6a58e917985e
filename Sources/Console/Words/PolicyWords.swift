import CallScript
package import Diagnostics
package import Station

/// What a setting means, in one line for whoever reads or edits it.
extension PolicyLine: Localized {
  /// The bounds of a number; nil for what is none.
  var bounds: ClosedRange<Int>? { if case .number(let range) = range { range } else { nil } }
}

extension PolicyFile {
  /// The file for a new station.
  package static func text(in language: Language, of policy: Policy = .initial) -> String {
    text(of: policy, headed: LogNotice.policyFile.in(language)) { $0.in(language) }
  }
}
