package import Diagnostics

/// An error of a store that can say, without any data, what went wrong.
package protocol StorageFailure: Error {
  /// What went wrong.
  var reason: Reason { get }
}
