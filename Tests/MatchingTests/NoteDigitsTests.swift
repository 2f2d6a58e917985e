import Matching
import Testing

@Suite("Digits in a note")
struct NoteDigitsTests {
  @Test(arguments: [
    "the PIN is 04821937", "pin 0482-1937", "PIN: 0482 1937", "0 4 8 2", "four eight two one", "cuatro ocho dos uno",
    "license D1234567", "passport 340007237", "her PIN (4821).", "1234", "his ID is A 12 34 56",
    "ends 19 48 21", "pin 2013", "pin 12-34", "pin 48/12/19", "card 12.34.56",
    "pin 10:45 pin 12:30", "pin abc-482-1937", "four-eight-one-two", "double four eight two", "4 and 8 and 1 and 2",
    "4 8 y 1 2",
    "five hundred twelve six hundred", "room 48/99/77", "first 04 then 82",
  ])
  func `that may be a PIN or a document's number are seen`(_ note: String) {
    #expect(NoteDigits.lookSecret(in: note), "\(note)")
  }

  @Test(arguments: [
    "moved in March 2025", "born 3/14/2012", "will come on 12/4 at 10:30", "case KPM-482-1937", "2012-03-14", "",
    "two children, 5th grade", "room 12", "asked 3 times", "from 2024 to 2025", "sister of case KPM-482-1937, 9 years",
    "mother and father spoke", "apt 214",
  ])
  func `that are something else are not`(_ note: String) {
    #expect(!NoteDigits.lookSecret(in: note), "\(note)")
  }
}
