import Guide
import Testing

@Suite("What is looked for in the guide")
struct GuideSearchTests {
  private func walks(_ typed: String) throws -> [String] {
    try GuideSearch(GuideSamples.book()).find(typed).walks.map(\.id.description)
  }

  @Test(
    arguments: [
      ("register", ["register"]), ("PASSWORD", ["password"]), ("contraseña", ["password"]),
      ("contrasena", ["password"]),
      ("CONTRASEÑA", ["password"]), ("teléfono", ["phones"]), ("telefono", ["phones"]), ("add stud", ["link"]),
      ("me mudé", ["address-change"]), ("mude", ["address-change"]), ("Schoology", ["schoology"]),
      ("BUL-6746.2", ["volunteer"]),
      ("traduccion", ["translation"]), ("almuerzo", ["meals"]), ("magnet", ["enrollment"]),
      ("gmail", ["email-account"]), ("no aparezco", ["not-verified"]), ("oneaccess", ["grant-access"]),
      ("PASSport", ["register"]), ("spam", ["register", "password"]),
    ]) func `is found whatever its language, case and accents`(_ typed: String, _ wanted: [String]) throws
  {
    #expect(try walks(typed) == wanted)
  }

  @Test func `by a section's number alone`() throws {
    let book = try GuideSamples.book()
    for number in SectionNumber.allCases where number != .front {
      for typed in [number.rawValue, number.rawValue.lowercased(), " \(number.rawValue) "] {
        let found = GuideSearch(book).find(typed)
        #expect(found.sections.map(\.number) == [number], "\(typed)")
        #expect(found.walks == book.walks(of: number))
        #expect(found.contacts.isEmpty == (number != .contacts) && found.resources.isEmpty == (number != .resources))
      }
    }
  }

  @Test func `as what it is about where nothing is called so`() throws {
    let found = try GuideSearch(GuideSamples.book()).find("excel")
    #expect(found.walks.map(\.id.description) == ["whole-child"])
    #expect(try GuideSearch(GuideSamples.book()).find("northwest").contacts.map(\.id) == ["northwest"])
    #expect(try GuideSearch(GuideSamples.book()).find("zzz").isEmpty)
    #expect(try GuideSearch(GuideSamples.book()).find(" . ").isEmpty)
  }

  @Test func `a list where the list itself is meant`() throws {
    for typed in ["contacts", "contactos"] {
      #expect(try GuideSearch(GuideSamples.book()).find(typed).contacts.count == 8, "\(typed)")
    }
    for typed in ["tools", "herramientas"] {
      #expect(try GuideSearch(GuideSamples.book()).find(typed).resources.count == 13, "\(typed)")
    }
  }

  @Test func `resources by title, part or kind, and all of them for no word`() throws {
    let search = GuideSearch(try GuideSamples.book())
    #expect(search.resources("").count == 13)
    #expect(search.resources("ESY").map(\.parts.count) == [4])
    #expect(search.resources("letter").count == 1 && search.resources("carta").count == 1)
    #expect(search.resources("video").count == 5)
    #expect(search.resources("nothing like it").isEmpty)
  }
}
