@testable import Matching
import Records
import Testing

/// Pairs on both sides of the conditions of dates and grades.
@Suite("Rules of dates and grades that a small change would break unseen (IV.1)")
struct HeldDateTests {
  private let context = MatchContext(today: CivilDate(year: 2026, month: 11, day: 24) ?? .earliest)

  @Test(
    arguments: [
      // A year has four digits, or two of the last hundred years.
      ("14 march 99", "1999-03-14"), ("14 march 100", nil), ("14 march 999", nil), ("14 march 1000", "1000-03-14"),
      ("999 march 14", nil), ("1000 march 14", "1000-03-14"), ("2012 5 march 14", nil), ("2012 march 14", "2012-03-14"),
      ("3/14/2012", "2012-03-14"), ("th 14 march 2012", nil),
      ("14 th march 2012", "2012-03-14"), ("14 march th 2012", nil),
      // Eight digits: the year first where no month can be.
      ("20122012", "2012-12-20"), ("20120314", "2012-03-14"), ("03141012", "1012-03-14"),
    ] as [(String, String?)]) func `years in digits`(_ said: String, _ iso: String?)
  {
    #expect(DateReader.read(said, order: .monthFirst, today: context.today)?.iso == iso, "\(said)")
  }

  @Test(
    arguments: [
      ("march 14 oh nine", "2009-03-14"), ("march 14 oh ten", nil), ("march 14 oh twelve", nil),
      ("3/14/12 oh", nil), ("14 march 2012 19", nil), ("14 march thousand twelve", "1012-03-14"),
      ("march 14 two thousand ninety nine", "2099-03-14"), ("march 14 two thousand one hundred", nil),
      ("march 14 two thousand 2012", nil), ("14 march twenty 2012", nil), ("14 de marzo diecinueve cien", nil),
      ("march third twenty oh nine", "2009-03-03"), ("march third nineteen oh nine", "1909-03-03"),
      ("march third fourteen oh nine", nil), ("march third nineteen twelve nine", nil),
      ("march third twenty oh ten", nil), ("march third twenty ten", "2010-03-03"),
      ("3 de marzo de mil novecientos nueve", "1909-03-03"), ("3 de marzo de dos mil novecientos nueve", nil),
      ("3 de marzo de mil doscientos nueve", nil), ("3 de marzo de mil novecientos cien", nil),
      ("march twenty oh twelve", nil), ("march 14 zero hundred", nil), ("march 14 twenty hundred", "2000-03-14"),
      // `diez y seis` is 16; no other word is tied to the next one by `y`, nor `diez` without.
      ("marzo diez y seis 2012", "2012-03-16"), ("marzo diez dos 2012", nil), ("marzo dos y cuatro 2012", nil),
    ] as [(String, String?)]) func `years in words`(_ said: String, _ iso: String?)
  {
    #expect(DateReader.read(said, order: .monthFirst, today: context.today)?.iso == iso, "\(said)")
  }

  @Test(arguments: [("11/24/1906", false), ("11/25/1906", true), ("11/24/2026", true), ("11/25/2026", false)])
  func `nobody is 120 years old or yet to be born`(_ said: String, _ isGood: Bool) {
    #expect((Item.birthDate.form(of: said, in: context) != .wrong) == isGood, "\(said)")
  }

  @Test func `digits that are no date are not asked about`() {
    #expect(Item.birthDate.form(of: "99999", in: context) == .wrong)
    #expect(Item.birthDate.form(of: "11212", in: context) == .unclear(.whichDate))
  }

  @Test(
    arguments: [
      ("7th grade middle school Reseda", 7), ("0 middle school", nil), ("décimo de prepa", 10),
      ("cuarto de prepa", nil), ("décimo", 10),
      ("décimo segundo", 12), ("tercero primero", nil), ("décimo cero", nil), ("senior elementary school", nil),
      ("kindergarten elementary school", 0), ("kindergarten middle school", nil), ("junior high", nil),
      ("senior high", nil), ("senior in high school", 12),
    ] as [(String, Int?)]) func `grades hold`(_ said: String, _ level: Int?)
  {
    #expect(GradeReader.read(said)?.level == level, "\(said)")
  }

  @Test func `only schools that are counted otherwise are asked about`() throws {
    let (ninth, seventh) = (Grade(level: 9), Grade(level: 7))
    #expect(Item.grade.form(of: "first year of high school", in: context) == ninth.map { .good(.grade($0)) })
    #expect(
      Item.grade.form(of: "primero de secundaria", in: context) == seventh.map { .doubtful(.grade($0), .gradeName) })
  }

  @Test(arguments: [(6, 30, false), (7, 1, true), (7, 2, false), (12, 1, false)])
  func `a break may have one day`(_ month: Int, _ day: Int, _ isBreak: Bool) throws {
    let calendar = SchoolCalendar(
      breakStart: DayOfYear(month: 7, day: 1), breakEnd: DayOfYear(month: 7, day: 1))
    let date = try #require(CivilDate(year: 2026, month: month, day: day))
    #expect(calendar.isBetweenYears(date) == isBreak, "\(date.iso)")
  }
}
