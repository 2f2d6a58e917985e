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
