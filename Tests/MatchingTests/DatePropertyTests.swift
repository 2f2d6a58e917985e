@testable import Matching
import Records
import TestSupport
import Testing

/// A date in one of the forms in which people say it, drawn by chance.
private struct SaidDate<Chance: RandomNumberGenerator> {
  var chance: Chance

  private static var months: [[String]] {
    [
      "january february march april may june july august september october november december".split(separator: " ")
        .map(String.init),
      "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(separator: " ")
        .map(String.init),
    ]
  }

  mutating func isLucky() -> Bool { Bool.random(using: &chance) }
  mutating func pick(_ list: [String]) -> String { list.randomElement(using: &chance) ?? "" }

  mutating func date() -> CivilDate {
    let year = Int.random(in: 2000...2026, using: &chance)
    let (month, day) = (Int.random(in: 1...12, using: &chance), Int.random(in: 1...31, using: &chance))
    return CivilDate(year: year, month: month, day: day) ?? date()
  }

  /// In words, with the language's own and with figures between them; the month by name or in the station's order.
  mutating func said(_ date: CivilDate) -> String {
    let isSpanish = isLucky()
    let name = Self.months[isSpanish ? 1 : 0][date.month - 1]
    let (day, year) = (small(date.day, isSpanish), year(date.year, isSpanish))
    switch Int.random(in: 0..<4, using: &chance) {
    case 0: return isSpanish ? "\(day) de \(name) del \(year)" : "\(name) \(day) \(year)"
    case 1: return isSpanish ? "\(day) del \(small(date.month, true)) del \(year)" : "the \(day) of \(name) \(year)"
    default:
      let sign = isLucky() ? " " : isSpanish ? pick([" diagonal ", " guion "]) : pick([" slash ", " dash "])
      return [small(date.month, isSpanish), day, year].joined(separator: sign)
    }
  }

  /// Digit by digit: the only form in which two dates may sound alike.
  mutating func spelled(_ date: CivilDate) -> String {
    let isLong = isLucky()
    let parts = [date.month, date.day].map { isLucky() ? twoDigits($0) : String($0) }
    let year = isLong ? String(date.year) : twoDigits(date.year % 100)
    return SpokenNumber.digits(parts.joined() + year, isSpanish: isLucky()).joined(separator: " ")
  }

  private func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }

  private mutating func small(_ number: Int, _ isSpanish: Bool) -> String {
    let zero = number < 10 && isLucky() ? (isSpanish ? "cero " : pick(["oh ", "zero "])) : ""
    return zero + SpokenNumber.belowHundred(number, isSpanish: isSpanish)
  }

  private mutating func year(_ year: Int, _ isSpanish: Bool) -> String {
    let end = SpokenNumber.belowHundred(year % 100, isSpanish: isSpanish)
    let short = year % 100 < 10 ? (isSpanish ? "cero " : "oh ") + end : end
    let long = (isSpanish ? "dos mil" : "two thousand") + (year == 2000 ? "" : " " + end)
    return year == 2000 || isSpanish ? pick([long, short]) : pick([long, short, "twenty \(short)"])
  }
}

@Suite("Whatever date is on file (IV.1)")
struct DatePropertyTests {
  private static let rounds = 2000

  @Test func `is read as itself in words and never as another`() throws {
    try check(SeededGenerator(seed: 101, for: "is_read_as_itself_in_words_and_never_as_another"), asked: 2) {
      $0.said($1)
    }
  }

  @Test func `is read as itself digit by digit or asked about`() throws {
    try check(SeededGenerator(seed: 102, for: "is_read_as_itself_digit_by_digit_or_asked_about"), asked: 25) {
      $0.spelled($1)
    }
  }

  /// At most so many percent of the forms sound like two dates and are asked about.
  private func check(
    _ chance: SeededGenerator, asked percent: Int,
    _ say: (inout SaidDate<SeededGenerator>, CivilDate) -> String
  ) throws {
    var made = SaidDate(chance: chance)
    let context = MatchContext(today: try CivilDate(iso: "2026-12-31").orThrow("a day"))
    var asked = 0
    for _ in 0..<Self.rounds {
      let date = made.date()
      let said = say(&made, date)
      let form = Item.birthDate.form(of: said, in: context)
      if form == .unclear(.whichDate) {
        asked += 1
      } else {
        #expect(form.reading == .date(date), "\(said) for \(date.iso)")
      }
    }
    #expect(asked * 100 < Self.rounds * percent, "\(asked) asked")
  }
}
