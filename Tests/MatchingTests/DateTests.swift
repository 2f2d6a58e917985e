@testable import Matching
import Records
import TestSupport
import Testing

/// - Guide: IV.1.i
@Suite("Birth dates as they are said (IV.1)")
struct DateTests {
  private let today = CivilDate(year: 2026, month: 11, day: 24) ?? .earliest
  private let pi = CivilDate(year: 2012, month: 3, day: 14)

  @Test(arguments: [
    "3/14/12", "3/14/2012", "03-14-2012", "3.14.2012", "03142012", "031412", "2012-03-14", "2012/3/14",
    "March 14 2012", "march 14th, 2012", "14 March 2012", "Mar 14, 12", "the 14th of March 2012",
    "march fourteenth two thousand twelve", "March fourteen twenty twelve", "march fourteenth two thousand and twelve",
    "14 de marzo de 2012", "14 de marzo del 2012", "el catorce de marzo de dos mil doce", "14/3/2012", "marzo 14 2012",
    "20120314", "2012 March 14", "14-mar-2012", "14.3.12", "three fourteen twenty twelve", "tres catorce dos mil doce",
    "nació el 14 de marzo de 2012", "14 de marzo del año 2012", "MARZO 14, 2012", "14º de marzo de 2012",
    "14 del 3 del 12",
    "catorce del tres del doce", "wednesday march 14 2012", "miércoles 14 de marzo del 2012", "14mar2012", "mar14 2012",
    "14 de marso del 2012", "his birthday is march 14 2012", "dia 14 mes 3 año 2012", "3/14/2012 he is 14",
    "March 14 th 2012", "31412",
    "2012年3月14日", "2012년 3월 14일", "14 tháng 3 năm 2012", "14 մարտի 2012", "14 de marzo del 12 tiene 14 años",
  ]) func `are read in English and Spanish`(_ text: String) {
    #expect(DateReader.read(text, order: .monthFirst, today: today) == pi, "\(text)")
  }

  @Test(arguments: [
    "", "march", "14", "march 14", "2012", "13/32/2012", "february 30 2012", "2/29/2013", "30 de febrero de 2012",
    "3/14", "3/14/123", "0/0/0", "yesterday", "14 marzo abril 2012", "3/14/12/7", "99999999", "314",
    "20121399", "march 14 march 2012", "9509", "11212", "3 del 14", "monday", "march 14 he is 14", "Marhc 14 2012",
    "2012 march", "three fourteen", "two thousand twelve", "31 de abril de 2012",
  ]) func `that are none are not read`(_ text: String) {
    #expect(DateReader.read(text, order: .monthFirst, today: today) == nil, "\(text)")
  }

  @Test(arguments: [
    ("march third twenty oh nine", "2009-03-03"), ("3 de marzo de mil novecientos noventa y nueve", "1999-03-03"),
    ("march third nineteen ninety nine", "1999-03-03"), ("treinta y uno de octubre de dos mil once", "2011-10-31"),
    ("veintiún de enero de dos mil diez", "2010-01-21"), ("primero de enero de 2010", "2010-01-01"),
    ("1ro de enero de 2010", "2010-01-01"), ("twenty first of may two thousand ten", "2010-05-21"),
    ("2/29/2012", "2012-02-29"), ("20031999", "1999-03-20"), ("setiembre 9 2010", "2010-09-09"),
    ("October 31st, 2011", "2011-10-31"), ("dic 5 09", "2009-12-05"), ("5 del 9 del 2009", "2009-09-05"),
    ("cinco del nueve del dos mil nueve", "2009-09-05"), ("cinco de septiembre del cero nueve", "2009-09-05"),
    ("5 set 2009", "2009-09-05"), ("september fifth oh nine", "2009-09-05"),
    ("veinte y nueve de febrero de dos mil veinte", "2020-02-29"),
    ("veinte nueve de febrero del veinte", "2020-02-29"), ("two twenty nine twenty", "2020-02-29"),
    ("090509", "2009-09-05"),
    ("siete de junio de dos mil veinte y uno", "2021-06-07"), ("diez y seis de junio de 2011", "2011-06-16"),
  ]) func `in words and figures`(_ text: String, _ iso: String) {
    #expect(DateReader.read(text, order: .monthFirst, today: today)?.iso == iso, "\(text)")
  }

  @Test func `both orders are the stations to choose`() {
    #expect(DateReader.read("3/4/12", order: .monthFirst, today: today) == CivilDate(year: 2012, month: 3, day: 4))
    #expect(DateReader.read("3/4/12", order: .dayFirst, today: today) == CivilDate(year: 2012, month: 4, day: 3))
    #expect(
      DateReader.read("3 del 4 del 12", order: .monthFirst, today: today) == CivilDate(year: 2012, month: 4, day: 3))
  }

  @Test func `two digits are the latest year that has come`() {
    #expect(DateReader.read("3/4/26", order: .monthFirst, today: today)?.year == 2026)
    #expect(DateReader.read("3/4/27", order: .monthFirst, today: today)?.year == 1927)
  }

  @Test(arguments: [("12/1/2026", false), ("11/24/2026", true), ("1/1/1900", false), ("6/1/1950", true)])
  func `a form is good only for a day someone alive was born on`(_ text: String, _ isGood: Bool) {
    let form = Item.birthDate.form(of: text, in: MatchContext(today: today))
    #expect((form.reading != nil) == isGood, "\(text)")
  }
}
