import Testing
import Verification
import Wording

@testable import Console

@Suite("The live check of an answer's form")
struct FormViewTests {
  private let english = Languages()["en"]
  private let spanish = Languages()["es"]

  @Test func a_date_is_echoed_in_words_with_the_age() throws {
    let today = try #require(CivilDate(year: 2026, month: 11, day: 24))
    let born = try #require(CivilDate(year: 2012, month: 3, day: 14))
    let view = FormView.text(.good(.date(born)), for: .birthDate, in: english, today: today)
    #expect(view.isGood)
    #expect(view.text == "Wednesday, March 14, 2012, age 14")
    #expect(
      FormView.text(.good(.date(born)), for: .birthDate, in: spanish, today: today).text
        == "miércoles 14 de marzo de 2012, 14 años")
  }

  @Test func a_phone_number_is_grouped_and_a_grade_named() throws {
    let today = try #require(CivilDate(year: 2026, month: 11, day: 24))
    #expect(FormView.text(.good(.phone("2135550142")), for: .phone, in: english, today: today).text == "213 555 0142")
    #expect(FormView.text(.good(.grade(.kindergarten)), for: .grade, in: english, today: today).text == "kindergarten")
    #expect(FormView.text(.good(.grade(.transitional)), for: .grade, in: spanish, today: today).text == "TK")
  }

  @Test(arguments: Item.allCases) func what_has_not_the_form_is_told_what_it_should_be(_ item: Item) throws {
    let today = try #require(CivilDate(year: 2026, month: 11, day: 24))
    let view = FormView.text(.wrong, for: item, in: english, today: today)
    #expect(!view.isGood)
    #expect(!view.text.isEmpty)
  }

  @Test func weekdays_are_right_across_leap_years() throws {
    for (iso, weekday) in [("2024-02-29", 3), ("2000-01-01", 5), ("1999-12-31", 4), ("2026-11-24", 1)] {
      #expect(try #require(CivilDate(iso: iso)).weekday == weekday, "\(iso)")
    }
  }
}
