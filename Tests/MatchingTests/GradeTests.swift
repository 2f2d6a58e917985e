@testable import Matching
import Records
import TestSupport
import Testing

/// - Guide: IV.1.n
@Suite("Grades as they are said (IV.1)")
struct GradeTests {
  @Test(arguments: [
    ("TK", -1), ("TK at the elementary school", -1), ("kinder in elementary", 0), ("transitional kindergarten", -1),
    ("UTK", -1), ("ETK", -1), ("transición", -1),
    ("kínder de transición", -1), ("T.K.", -1),
    ("transitional k", -1), ("K", 0), ("kinder", 0), ("kindergarten", 0), ("kínder", 0), ("he's in kindergarten", 0),
    ("Kindergarten", 0),
    ("kindergartner", 0), ("kinder garden", 0), ("está en el kinder", 0), ("1", 1), ("1st", 1), ("first grade", 1),
    ("primero", 1), ("primer grado", 1),
    ("1st grader", 1), ("1ero", 1), ("1rst", 1), ("1°", 1), ("gr 1", 1), ("va en segundo", 2), ("3er grado", 3),
    ("tercero de primaria", 3), ("forth grade", 4), ("5th", 5), ("5", 5),
    ("fifth", 5), ("fifth-grade", 5), ("grade 5", 5), ("quinto", 5), ("quinto de primaria", 5), ("5to", 5),
    ("en quinto grado", 5), ("sexto de primaria", 6),
    ("6th grade at the middle school", 6), ("primero de secundaria", 7), ("segundo de secundaria", 8), ("eigth", 8),
    ("eight grade", 8), ("8º grado", 8),
    ("tercero de secundaria", 9), ("freshman", 9), ("she's a freshman", 9), ("freshman in high school", 9),
    ("first year of high school", 9),
    ("sophmore", 10), ("primero de preparatoria", 10), ("segundo año de high school", 10), ("sophomore", 10),
    ("once", 11), ("undécimo", 11),
    ("décimo primer grado", 11), ("décimo primero", 11), ("junior", 11), ("he is a junior", 11), ("junior year", 11),
    ("11vo", 11), ("11avo", 11), ("grade eleven", 11),
    ("segundo de preparatoria", 11), ("12", 12), ("twelfth", 12), ("twelveth", 12), ("senior", 12),
    ("she's a senior", 12), ("tercero de prepa", 12),
    ("décimo segundo", 12), ("duodécimo", 12), ("doceavo grado", 12), ("8th grader", 8), ("va a tercero", 3),
  ]) func `are read in English and Spanish`(_ text: String, _ level: Int) {
    #expect(GradeReader.read(text)?.level == level, "\(text)")
  }

  @Test(arguments: [
    "", "0", "13", "14th", "fifth or sixth", "7th or 8th", "cuarto de secundaria", "grade", "k5", "5.5", "secundaria",
    "séptimo de primaria", "preescolar",
    "00", "décimo tercero", "fifth sixth", "cero", "pre-k", "middle school", "elementary", "prepa", "high school",
    "4th year of middle school", "kinder de secundaria",
    "university", "junior high", "senior high", "1.2", "10 high 9", "the last year",
  ]) func `that are none are not read`(_ text: String) { #expect(GradeReader.read(text) == nil, "\(text)") }

  @Test(arguments: [
    ("2026-11-24", "5", true), ("2026-11-24", "4", false), ("2026-11-24", "6", false), ("2026-06-10", "6", true),
    ("2026-06-10", "4", true), ("2026-06-09", "6", false), ("2026-08-15", "4", true), ("2026-08-16", "4", false),
    ("2026-07-01", "7", false), ("2026-07-01", "3", false),
  ]) func `between school years the neighbours count too`(_ day: String, _ said: String, _ isRight: Bool) throws {
    try expect(said, on: day, isRight, .usual)
  }

  /// In the south, and on tracks, a break goes over the turn of the year.
  @Test(arguments: [
    ("2026-12-19", "6", false), ("2026-12-20", "6", true), ("2026-12-31", "4", true), ("2027-01-01", "4", true),
    ("2027-01-31", "6", true),
    ("2027-02-01", "6", false), ("2026-07-01", "6", false),
  ]) func `a break may go over the turn of the year`(_ day: String, _ said: String, _ isRight: Bool) throws {
    try expect(
      said, on: day, isRight,
      SchoolCalendar(
        breakStart: DayOfYear(month: 12, day: 20), breakEnd: DayOfYear(month: 1, day: 31)))
  }

  private func expect(_ said: String, on day: String, _ isRight: Bool, _ calendar: SchoolCalendar) throws {
    let context = MatchContext(today: try CivilDate(iso: day).orThrow("a day"), calendar: calendar)
    let grade = try Grade(level: 5).orThrow("a grade")
    #expect((GradeRule.accepts(said, for: grade, in: context) != nil) == isRight, "\(said) on \(day)")
  }
}
