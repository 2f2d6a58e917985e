import Records
import Testing

@testable import Practice

@Suite("Practice: whether what was typed is what was said")
struct SpokenAnswerTests {
  private let today = CivilDate(iso: "2026-03-10") ?? .earliest

  @Test(arguments: [
    (Item.address, "1205 E 4th St, Apt 4B", "1205 east fourth street 4b"),
    (.address, "1205 E 4th St, Apt 4B", "1205 e 4th, #4b"),
    (.address, "1205 E 4th St, it's a house", "1205 E 4th St"),
    (.address, "1205 E 4th St, es una casa", "1205 E 4th St, no unit"),
    (.phone, "2135550142", "1 213 555 0142"), (.phone, "2135550142", "two one three 555 0142"),
    (.grade, "primero de secundaria", "7"), (.birthDate, "May 3, 2014", "5/3/14"),
    (.lastName, "Ruiz", "r u i z"), (.lastName, "Ortega Ruiz", "ortega"),
    (.contactName, "Elena Ruiz", "ruiz, elena"), (.firstName, "1979301266", "one nine seven nine 301266"),
  ]) func `in whatever form it is`(_ item: Item, _ said: String, _ typed: String) {
    #expect(SpokenAnswer(said).isUnderstood(as: typed, for: item, today: today))
  }

  @Test(arguments: [
    (Item.address, "1205 E 4th St, Apt 4B", "1205 E 4th St"), (.address, "1205 E 4th St, Apt 4B", "1205 E 4th St 4"),
    (.address, "1205 E 4th St, it's a house", "1205 E 4th St Apt 4"), (.address, "1205 E 4th St", "1250 E 4th St"),
    (.address, "1205 E 4th St", "1205 E 5th St"), (.phone, "2135550142", "2135550143"), (.grade, "5", "6"),
    (.lastName, "Ruiz", "Soto"), (.contactName, "Elena Ruiz", "Elena Soto"), (.firstName, "1979301266", "1979301267"),
    (.firstName, "Luz", ""),
  ]) func `but nothing else`(_ item: Item, _ said: String, _ typed: String) {
    #expect(!SpokenAnswer(said).isUnderstood(as: typed, for: item, today: today))
  }
}
