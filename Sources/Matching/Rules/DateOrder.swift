/// In which order a station reads a date whose day and month could change places.
package enum DateOrder: Hashable, Sendable {
  /// 3/4 is 4 March.
  case monthFirst
  /// 3/4 is 3 April.
  case dayFirst
}
