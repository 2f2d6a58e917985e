/// What of a station's data the station wrote itself, as whoever copies it has to know it.
package struct OwnRows: Hashable, Sendable {
  /// So many entries, from the first.
  package let entries: Int64
  /// Its checkpoints, by their sizes.
  package let checkpoints: Set<Int64>
  /// `SealedPIN.digest` of each PIN that its entries say was created.
  package let createdPINs: Set<[UInt8]>

  package init(entries: Int64, checkpoints: Set<Int64>, createdPINs: Set<[UInt8]>) {
    (self.entries, self.checkpoints, self.createdPINs) = (entries, checkpoints, createdPINs)
  }
}
