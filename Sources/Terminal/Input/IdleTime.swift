/// How long ago the last key was pressed at a prompt.
struct IdleTime {
  private let limit: Int64?
  private let clock: () -> Int64
  private var last: Int64

  /// Begins now. A limit of nil is never reached.
  init(limit: Int64?, clock: @escaping () -> Int64) {
    (self.limit, self.clock) = (limit, clock)
    last = clock()
  }

  /// A key came.
  mutating func begin() { last = clock() }

  /// For how many milliseconds no key came.
  var silence: Int { Int(clamping: clock() - last) }

  var isOver: Bool { limit.map { clock() - last >= $0 } ?? false }

  /// How many milliseconds to wait for a key, but no longer than `tick`; nil for any number.
  func left(within tick: Int? = nil) -> Int? {
    let left = limit.map { Int(max(0, $0 - (clock() - last))) }
    return [left, tick].compactMap(\.self).min()
  }
}
