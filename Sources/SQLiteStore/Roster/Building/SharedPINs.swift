import Records
import Station

/// Finds the PINs that one import brings for several people, before any of them is taken in: whoever wrote them both knows both, so that nothing
/// is given away by saying where they stand.
final class SharedPINs {
  private let heaps: Buckets
  private var row = ByteWriter()
  /// Who has it, of students; two of them may have the same.
  private static let student = UInt64.max

  init(_ staging: StagingFile) { heaps = Buckets(staging) }

  func add(_ pin: PINFingerprint, of guardian: GuardianID) throws {
    try add(pin, UInt64(bitPattern: Int64(guardian.text.hashValue)) & ~1)
  }

  func addStudent(_ pin: PINFingerprint) throws { try add(pin, Self.student) }

  private func add(_ pin: PINFingerprint, _ holder: UInt64) throws {
    row.removeAll()
    row.word(pin.short)
    row.word(holder)
    try heaps.add(row, to: Buckets.bucket(of: pin.short, bits: 63))
  }

  /// By their fingerprints. To be asked once.
  func find() throws -> Set<UInt64> {
    var shared: Set<UInt64> = []
    for heap in 0..<Buckets.count {
      var reader = ByteReader(try heaps.take(heap))
      var holders: [UInt64: UInt64] = [:]
      while !reader.isAtEnd {
        let (pin, holder) = (try reader.word64(), try reader.word64())
        if holders.updateValue(holder, forKey: pin).map({ $0 != holder }) == true { shared.insert(pin) }
      }
    }
    return shared
  }
}
