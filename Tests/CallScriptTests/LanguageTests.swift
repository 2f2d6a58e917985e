import CallScript
import Diagnostics
import Records
import Testing

@Suite("Languages")
struct LanguageTests {
  @Test func `are found by their tag or else it is English`() {
    #expect(Language(orEnglish: "es") == .spanish)
    for tag in ["en", "tlh", "", "ES"] { #expect(Language(orEnglish: tag) == .english, "\(tag)") }
    #expect(Language.allCases.first == .english)
  }

  @Test(arguments: Language.allCases) func `name days months and grades apart`(_ language: Language) {
    #expect(Set(Weekday.allCases.map { $0.in(language) }).count == 7)
    #expect(Set(Month.allCases.map { $0.in(language) }).count == 12)
    let grades = (-1...12).compactMap { Grade(level: $0)?.in(language) }
    #expect(grades.count == 14 && Set(grades).count == 14)
  }

  @Test func `name each grade as schools do`() {
    #expect(
      ["TK", "K", "1", "2", "3", "4", "11", "12"].map { Grade(code: $0)?.english } == [
        "TK", "kindergarten", "1st grade", "2nd grade", "3rd grade", "4th grade", "11th grade", "12th grade",
      ])
    #expect(["TK", "K", "1", "12"].map { Grade(code: $0)?.spanish } == ["TK", "kínder", "1.º grado", "12.º grado"])
  }
}
