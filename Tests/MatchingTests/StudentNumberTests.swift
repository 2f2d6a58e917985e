@testable import Matching
import Testing

@Suite("A student's number as it is said (IV.1)")
struct StudentNumberTests {
  @Test(arguments: [
    "1979301266", "197 930 1266", "197-930-1266", "#1979301266", "ID 1979301266", "1979301266.",
    "197930l266".replacing("l", with: "1"),
    "student number 1979301266", "one nine seven nine three zero one two six six",
    "one nine seven nine three oh one two double six",
    "uno nueve siete nueve tres cero uno dos seis seis", "nineteen seventy nine thirty twelve sixty six", "19793o1266",
    "el número es 1979301266", "um, 1979301266", "creo que es 1979301266", "I think it's 1979301266", "yes 1979301266",
    "este, es el 1979301266, gracias", "one nine seven nine three oh one two, two sixes",
  ]) func `is read in any form`(_ said: String) {
    #expect(StudentNumber.readings(said).contains("1979301266"), "\(said)")
  }

  @Test func `letters of a number stand`() { #expect(StudentNumber.readings("AB-1204").first == "AB1204") }

  @Test(arguments: ["AB-1204", "um, AB-1204", "A 1204"]) func `or stand among fillers`(_ said: String) {
    let number = said.hasPrefix("A 1") ? "A1204" : "AB1204"
    #expect(StudentNumber.readings(said).contains(number), "\(said)")
  }

  @Test(arguments: ["um", "yes", "gracias", "", "Ana", "Ana Ruiz", "id", "double", "Uno Dos Tres Garcia"])
  func `is not made of other words`(_ said: String) { #expect(StudentNumber.readings(said) == [], "\(said)") }
}
