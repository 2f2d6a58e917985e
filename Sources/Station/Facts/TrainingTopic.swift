/// A topic of the trainings that a local district's team gives (XI).
/// - Guide: XI.1
package enum TrainingTopic: String, Hashable, Sendable, CaseIterable {
  /// The portal and Schoology.
  case orientation
  /// Strategies and tools for reaching parents.
  case outreach
  /// What goes wrong with registering and with PINs.
  case troubleshooting
  case procedures
}
