@testable import Matching
import Records
import Testing

/// Pairs on both sides of the conditions of names: a change of any one of them shows here.
@Suite("Rules of names that a small change would break unseen (IV.1)")
struct HeldNameTests {
  @Test(arguments: [
    // `viuda de` says no more than `de`; alone it is a name.
    ("ruiz viuda de lopez", "Ruiz de López", MatchRule.exact), ("ruiz vda de lopez", "Ruiz de López", .exact),
    ("ruiz de lopez", "Ruiz Vda. de López", .exact), ("viuda", "Viuda Ruiz", .oneOfTwoSurnames),
    ("billa real", "Villareal", .soundsAlike), ("ernandez kowalski", "Hernández Kowalsky", .soundsAlike),
    ("garcia de lopez", "García López Ruiz", .oneOfTwoSurnames), ("señora don", "Don Quispe", .oneOfTwoSurnames),
    ("tia ruiz", "Ruiz", .exact), ("smith hyphen jones", "Smith Jones", .exact),
    ("silva oliveira", "Silva Santos Oliveira", .oneOfTwoSurnames), ("cruz", "Delacruz", .shortenedSurname),
    ("zabala with b as in boy", "Zabala", .exact), ("lopez soto", "López", .moreSurnames),
  ]) func `surnames that are right`(_ said: String, _ recorded: String, _ rule: MatchRule) {
    #expect(NameRule.surname(said, is: PersonName(first: "X", last: recorded)) == rule, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("ruiz viuda de lopez", "Ruiz de Soto"), ("garcia de g", "García Gómez"), ("garcia lopez", "G. L."),
    // What ties two names stands between them.
    ("y garcia", "García López"), ("hyphen jones", "Smith Jones"), ("jones hyphen", "Smith Jones"),
    // Another particle is none that may be added, nor is one left out behind `San`.
    ("garcia de cruz", "García de la Cruz"), ("de cruz", "De la Cruz"), ("cruz", "San Delacruz"),
    ("l garcia", "García L."), ("perez", "García López"),
    // Of four names, or three, those in the middle are none of the outer ones.
    ("silva oliveira", "Silva Santos Oliveira Lima"), ("lima oliveira", "Silva dos Santos Oliveira"),
    ("silva oliveira", "Silva Santos Lima"), ("jones smith brown", "Jones Smith"),
    ("silva de santos oliveira lima", "Silva de Santos Oliveira"),
    // `Sona` is no relation, and what was shortened takes no other name in its place.
    ("sona ruiz", "Ruiz"), ("lopez soto", "López Tercero"), ("ruiz a z", "Ruiz"), ("ruiz with perez z", "Ruiz"),
  ]) func `surnames that are not`(_ said: String, _ recorded: String) {
    #expect(NameRule.surname(said, is: PersonName(first: "X", last: recorded)) == nil, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("juan r", "Juan Rosa", MatchRule.givenInitials), ("la rae", "La Rae", .exact),
    ("rosa", "La Rae Rosa", .oneGivenName), ("di rosa", "Di", .moreGivenNames), ("william", "Bill Luis", .nickname),
    ("carmencita", "Carmen", .nickname), ("mary anne", "Maryann", .soundsAlike), ("ana junior", "Anna", .soundsAlike),
    ("ana junior", "Ana", .exact), ("ana the third", "Ana", .exact), ("su mi hermana", "Su", .exact),
    ("ele u zeta", "Luz", .exact), ("ana with a", "Ana", .exact), ("d a n", "Dan", .exact),
  ]) func `given names that are right`(_ said: String, _ recorded: String, _ rule: MatchRule) {
    #expect(NameRule.given(said, is: PersonName(first: recorded, last: "X")) == rule, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    // The beginning of a name is none: Rosa is not Rosario.
    ("juan rosario", "Juan Rosa"), ("rae", "La Rae"), ("will", "Bill Luis"), ("flocita", "Flor"),
    ("carmecita", "Carmen"),
    // `My Tia` is nobody's name, nor does `third` alone stand behind one.
    ("my tia", "Tia"), ("ana luz third", "Ana"),
    // Two letters are spelled only with an aid; a hint stands behind a name.
    ("ka o", "Ko"), ("con zeta luz", "Luz"), ("luz u z", "Luz"),
  ]) func `given names that are not`(_ said: String, _ recorded: String) {
    #expect(NameRule.given(said, is: PersonName(first: recorded, last: "X")) == nil, "\(said) for \(recorded)")
  }

  @Test(
    arguments: [
      ("Ana", "Luz", "ana", MatchRule.exact), ("Ana", "Luz", "anna", .soundsAlike),
      ("Ana", "Luz", "anna luz", .soundsAlike),
      ("Ana", "Luz", "luz anna", .soundsAlike), ("Ana", "Luz", "luz ana", .exact), ("Ana", "Luz", "luz", .oneGivenName),
      ("Hoa", "Thị", "hoa thi rosa", nil), ("Hoa", "", "hoa rosa", .moreGivenNames),
    ] as [(String, String, String, MatchRule?)]) func `given names beside a middle one`(
      _ first: String, _ middle: String, _ said: String, _ rule: MatchRule?
    )
  {
    let name = PersonName(first: first, middle: middle, last: "X")
    #expect(NameRule.given(said, is: name) == rule, "\(said) for \(first) \(middle)")
  }

  /// Vietnamese names have the family name first, the middle name next and the given name last.
  @Test(arguments: [
    ("Mai", "Ngọc", "Nguyễn", "Nguyen Ngoc Mai", true), ("Mai", "Ngọc", "Nguyễn", "Ngoc Mai Nguyen", true),
    ("Mai", "Ngọc", "Nguyễn", "Nguyen Ngoc Lan", false), ("Mai", "", "Nguyễn", "Ngoc Mai Nguyen", true),
    ("Mai", "", "Nguyễn", "Ngoc Lan Nguyen", false), ("Mai", "", "Smith", "Ngoc Mai Smith", false),
    ("Mai", "", "Nguyễn Lê", "Ngoc Mai Nguyen Le", false), ("Nguyễn", "", "Văn An", "Nguyen Van An", true),
    ("Nguyễn", "", "Văn An", "An Van Minh Nguyen", false), ("Nguyễn", "", "Văn An", "An Nguyen", true),
  ]) func `whole names with the middle one first`(
    _ first: String, _ middle: String, _ last: String, _ said: String, _ isRight: Bool
  ) {
    let name = PersonName(first: first, middle: middle, last: last)
    #expect((NameRule.fullName(said, is: name) != nil) == isRight, "\(said) for \(first) \(middle) \(last)")
  }

  @Test(arguments: [
    ("Robert", "García", "Bob García", true), ("Robert", "García", "Bob Soto García", false),
    ("Robert", "García", "Bob Luis García", true), ("Ana", "López Tercero", "Ana Lopez", true),
    ("Ana", "López Tercero", "Ana Lopez Soto", false), ("Ana", "García López", "Anna Lopez Garcia", true),
    ("Robert", "García López", "Bob Lopez Garcia", false), ("Ana", "Smith", "Ana Luz Smith", true),
    ("Ana", "Smith", "Ana 3 Smith", false), ("Ahmadi", "-", "FNU", false), ("Ahmadi", "-", "FNU Ahmadi", true),
  ]) func `whole names`(_ first: String, _ last: String, _ said: String, _ isRight: Bool) {
    let name = PersonName(first: first, last: last)
    #expect((NameRule.fullName(said, is: name) != nil) == isRight, "\(said) for \(first) \(last)")
  }

  @Test func `an alias of one word is whole only where a script parts none`() {
    #expect(NameRule.fullName("Nita", is: PersonName(first: "Ana", last: "Ruiz", aliases: ["Nita"])) == nil)
    #expect(NameRule.fullName("신지우", is: PersonName(first: "Ana", last: "Ruiz", aliases: ["신지우"])) == .alias)
    #expect(
      NameRule.fullName("Nita Vega", is: PersonName(first: "Ana", last: "Ruiz", aliases: ["Nita Vega"])) == .alias)
  }

  @Test func `an empty answer is no name`() {
    #expect(NameRule.given("", is: PersonName(first: "지우", last: "García", aliases: ["García"])) == nil)
    #expect(NameRule.given("", is: PersonName(first: "Ana", last: "García", preferred: "")) == nil)
    #expect(
      NameRule.given("wallie", is: PersonName(first: "Ana", last: "García", preferred: "Wally")) == .preferredName)
  }

  @Test func `no name has more than 300 letters`() {
    let name = PersonName(first: "Ana", last: "Ruiz")
    #expect(NameRule.given("Ana" + String(repeating: " ", count: 297), is: name) == .exact)
    #expect(NameRule.given("Ana" + String(repeating: " ", count: 298), is: name) == nil)
  }

  @Test(arguments: [
    ("BARTHOLOMEWCHRISTOPHER", true, false), ("BARTHOLOMEWCHRISTOPHER SMITH", true, true),
    ("BARTHOLOMEWCHRISTOPHER SMYTH", true, false), ("SMITH BARTHOLOMEWCHRISTOPHER", true, true),
    ("BARTHOLOMEWCHRISTOPHER SMITH", false, false),
  ]) func `a license cuts one field`(_ printed: String, _ isLicense: Bool, _ isRight: Bool) {
    let name = PersonName(first: "Bartholomewchristophersen", last: "Smith")
    let rule = NameRule.printed(printed, is: name, on: isLicense ? .driversLicense : .passport)
    #expect(rule == (isRight ? .cutName : nil), "\(printed)")
    let turned = PersonName(first: "Smith", last: "Bartholomewchristophersen")
    #expect(NameRule.printed(printed, is: turned, on: isLicense ? .driversLicense : .passport) == rule, "\(printed)")
  }

  @Test(arguments: [
    ("b as in boy o luz a n", ["bo", "luz", "a", "n"]), ("luz double ana", ["luz", "double", "ana"]),
    ("luz m de m", ["luz", "m", "de", "m"]), ("l like lo u z", ["luz"]), ("ana con zeta luz", ["ana", "luz"]),
  ]) func `spelled names are put together`(_ said: String, _ words: [String]) throws {
    let context = MatchContext(today: CivilDate(year: 2026, month: 11, day: 24) ?? .earliest)
    #expect(Item.contactName.form(of: said, in: context).reading == .name(words), "\(said)")
  }

  @Test(
    arguments: [
      (Item.firstName, "maria de jesus", Doubt.givenNames), (.firstName, "jo ana", .givenNames),
      (.firstName, "maria j", nil),
      (.firstName, "ana luz maria", nil), (.lastName, "de ruiz", .particle), (.lastName, "de", nil),
      (.lastName, "ruiz de", nil),
    ] as [(Item, String, Doubt?)]) func `names that are asked about`(_ item: Item, _ said: String, _ doubt: Doubt?)
  {
    let context = MatchContext(today: CivilDate(year: 2026, month: 11, day: 24) ?? .earliest)
    switch item.form(of: said, in: context) {
    case .good: #expect(doubt == nil, "\(said)")
    case .doubtful(_, let asked): #expect(asked == doubt, "\(said)")
    default: Issue.record("\(said)")
    }
  }

  @Test func `a record without any name is incomplete`() {
    func isComplete(_ first: String, _ last: String) -> Bool {
      SchoolRecord(
        birthDate: .earliest, name: PersonName(first: first, last: last), grade: .kindergarten,
        addresses: [PostalAddress(street: "88 Elm St")], phones: ["2135550142"],
        contacts: [ContactRecord(name: PersonName(first: "Eva", last: "Diaz"), phones: ["3105550002"])]
      ).isComplete
    }
    #expect(isComplete("Ana", "Ruiz") && isComplete("-", "Ahmadi") && isComplete("Ahmadi", "LNU"))
    #expect(!isComplete("FNU", "LNU") && !isComplete("-", "-"))
  }

  @Test func `a turned name has the given name last`() {
    #expect(NameRule.fullName("An Nguyen", is: PersonName(first: "Nguyễn", last: "Văn An")) == .exact)
  }

  @Test func `a whole alias in one field is none`() {
    var answers = Answers()
    (answers[.firstName], answers[.lastName]) = ("", "Nita Vega")
    let record = SchoolRecord(
      birthDate: .earliest, name: PersonName(first: "Ana", last: "Ruiz", aliases: ["Nita Vega"]), grade: .kindergarten,
      addresses: [], phones: [], contacts: [])
    let context = MatchContext(today: .earliest)
    #expect(Judge.compare(answers, with: record, in: context).outcome(of: .lastName) == .refused)
    (answers[.firstName], answers[.lastName]) = ("Nita", "Vega")
    #expect(Judge.compare(answers, with: record, in: context).outcome(of: .lastName) == .accepted(.alias))
  }
}
