/// The built-in players that take calls unattended.
package enum PlayerKind: String, Hashable, Sendable, CaseIterable {
  /// Does what the procedure asks and the scenario's truth allows.
  case perfect
  /// Presses Enter, looks at nothing, listens half.
  case rushed
  /// Believes what the caller says.
  case trusting
  /// Does anything, by its seed.
  case random
}

extension PlayerKind {
  /// A player of this kind.
  package func player(seed: UInt64) -> any CallPlayer {
    switch self {
    case .perfect: PerfectPlayer()
    case .rushed: RushedPlayer()
    case .trusting: TrustingPlayer()
    case .random: RandomPlayer(seed: seed)
    }
  }
}
