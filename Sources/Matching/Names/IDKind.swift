/// What kind of document the caller showed (IV.2).
/// - Guide: IV.2.a
package enum IDKind: String, Hashable, Sendable, CaseIterable {
  /// A California identification card.
  case californiaID
  /// A driver's license of any state.
  case driversLicense
  /// A consulate card such as the matrícula consular.
  case consulateCard
  case passport
}
