/// Lets calls through to a store, each told before to whoever watches. There is no other way to what is behind, so that no
/// requirement is forwarded untold.
package struct Through<Requirement, Base> {
  private let base: Base
  private let watch: (Requirement) throws -> Void

  /// What stands before `base`.
  package init(_ base: Base, _ watch: @escaping (Requirement) throws -> Void) {
    self.base = base
    self.watch = watch
  }

  /// Tells of a call and lets it through; whoever watches may stop it with an error.
  func callAsFunction<Value>(_ requirement: Requirement, _ call: (Base) throws -> Value) throws -> Value {
    try watch(requirement)
    return try call(base)
  }

  /// The same for what cannot fail.
  func always<Value>(_ requirement: Requirement, _ call: (Base) -> Value) -> Value {
    try? watch(requirement)
    return call(base)
  }
}

/// Which requirements of a protocol were called.
package final class CalledRequirements<Requirement: Hashable & CaseIterable> {
  private var called: Set<Requirement> = []

  /// None.
  package init() {}

  /// Takes one down.
  package func note(_ requirement: Requirement) { called.insert(requirement) }

  /// Those that were never called.
  package var missing: [Requirement] { Requirement.allCases.filter { !called.contains($0) } }
}
