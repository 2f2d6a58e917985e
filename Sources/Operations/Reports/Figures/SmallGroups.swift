/// Puts small groups together, so that no number points at a family: who knows that a family called and was refused must not be able to
/// read the cause off a count.
///
/// A group of fewer than five has no row of its own. All such groups are one row, and where that is fewer than five too, the smallest
/// others join it until it is five or nothing is left. So nothing can be worked out by subtracting from a total, not even which groups
/// there were.
package enum SmallGroups {
  /// From how many on a group is shown.
  package static let limit = 5

  /// The groups that have a row of their own, the largest first, and the others.
  package static func divide<Group>(_ groups: [(group: Group, count: Int)]) -> (
    shown: [(group: Group, count: Int)], rest: [(group: Group, count: Int)]
  ) {
    let sorted = groups.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element).filter { $0.count > 0 }
    var shown = sorted.filter { $0.count >= limit }
    var rest = Array(sorted.dropFirst(shown.count))
    while !rest.isEmpty, rest.reduce(0, { $0 + $1.count }) < limit, let smallest = shown.popLast() {
      rest.insert(smallest, at: 0)
    }
    return (shown, rest)
  }
}
