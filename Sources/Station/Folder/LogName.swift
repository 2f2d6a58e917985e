/// A log's name: the origin that it began with, and the number that a restore from an older backup gave it later:
/// `pinline/live/hotline/3`. The first name has the number 1 and does not say it.
package struct LogName: Hashable, Sendable {
  /// The origin that the log began with.
  package let base: String
  /// From 1 to a million, which are more restores than any log will see.
  package let number: Int

  /// The numbers that a restore can give.
  package static let laterNumbers = 2...1_000_000

  /// The name of that number.
  package init(_ base: String, number: Int) {
    self.base = base
    self.number = number
  }

  /// Reads a name of the log that began as `base`; nil for one of another.
  package init?(_ origin: String, of base: String, separator: Character = "/") {
    guard origin != base else {
      self.init(base, number: 1)
      return
    }
    guard origin.hasPrefix("\(base)\(separator)"), let number = Int(origin.dropFirst(base.count + 1)),
      Self.laterNumbers.contains(number), "\(base)\(separator)\(number)" == origin
    else { return nil }
    self.init(base, number: number)
  }

  /// Reads a name of a log whose beginning is not known: an origin has three parts, as `StationIdentity` makes it.
  package init(reading origin: String) {
    let base = origin.split(separator: "/").prefix(3).joined(separator: "/")
    self = LogName(origin, of: base) ?? LogName(origin, number: 1)
  }

  /// The name as entries and checkpoints have it.
  package var origin: String { number == 1 ? base : "\(base)/\(number)" }
}
