/// A source of randomness whose kind does not matter: the system's, or a seeded one in tests.
package struct AnyGenerator: RandomNumberGenerator {
  private var base: any RandomNumberGenerator

  /// Wraps a source.
  package init(_ base: any RandomNumberGenerator) { self.base = base }

  package mutating func next() -> UInt64 { base.next() }
}
