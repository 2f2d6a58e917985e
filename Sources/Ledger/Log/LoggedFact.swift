/// Something that can be logged. The ledger knows nothing of what it means.
package protocol LoggedFact: Hashable, Sendable {
  /// What kind of fact it is, such as `judged`.
  var kind: String { get }
  /// The fact's own fields, nothing personal among them.
  var fields: [String: JSON] { get }
  /// Reads a fact back from its entry. Throws for whatever this type would not write itself.
  init(kind: String, fields: [String: JSON]) throws
  /// Whether a checkpoint is signed and kept together with the entry.
  var checkpoint: CheckpointNeed { get }
  /// Whether it may be logged behind an entry that this log's key did not seal. Nothing else may.
  var followsStrangers: Bool { get }
}

/// When a checkpoint is made together with an entry.
package enum CheckpointNeed: Hashable, Sendable {
  /// Always: what the entry says is signed for at once.
  case always
  /// When so many entries have gone by since the last one.
  case whenDue
  /// Not with this one: another entry has to come first.
  case never
}

extension LoggedFact {
  /// Most facts wait for the next checkpoint.
  package var checkpoint: CheckpointNeed { .whenDue }
  /// Nearly none.
  package var followsStrangers: Bool { false }
}
