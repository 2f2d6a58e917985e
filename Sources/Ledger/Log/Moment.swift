/// When something happened, by two clocks: order is by sequence, and a wall clock that was set back shows.
package struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970 UTC.
  package let wall: Int64
  /// The boot that `monotonic` counts from.
  package let boot: String
  /// Milliseconds since that boot.
  package let monotonic: Int64

  package init(wall: Int64, boot: String, monotonic: Int64) {
    self.wall = wall
    self.boot = boot
    self.monotonic = monotonic
  }

  /// The wall clock as `2026-11-24T01:44:46.123Z` (RFC 3339), which has room for the years 0 to 9999.
  package var rfc3339: String {
    let (days, rest) = wall.quotientAndRemainder(floored: 86_400_000)
    let (year, month, day) = Self.civil(fromDays: days)
    let (seconds, milliseconds) = (rest / 1000, rest % 1000)
    let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Self.padded($0, 2) }.joined(separator: ":")
    return "\(date)T\(clock).\(Self.padded(milliseconds, 3))Z"
  }

  /// Reads back exactly what `rfc3339` writes, as milliseconds since 1970 UTC; nil for anything else.
  package static func wall(rfc3339 text: String) -> Int64? {
    let bytes = Array(text.utf8)
    guard bytes.count == 24, signs.allSatisfy({ bytes[$0.place] == $0.sign }), let year = number(bytes[0..<4]),
      let month = number(bytes[5..<7]), let day = number(bytes[8..<10]), let hour = number(bytes[11..<13]), hour < 24,
      let minute = number(bytes[14..<16]), minute < 60, let second = number(bytes[17..<19]), second < 60,
      let milliseconds = number(bytes[20..<23])
    else { return nil }
    let days = days(year: year, month: month, day: day)
    // There is no 31 April.
    guard civil(fromDays: days) == (year, month, day) else { return nil }
    return days * 86_400_000 + hour * 3_600_000 + minute * 60_000 + second * 1000 + milliseconds
  }

  private static let signs =
    [(4, 0x2D), (7, 0x2D), (10, 0x54), (13, 0x3A), (16, 0x3A), (19, 0x2E), (23, 0x5A)] as [(place: Int, sign: UInt8)]

  private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
    var number: Int64 = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    return number
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// The date of a day counted from 1970-01-01, in 400-year eras that begin on 1 March.
  private static func civil(fromDays days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let (era, dayOfEra) = (days + 719_468).quotientAndRemainder(floored: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
    let (era, yearOfEra) = (month <= 2 ? year - 1 : year).quotientAndRemainder(floored: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension Int64 {
  fileprivate func quotientAndRemainder(floored divisor: Int64) -> (Int64, Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

/// Where the time comes from: the system, or a test.
package protocol StationClock: AnyObject {
  /// The time by both clocks.
  func now() -> Moment
}
