/// Why nothing was put under quarantine. Nothing was changed.
package enum QuarantineError: Error, Hashable, Sendable {
  /// Everything there is the station's own.
  case noStrangers
  /// The key at hand sealed none of the entries.
  case otherKey
  /// Entries that were signed for have no seal any more: somebody changed what the station wrote.
  case sealsDamaged(sealed: Int64, signed: Int64)
  /// Nothing says how far the log was signed: neither the key nor a checkpoint.
  case nothingToCompare
  /// What is the station's own does not verify either.
  case broken(LogFault)
}
