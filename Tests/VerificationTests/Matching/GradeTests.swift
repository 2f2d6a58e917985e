import TestSupport
import Testing
import Verification

@Suite("Grades as they are said (IV.1)")
struct GradeTests {
  @Test(arguments: [
    ("TK", -1), ("transitional kindergarten", -1), ("K", 0), ("kinder", 0), ("kindergarten", 0), ("kínder", 0),
    ("1", 1), ("1st", 1), ("first grade", 1), ("primero", 1), ("primer grado", 1), ("5th", 5), ("5", 5), ("fifth", 5),
    ("grade 5", 5), ("quinto", 5), ("quinto de primaria", 5), ("5to", 5), ("primero de secundaria", 7),
    ("segundo de secundaria", 8), ("tercero de secundaria", 9), ("primero de preparatoria", 10),
    ("tercero de prepa", 12),
    ("freshman", 9), ("senior", 12), ("12", 12), ("twelfth", 12), ("once", 11),
    ("kínder de transición", -1), ("T.K.", -1), ("sexto de primaria", 6), ("undécimo", 11), ("décimo primer grado", 11),
    ("décimo segundo", 12), ("duodécimo", 12), ("en quinto grado", 5), ("3er grado", 3), ("Kindergarten", 0),
    ("segundo de preparatoria", 11), ("junior", 11), ("sophomore", 10), ("grade eleven", 11), ("8º grado", 8),
  ]) func are_read_in_English_and_Spanish(_ text: String, _ level: Int) {
    #expect(GradeReader.read(text)?.level == level, "\(text)")
  }

  @Test(arguments: [
    "", "0", "13", "14th", "fifth or sixth", "cuarto de secundaria", "grade", "k5", "5.5", "secundaria",
    "séptimo de primaria",
    "preescolar", "00", "décimo tercero", "fifth sixth", "cero", "pre-k",
  ])
  func that_are_none_are_not_read(_ text: String) { #expect(GradeReader.read(text) == nil, "\(text)") }

  @Test(arguments: [
    ("2026-11-24", "5", true), ("2026-11-24", "4", false), ("2026-11-24", "6", false), ("2026-06-10", "6", true),
    ("2026-06-10", "4", true), ("2026-06-09", "6", false), ("2026-08-15", "4", true), ("2026-08-16", "4", false),
    ("2026-07-01", "7", false), ("2026-07-01", "3", false),
  ]) func between_school_years_the_neighbours_count_too(_ day: String, _ said: String, _ isRight: Bool) throws {
    let context = MatchContext(today: try CivilDate(iso: day).orThrow("a day"))
    let grade = try Grade(level: 5).orThrow("a grade")
    #expect((GradeRule.accepts(said, for: grade, in: context) != nil) == isRight, "\(said) on \(day)")
  }
}
