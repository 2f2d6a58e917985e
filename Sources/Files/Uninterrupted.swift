import Glibc

/// Calls of the system that a signal may interrupt before they did anything.
package enum Uninterrupted {
  package static func call<Number: SignedInteger>(_ body: () -> Number) -> Number {
    while true {
      let result = body()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
