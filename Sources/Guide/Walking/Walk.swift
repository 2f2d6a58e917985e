/// A walk-through at one of its steps.
package struct Walk: Hashable, Sendable {
  package let through: WalkThrough
  private var before: [WalkThrough.Step] = []
  /// The step that it is at.
  package private(set) var step: WalkThrough.Step
  private var after: [WalkThrough.Step]

  /// At the first step.
  package init(_ through: WalkThrough) {
    self.through = through
    step = through.first
    after = through.rest
  }

  /// Which step it is, from 1.
  package var number: Int { before.count + 1 }
  package var count: Int { number + after.count }
  package var isLast: Bool { after.isEmpty }

  /// Goes to the next step; false at the last one, which nothing but an ending comes after.
  package mutating func next() -> Bool {
    guard let next = after.first else { return false }
    after.removeFirst()
    before.append(step)
    step = next
    return true
  }

  /// Goes to the step before; false at the first one.
  package mutating func back() -> Bool {
    guard let last = before.popLast() else { return false }
    after.insert(step, at: 0)
    step = last
    return true
  }
}
