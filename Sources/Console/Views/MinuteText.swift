import Ledger

extension Moment {
  /// Day and minute in UTC, as `2026-11-24 01:44`.
  var minute: String {
    let time = rfc3339
    return "\(time.prefix(10)) \(time.dropFirst(11).prefix(5))"
  }
}
