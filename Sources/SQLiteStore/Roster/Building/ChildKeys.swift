import Records

/// The keys of children, each computed once: five files of a district name the same children one after the other.
struct ChildKeys {
  private let seal: RosterSeal
  private var last: (text: String, key: UInt64)?
  /// By a hash that is drawn anew for each run; two children that share one of its 64 bits are not to be expected.
  private var known: [UInt64: UInt64] = [:]
  /// About 30 MB.
  private static let limit = 1_000_000

  init(_ seal: RosterSeal) { self.seal = seal }

  mutating func key(of id: StudentID) -> UInt64 {
    if let last, last.text == id.text { return last.key }
    let hash = UInt64(bitPattern: Int64(id.text.hashValue))
    let key = known[hash] ?? seal.child(id)
    if known.count < Self.limit { known[hash] = key }
    last = (id.text, key)
    return key
  }
}
