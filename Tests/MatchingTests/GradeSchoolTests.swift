@testable import Matching
import Records
import TestSupport
import Testing

@Suite("Grades with a school, a teacher or a filler (IV.1)")
struct GradeSchoolTests {
  private func form(_ said: String) throws -> Form {
    Item.grade.form(of: said, in: MatchContext(today: try CivilDate(iso: "2026-11-24").orThrow("a day")))
  }

  private func reading(_ level: Int) throws -> Reading { .grade(try Grade(level: level).orThrow("a grade")) }

  @Test(arguments: [
    ("last year of high school", 12), ("último año de high school", 12), ("final year of high school", 12),
    ("11th grade at the senior high", 11), ("9th grade, junior high", 9), ("high school, ninth grade", 9),
    ("middle school, 7th grade", 7), ("elementary, kinder", 0), ("primaria, tercero", 3), ("octavo de secundaria", 8),
    ("décimo de prepa", 10), ("a junior in high school", 11), ("senior in high school", 12),
    ("high school sofomore", 10),
    ("3rd grade, Mrs. Garcia's class", 3), ("tercero con la maestra Lupe", 3), ("third grade, room 12", 3),
    ("kinder with Miss Ruiz", 0), ("5th, teacher is Mr. Lee", 5), ("tercero, salón 4", 3),
    ("fifth, he's in fifth", 5), ("a senior, twelfth grade", 12), ("9th, freshman", 9), ("kinder, kindergarten", 0),
    ("TK, transitional kindergarten", -1), ("ahorita va en quinto", 5), ("quinto, quinto grado", 5),
    ("acaba de empezar quinto", 5),
    ("he just started fifth", 5),
    ("creo que tercero", 3), ("I think third grade", 3), ("yes, third", 3), ("um, third", 3),
    ("sí, tercero, gracias", 3),
    ("este, tercero", 3), ("twelth grade", 12), ("sofomore", 10), ("eith grade", 8), ("fivth", 5),
  ]) func `are one`(_ said: String, _ level: Int) throws { #expect(try form(said) == .good(reading(level)), "\(said)") }

  /// Mexico's prepa begins with 10; some here mean high school by it.
  @Test(arguments: [
    ("primer año de prepa", 10), ("tercero de preparatoria", 12), ("segundo de bachillerato", 11),
    ("último año de prepa", 12), ("último de secundaria", 9), ("último año de primaria", 6),
    ("last year of elementary", 5), ("last year of middle school", 8),
    ("first year of senior high", 10), ("first year of junior high", 7), ("preprimaria", 0),
    ("está en pre-primaria", 0),
  ]) func `are asked about where others count otherwise`(_ said: String, _ level: Int) throws {
    #expect(try form(said) == .doubtful(reading(level), .gradeName), "\(said)")
  }

  @Test(arguments: [
    "junior high", "she's in junior high", "senior high school", "high school", "middle school", "elementary", "prepa",
    "último año", "el último año de la escuela", "her last year",
  ]) func `of a school alone are asked about`(_ said: String) throws {
    #expect(try form(said) == .unclear(.whichGrade), "\(said)")
  }

  @Test(arguments: [
    "fifth, maybe sixth", "5 5", "1 1", "five five", "zero, kinder", "senior, eleventh", "fifth fifth sixth", "first 2",
    "room 5",
    "Mrs. Garcia's class", "with Mr. Fifth", "class of 2028",
    "fifth period", "3rd period, 4th grade", "high school 8th", "secundaria 5", "séptimo de primaria",
    "cuarto de prepa",
    "finished fourth", "terminó cuarto", "um", "yes", "thank you", "last of five", "preprimaria de secundaria",
  ]) func `are none`(_ said: String) throws { #expect(try form(said) == .wrong, "\(said)") }
}
