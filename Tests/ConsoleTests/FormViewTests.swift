import CallScript
import Diagnostics
import Matching
import Records
import Terminal
import Testing

@testable import Console

@Suite("What an answer's form says while it is typed")
struct FormViewTests {
  private let context = MatchContext(today: CivilDate(iso: "2026-11-24") ?? .earliest)

  private func view(_ typed: String, _ item: Item, _ language: Language = .english) -> FormView {
    FormView(of: typed, for: item, in: language, context)
  }

  @Test func `a date is echoed in words with the age`() {
    #expect(view("3/14/2012", .birthDate).check == .good("Wednesday, March 14, 2012, age 14"))
    #expect(view("3/14/2012", .birthDate, .spanish).text == "miércoles 14 de marzo de 2012, 14 años")
  }

  @Test func `a date that may be turned is told both ways`() {
    let date = view("5/9/2009", .birthDate)
    #expect(date.check == .asking("Saturday, May 9, 2009, age 17 · or is it September 5?"))
    #expect(
      view("5/9/2009", .birthDate, .spanish).text == "sábado 9 de mayo de 2009, 17 años · ¿o es el 5 de septiembre?")
  }

  @Test func `a phone number is grouped and a grade named`() {
    #expect(view("2135550142", .phone).text == "213 555 0142")
    #expect(view("1 (213) 555-0142", .phone).text == "213 555 0142")
    #expect(view("+503 7555 0142", .phone).text == "+503 7555 0142")
    #expect(view("7555 0142", .phone).text == "7555 0142 · number of another country?")
    #expect(view("090 555 0123", .phone).text == "0 905 550 123 · number of another country?")
    #expect(view("+52 664 123 4567", .contactPhone).text == "+52 664 123 4567")
    #expect(view("+503 2222 3333", .contactPhone).text == "+503 2222 3333")
    #expect(view("k", .grade).text == "kindergarten")
    #expect(view("tk", .grade, .spanish).text == "TK")
  }

  @Test func `an address is echoed in its parts`() {
    #expect(view("1205 e 4th st apt 4b", .address).check == .good("1205 · E 4th St · 4B"))
    #expect(view("1205 e 4th st", .address).check == .asking("1205 · E 4th St · no unit?"))
    #expect(view("1205 e 4th st, no apartment", .address).check == .good("1205 · E 4th St · no unit"))
    #expect(view("1205 e 4th st, es una casa", .address, .spanish).text == "1205 · E 4th St · sin apartamento")
    #expect(view("1205 e 4th st", .address, .spanish).question == "¿sin apartamento?")
  }

  @Test(arguments: [
    (Item.firstName, "luz", ""), (.firstName, "Luz", ""), (.firstName, "l u z", "Luz"),
    (.lastName, "r u i z", "Ruiz"), (.lastName, "ortega garcía", "Ortega · García"),
    (.lastName, "Ruiz with a z", "Ruiz"), (.lastName, "o'brien", ""), (.lastName, "LOPEZ O'BRIEN", "Lopez · O'Brien"),
    (.contactName, "mi tía rosa peña", "Rosa · Pena"), (.contactName, "elena de la cruz", "Elena · de · la · Cruz"),
    (.contactName, "Suharto", ""),
  ]) func `a name is echoed only where that tells something`(_ item: Item, _ typed: String, _ echo: String) {
    #expect(view(typed, item).echo == echo)
    #expect(view(typed, item).isTaken)
  }

  @Test func `a doubt is a question behind the echo`() {
    #expect(view("jose luis", .firstName).check == .asking("Jose · Luis · does the school have both?"))
    #expect(view("josé luis", .firstName, .spanish).text == "José · Luis · ¿la escuela tiene los dos?")
    #expect(view("de la cruz", .lastName).check == .asking("De · la · Cruz · is “de la” part of it?"))
    #expect(view("de la cruz", .lastName, .spanish).question == "¿lleva «de la»?")
    #expect(view("primero de secundaria", .grade).check == .asking("7th grade?"))
    #expect(view("primero de secundaria", .grade, .spanish).text == "¿7.º grado?")
    // What has a prompt of its own asks nothing here.
    #expect(view("Suharto", .contactName).check == .good(""))
  }

  @Test func `what is not clear says what to ask the caller`() {
    for (typed, item, english, spanish) in [
      (
        "9509", Item.birthDate, "which date? ask for month, day and year",
        "¿qué fecha? pregunte el mes, el día y el año"
      ),
      (
        "pre-k", .grade, "TK, kindergarten or another? ask for the grade's number",
        "¿TK, kínder u otro? pregunte qué número de grado"
      ),
      ("323-555-0142 or 213-555-0199", .phone, "one number, please", "un solo número, por favor"),
    ] {
      #expect(view(typed, item).check == .incomplete(english))
      #expect(view(typed, item, .spanish).check == .incomplete(spanish))
    }
  }

  @Test(arguments: Language.allCases) func `every doubt has its words`(_ language: Language) throws {
    let date = try #require(CivilDate(iso: "2009-05-09"))
    for doubt in Doubt.allCases {
      let isOfName = doubt == .particle || doubt == .givenNames || doubt == .restOfName
      let reading: Reading = isOfName ? .name(["de", "cruz"]) : .date(date)
      for form in [Form.doubtful(reading, doubt), .unclear(doubt)] {
        let isAskedForLater = [.whichDate, .whichGrade, .whichNumber].contains(doubt)
        guard isAskedForLater == (form.reading == nil) else { continue }
        let text = FormView(form, of: "de cruz", for: .lastName, in: language, today: context.today).text
        #expect(!text.isEmpty, "\(doubt): \(text)")
      }
    }
  }

  @Test(arguments: Item.allCases) func `what has not the form is told what it should be`(_ item: Item) {
    let view = FormView(.wrong, of: "?", for: item, in: .english, today: context.today)
    #expect(!view.isTaken && !view.text.isEmpty)
  }

  @Test func `weekdays are right across leap years`() throws {
    for (iso, weekday) in [("2024-02-29", 3), ("2000-01-01", 5), ("1999-12-31", 4), ("2026-11-24", 1)] {
      #expect(Weekday(try #require(CivilDate(iso: iso))).rawValue == weekday, "\(iso)")
    }
  }
}
