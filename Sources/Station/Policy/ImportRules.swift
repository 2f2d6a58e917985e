/// What a policy lets an import do.
package struct ImportRules: Hashable, Sendable {
  let policy: Policy

  /// Whether a source may say who is a verified parent and legal guardian (III).
  package func mayVerify(_ source: String) -> Bool { policy[PolicySettings.verifiedSources].contains(source) }

  /// Whether a roster comes in only under somebody's signature.
  package var requireSignatures: Bool { policy[PolicySettings.rostersSigned] }

  /// After so many imports that met PINs of others within 24 hours, none is read.
  package var tries: Int { policy[PolicySettings.importTries] }

  /// Which share of a source's rows, in percent, an import may leave out, remove or change.
  package func percent(_ share: ImportShare) -> Int {
    switch share {
    case .leftOut: policy[PolicySettings.importLeftOut]
    case .removed: policy[PolicySettings.importRemoved]
    case .changed: policy[PolicySettings.importChanged]
    }
  }
}
