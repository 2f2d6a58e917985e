@testable import Matching
import Records
import Testing

/// - Guide: IV.1.l
@Suite("Surnames by written rules, never by likeness (IV.1)")
struct SurnameTests {
  @Test(arguments: [
    ("ruiz", "Ruiz", MatchRule.exact), ("Ruiz Ortega", "Ruiz Ortega", .exact),
    ("ruiz", "Ruiz Ortega", .oneOfTwoSurnames),
    ("ortega", "Ruiz Ortega", .oneOfTwoSurnames), ("ruiz-ortega", "Ruiz Ortega", .exact),
    ("de la cruz", "De La Cruz", .exact),
    ("delacruz", "de la Cruz", .exact), ("dela cruz", "de la Cruz", .exact),
    ("de la cruz", "de la Cruz Ortiz", .oneOfTwoSurnames),
    ("mccarthy", "Mc Carthy", .exact), ("Mc Carthy", "McCarthy", .exact), ("obrien", "O’Brien", .exact),
    ("O'Brien", "OBrien", .exact),
    ("o brien", "O'Brien", .exact), ("van der berg", "Vander Berg", .exact), ("Ruiz Jr.", "Ruiz", .exact),
    ("ruiz iii", "Ruiz", .exact),
    ("ruiz viii", "Ruiz", .exact), ("ruiz 2nd", "Ruiz", .exact), ("Ruiz", "Ruiz Jr.", .exact), ("Peña", "PENA", .exact),
    ("Ter-Petrosyan", "Ter Petrosyan", .exact), ("petrosyan", "Ter-Petrosyan", .shortenedSurname),
    ("ruis", "Ruiz", .soundsAlike), ("cruz", "de la Cruz", .shortenedSurname), ("cruz", "Delacruz", .shortenedSurname),
    ("leon", "De León", .shortenedSurname), ("ortega ruiz", "Ruiz Ortega", .turnedSurnames),
    ("ruiz ortega", "Ruiz", .moreSurnames),
    ("ruiz ruiz", "Ruiz", .moreSurnames), ("smith dash jones", "Smith-Jones", .exact),
    ("smith hyphen jones", "Smith Jones", .exact),
    ("ortega y gasset", "Ortega Gasset", .exact), ("gasset", "Ortega y Gasset", .oneOfTwoSurnames),
    ("oliveira", "Silva dos Santos Oliveira", .oneOfTwoSurnames),
    ("silva oliveira", "Silva Santos Oliveira", .oneOfTwoSurnames),
    ("garcia lopez", "García de López", .shortenedSurname),
    ("garcia de lopez", "García López", .shortenedSurname), ("garcia", "López de García", .oneOfTwoSurnames),
    ("garcia l", "García López", .shortenedSurname), ("g lopez", "García López", .shortenedSurname),
    ("lopez", "G. López", .oneOfTwoSurnames),
    ("montes de oca", "Ruiz Montes de Oca", .oneOfTwoSurnames),
    ("ruiz montes", "Ruiz Montes de Oca", .oneOfTwoSurnames),
    ("singh dhillon", "Singh", .moreSurnames), ("Le", "Lê", .exact), ("do", "Đỗ", .exact), ("van", "Văn", .exact),
    ("lee", "Li", .soundsAlike), ("ruiz with a z", "Ruiz", .exact), ("R U I Z", "Ruiz", .exact),
    ("garcia, just garcia", "García", .moreSurnames),
    ("Su", "Su", .exact), ("my", "Mỹ", .exact), ("don", "Don", .exact), ("la", "La", .exact),
  ]) func `that are right`(_ said: String, _ recorded: String, _ rule: MatchRule) {
    #expect(NameRule.surname(said, is: PersonName(first: "X", last: recorded)) == rule, "\(said) for \(recorded)")
  }

  @Test(arguments: [
    ("rui", "Ruiz"), ("", "Ruiz"), ("garcia", "Garza"), ("lopez garcia", "García"), ("de los santos", "Santos"),
    ("carthy", "McCarthy"),
    ("de la cruz", "Cruz"), ("gado", "Delgado"), ("ney", "Delaney"), ("no", "Delano"),
    ("cruz hernandez lopez", "Hernández Cruz"),
    ("hernandez perez", "Hernández García"), ("perez garcia", "Hernández García"), ("lopez obrador vega", "López"),
    ("l", "López"),
    ("g l", "García López"), ("garcia m", "García López"), ("santos", "Silva Santos Oliveira"),

    ("do", "Le"), ("de", "Do"), ("mora", "Morán"), ("parker", "Park"), ("trang", "Tran"),
    ("jones smith brown", "Smith Jones"),
    ("ortega de ruiz lopez", "Ortega Ruiz"), ("jr", "Ruiz"), ("lopez soto", "López Tercero"),
    ("garcia soto", "García Hijo"), ("hunt", "Delahunt"), ("cruz soto", "De la Cruz"), ("gupta", "Das Gupta"),
    ("maria", "Ma"),
  ]) func `that are not`(_ said: String, _ recorded: String) {
    #expect(NameRule.surname(said, is: PersonName(first: "X", last: recorded)) == nil, "\(said) for \(recorded)")
  }

  @Test(arguments: [("LNU", "none"), ("-", "ahmadi"), (".", "ahmadi"), ("LNU", "ahmadi")])
  func `a record of one name`(_ last: String, _ said: String) {
    #expect(NameRule.surname(said, is: PersonName(first: "Ahmadi", last: last)) == .exact)
    #expect(NameRule.surname("karimi", is: PersonName(first: "Ahmadi", last: last)) == nil)
    #expect(NameRule.given("none", is: PersonName(first: "Ahmadi", last: last)) == nil)
  }
}
