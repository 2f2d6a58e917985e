package import Diagnostics

/// Picks the longest reply, as who takes tests does, and believes the caller in all else.
package struct LongestReplyPlayer: CallPlayer {
  private let language: Language
  private let kind = TrustingPlayer()

  /// Replies are measured as they are shown in a language.
  package init(in language: Language = .english) { self.language = language }

  /// What to type.
  package func line(for prompt: PlayerPrompt) -> String {
    guard let replies = prompt.pressure?.replies else { return kind.line(for: prompt) }
    let lengths = replies.map { $0.text.in(language).count }
    return Pressure.choice(lengths.indices.max { lengths[$0] < lengths[$1] } ?? 0)
  }
}
