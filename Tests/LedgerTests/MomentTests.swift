import Ledger
import Testing

@Suite("Moments")
struct MomentTests {
  /// Reckoned with Python's `datetime`.
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (1_795_484_686_123, "2026-11-24T01:44:46.123Z"),
      (1_709_251_199_999, "2024-02-29T23:59:59.999Z"), (951_825_600_001, "2000-02-29T12:00:00.001Z"),
      (4_107_542_400_000, "2100-03-01T00:00:00.000Z"), (-11_670_998_400_000, "1600-02-29T00:00:00.000Z"),
      (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"), (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ] as [(Int64, String)])
  func `reads and writes a time`(_ wall: Int64, _ text: String) {
    #expect(Moment(wall: wall, boot: "b", monotonic: 0).rfc3339 == text)
    #expect(Moment.wall(rfc3339: text) == wall)
  }

  @Test(arguments: [
    "", "2026-11-24", "2026-11-24T01:44:46Z", "2026-11-24T01:44:46.12Z", "2026-11-24T01:44:46.1234Z",
    "2026-11-24t01:44:46.123z", "2026-11-24 01:44:46.123Z", "2026-11-24T01:44:46,123Z", "2026-11-24T01:44:46.123+",
    "2026-11-31T01:44:46.123Z", "2026-02-29T01:44:46.123Z", "2100-02-29T00:00:00.000Z", "2026-00-24T01:44:46.123Z",
    "2026-13-24T01:44:46.123Z", "2026-11-00T01:44:46.123Z", "2026-11-24T24:00:00.000Z", "2026-11-24T01:60:46.123Z",
    "2026-11-24T01:44:60.000Z", "+026-11-24T01:44:46.123Z", "-001-11-24T01:44:46.123Z", "2026-+1-24T01:44:46.123Z",
    "２026-11-24T01:44:46.1Z", "2026-11-24T01:44:46.123Z\n",
  ])
  func `takes no other form`(_ text: String) {
    #expect(Moment.wall(rfc3339: text) == nil)
  }

  @Test func `every day of four centuries follows the one before`() {
    var (year, month, day) = (1900, 1, 1)
    for number in Int64(-25_567)..<(-25_567 + 146_097) {
      let text = Moment(wall: number * 86_400_000, boot: "", monotonic: 0).rfc3339
      func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
      #expect(text == "\(year)-\(padded(month))-\(padded(day))T00:00:00.000Z")
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      (year, month, day) =
        day < days[month - 1] ? (year, month, day + 1) : month < 12 ? (year, month + 1, 1) : (year + 1, 1, 1)
    }
  }

  @Test(arguments: [Int64.min, .max]) func `no clock is wild enough to trap`(_ wall: Int64) {
    #expect(Moment.wall(rfc3339: Moment(wall: wall, boot: "", monotonic: 0).rfc3339) == nil)
  }
}
