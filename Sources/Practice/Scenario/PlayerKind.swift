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
  /// Believes what the caller says, and picks the longest reply.
  case longestReply = "longest-reply"
  /// Looks only where what stood before the call points, and believes the rest.
  case titleReader = "reads-the-title"

  /// All of them, as they are written.
  package static let names = allCases.map(\.rawValue).joined(separator: ", ")
}
