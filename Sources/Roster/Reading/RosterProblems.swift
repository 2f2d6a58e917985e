/// The problems found in one reading: the first few in full, all of them counted.
public struct RosterProblems: Hashable, Sendable {
  /// How many are kept in full.
  public static let limit = 20

  /// The first ones, in the order found.
  public private(set) var first: [RosterProblem] = []
  /// How many were found in all.
  public private(set) var total = 0

  /// None.
  public init() {}

  /// Whether none was found.
  public var isEmpty: Bool { total == 0 }

  /// Counts one, and keeps it if there is room.
  public mutating func add(_ problem: RosterProblem) {
    total += 1
    if first.count < Self.limit { first.append(problem) }
  }
}

extension RosterProblems: CustomStringConvertible {
  /// The kept ones, then how many there are; empty if there are none.
  public var description: String {
    guard total > 0 else { return "" }
    let count = total == 1 ? "1 problem" : "\(total) problems"
    let summary = total > first.count ? "\(count), of which the first \(first.count) are shown" : count
    return (first.map(\.description) + [summary]).joined(separator: "\n")
  }
}
