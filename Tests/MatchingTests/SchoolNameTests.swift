@testable import Matching
import Records
import Testing

@Suite("A school that a caller names (IV.1)")
struct SchoolNameTests {
  @Test(arguments: [
    ("lincoln", "Lincoln Elementary School"), ("Lincoln Elementary", "Lincoln Elementary School"),
    ("la escuela lincoln", "Lincoln Elementary School"), ("cesar chavez", "César Chávez Middle"),
    ("school lincoln", "Lincoln High"),
  ]) func `is found by the words that are its own`(_ said: String, _ name: String) {
    #expect(SchoolNameRule.accepts(said, for: name), "\(said) for \(name)")
  }

  @Test(arguments: [
    ("elementary school", "Lincoln Elementary School"), ("lincol", "Lincoln Elementary School"), ("", "Lincoln High"),
    ("lincoln park", "Lincoln Elementary School"), ("la escuela", "Lincoln High"),
  ]) func `is not found by words that many have or by others`(_ said: String, _ name: String) {
    #expect(!SchoolNameRule.accepts(said, for: name), "\(said) for \(name)")
  }
}
