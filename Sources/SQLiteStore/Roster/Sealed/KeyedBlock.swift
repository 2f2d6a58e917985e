/// A piece that holds lists under keys of their own: behind the piece's own key, how much further each is.
enum KeyedBlock {
  /// Stands for any student, where a guardian's key would.
  static let student: UInt64 = 0xFFFF_FFFF_FFFF

  /// What is listed under a key, in a piece whose own key is `first`.
  static func list(
    under key: UInt64, in reader: inout ByteReader, from first: UInt64
  ) throws(ByteFault) -> [UInt64] {
    var place = first
    while !reader.isAtEnd {
      place &+= try reader.number64()
      let count = try reader.count()
      if place == key {
        var keys: [UInt64] = []
        for _ in 0..<count { keys.append(try reader.key()) }
        return keys
      }
      if place > key { return [] }
      _ = try reader.part(of: count.multipliedReportingOverflow(by: 6).partialValue)
    }
    return []
  }
}
