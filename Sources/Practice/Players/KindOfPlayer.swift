extension PlayerKind {
  /// A player of this kind. What stood before the call is for who reads it; a call of which nothing was told has nothing there.
  package func player(seed: UInt64, told: String = "") -> any CallPlayer {
    switch self {
    case .perfect: PerfectPlayer()
    case .rushed: RushedPlayer()
    case .trusting: TrustingPlayer()
    case .random: RandomPlayer(seed: seed)
    case .longestReply: LongestReplyPlayer()
    case .titleReader: TitleReader(told: told)
    }
  }
}
