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
