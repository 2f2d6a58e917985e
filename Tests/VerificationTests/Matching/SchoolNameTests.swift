import Testing
import Verification

@Suite("A school that a caller names (IV.1)")
struct SchoolNameTests {
  @Test(arguments: [
    ("lincoln", "Lincoln Elementary School"), ("Lincoln Elementary", "Lincoln Elementary School"),
    ("la escuela lincoln", "Lincoln Elementary School"), ("cesar chavez", "César Chávez Middle"),
    ("school lincoln", "Lincoln High"),
  ]) func is_found_by_the_words_that_are_its_own(_ said: String, _ name: String) {
    #expect(SchoolNameRule.accepts(said, for: name), "\(said) for \(name)")
  }

  @Test(arguments: [
    ("elementary school", "Lincoln Elementary School"), ("lincol", "Lincoln Elementary School"), ("", "Lincoln High"),
    ("lincoln park", "Lincoln Elementary School"), ("la escuela", "Lincoln High"),
  ]) func is_not_found_by_words_that_many_have_or_by_others(_ said: String, _ name: String) {
    #expect(!SchoolNameRule.accepts(said, for: name), "\(said) for \(name)")
  }
}
