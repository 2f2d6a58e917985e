/// How long ago the last key was pressed at a prompt.
struct IdleTime {
  private let limit: Int64?
  private let clock: () -> Int64
  private var last: Int64
  private var hasWarned = false
  /// So many milliseconds before the limit whoever should answer is warned.
  private static let warning: Int64 = 30_000

  /// Begins now. A limit of nil is never reached.
  init(limit: Int64?, clock: @escaping () -> Int64) {
    (self.limit, self.clock) = (limit, clock)
    last = clock()
  }

  /// A key came.
  mutating func begin() {
    last = clock()
    hasWarned = false
  }

  /// True once in a silence, when little of the time is left.
  mutating func warns() -> Bool {
    guard !hasWarned, let limit, limit > Self.warning, clock() - last >= limit - Self.warning else { return false }
    hasWarned = true
    return true
  }

  /// For how many milliseconds no key came.
  var silence: Int { Int(clamping: clock() - last) }

  var isOver: Bool { limit.map { clock() - last >= $0 } ?? false }

  /// How many milliseconds to wait for a key before there is a warning or an end, but no longer than `tick`; nil for any number.
  func left(within tick: Int? = nil) -> Int? {
    let silence = clock() - last
    let left = limit.map { limit in
      Int(max(0, (silence < limit - Self.warning ? limit - Self.warning : limit) - silence))
    }
    return [left, tick].compactMap(\.self).min()
  }
}
