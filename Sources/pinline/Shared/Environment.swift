import Foundation

extension ProcessInfo {
  /// The environment as it was at the first look: each look takes all of it apart, and a start takes several.
  static let variables = processInfo.environment
}
