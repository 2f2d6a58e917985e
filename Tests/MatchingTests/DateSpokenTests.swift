@testable import Matching
import Records
import TestSupport
import Testing

@Suite("Birth dates number by number (IV.1)")
struct DateSpokenTests {
  private let context = MatchContext(today: CivilDate(year: 2026, month: 11, day: 24) ?? .earliest)

  private func form(_ said: String) -> Form { Item.birthDate.form(of: said, in: context) }

  private func date(_ iso: String) throws -> Reading { .date(try CivilDate(iso: iso).orThrow("a day")) }

  @Test(arguments: [
    "oh nine oh five twenty fourteen", "oh nine oh five fourteen", "zero nine zero five two thousand fourteen",
    "cero nueve cero cinco dos mil catorce", "cero nueve cero cinco catorce", "nine oh five fourteen",
    "oh nine five twenty fourteen", "0 9 0 5 2014", "0 9 0 5 1 4", "oh nine oh five one four",
    "nine five two oh one four", "nine oh five two zero one four", "nueve cinco dos cero uno cuatro",
    "nine slash five slash fourteen", "nueve diagonal cinco diagonal dos mil catorce",
    "nine dash five dash twenty fourteen", "cero nueve guion cero cinco guion catorce",
    "nine point five point fourteen",
    "nueve cinco del catorce", "cero nueve, cero cinco, del dos mil catorce", "um, nine oh five fourteen",
    "yes, 9/5/14", "creo que es nueve cinco catorce", "I think it's 9/5/2014, thank you",
  ]) func `a zero may be said before month and day`(_ said: String) throws {
    #expect(form(said) == .doubtful(try date("2014-09-05"), .dayOrMonth), "\(said)")
  }

  @Test(arguments: [
    ("oh three fourteen twelve", "2012-03-14"), ("catorce cero tres doce", "2012-03-14"),
    ("three one four one two", "2012-03-14"), ("oh nine oh nine oh nine", "2009-09-09"),
    ("one one two two one four", "2014-11-22"), ("uno uno dos dos dos cero uno cuatro", "2014-11-22"),
    ("two twenty nine two thousand twenty", "2020-02-29"), ("two zero one two zero three one four", "2012-03-14"),
    ("two thousand twelve oh three fourteen", "2012-03-14"), ("twenty twelve three fourteen", "2012-03-14"),
    ("september oh five twenty fourteen", "2014-09-05"),
    ("cero cinco de septiembre del catorce", "2014-09-05"), ("september five two zero one four", "2014-09-05"),
    ("september oh five oh nine", "2009-09-05"), ("twenty fourteen september fifth", "2014-09-05"),
    ("enero veinte dos mil diez", "2010-01-20"), ("march twenty two thousand twelve", "2012-03-20"),
    ("january thirty two thousand nine", "2009-01-30"), ("march fourteen nineteen hundred ninety nine", "1999-03-14"),
    ("tres de mayo de dos mil cero nueve", "2009-05-03"), ("september fifth, comma, twenty fourteen", "2014-09-05"),
    ("este, el 5 de septiembre del 2014, gracias", "2014-09-05"), ("3142012", "2012-03-14"),
    ("cinco del nueve catorce", "2014-09-05"), ("cero cinco del cero nueve del cero cuatro", "2004-09-05"),
    ("treinta del seis del cero dos", "2002-06-30"), ("veinte del dos del dos mil cinco", "2005-02-20"),
    ("two slash twenty slash twenty one", "2021-02-20"), ("one four slash oh three slash one two", "2012-03-14"),
    ("ninth month, fifth day, 2014", "2014-09-05"), ("mes 9 dia 5 año 2014", "2014-09-05"),
    ("es el mes nueve, día cinco, dos mil catorce", "2014-09-05"),
    ("día cinco mes nueve dos mil catorce", "2014-09-05"),
    ("the 5th day of the 9th month 2014", "2014-09-05"), ("día de nacimiento: mes 9, día 5, 2014", "2014-09-05"),
  ]) func `and where only one date can be meant it is good`(_ said: String, _ iso: String) throws {
    #expect(form(said) == .good(try date(iso)), "\(said)")
  }

  @Test(arguments: [
    "two oh nine one oh", "uno dos uno uno cuatro", "one one two zero one four", "1112014", "9052014", "1 2 1 1 4",
  ]) func `what can be two dates is asked about`(_ said: String) {
    #expect(form(said) == .unclear(.whichDate), "\(said)")
  }

  @Test(arguments: [
    "oh nine oh five", "oh oh five fourteen", "oh nine oh oh fourteen", "nine oh five", "oh thirteen oh five fourteen",
    "0 0 9 5 2014", "three fourteen oh twelve", "3 14 20 12", "3 14 1 2", "nine oh fourteen", "slash slash",
    "5 o 6 de septiembre 2014", "one two three four five six seven eight nine", "um",
    "3/14/12 or 3/15/12",
    "march 1 4 12 12", "twenty two thousand twelve", "march 14 two thousand oh twelve",
    "march 14 twenty oh twelve", "2014 september", "two zero one four",
  ]) func `what is none is told at once`(_ said: String) { #expect(form(said) == .wrong, "\(said)") }

  @Test func `another station reads the day first`() throws {
    let context = MatchContext(today: context.today, dateOrder: .dayFirst)
    let form = Item.birthDate.form(of: "oh nine oh five fourteen", in: context)
    #expect(form == .doubtful(try date("2014-05-09"), .dayOrMonth))
  }
}
