import Console
import Diagnostics
import Records
import Station
import TestSupport
import Testing

@Suite("The policy of a station that takes calls")
struct WrittenPolicyTests {
  /// Looked at where the roster has the school `SCH-7` alone.
  private func problem(_ text: String) throws -> PolicyProblem? {
    let written = try PolicyFile.written(in: text, file: "policy.yaml")
    do { try written.checkForCalls { $0 == "SCH-7" } } catch let problem as PolicyProblem { return problem }
    return nil
  }

  private static let meeting = "meeting-number: 812 5550 0142\nmeeting-passcode: 271828\n"

  @Test(arguments: [
    meeting, "meeting-number: 100 0000 0000\nmeeting-passcode: \"000001\"\n",
    "meeting-number: district0.example\nmeeting-passcode: a0\n", meeting + "serves: SCH-7\n", meeting + "serves: all\n",
    "meeting-number: by appointment\nmeeting-passcode: none\n",
  ]) func `may be anything that can be true`(_ text: String) throws { #expect(try problem(text) == nil) }

  @Test(arguments: [
    ("meeting-number: \"000 0000 0000\"\nmeeting-passcode: 271828\n", 1, 17, "meeting-number is only zeros"),
    ("district: A\nmeeting-passcode: 271828\nmeeting-number:   0\n", 3, 19, "meeting-number is only zeros"),
    ("meeting-passcode: x\nmeeting-number: '(000) 000-0000'\n", 2, 17, "meeting-number is only zeros"),
    ("meeting-passcode: x\nmeeting-number: '+0/0'\n", 2, 17, "meeting-number is only zeros"),
    ("meeting-passcode: x\nmeeting-number: ٠٠٠\n", 2, 17, "meeting-number is only zeros"),
    ("meeting-number: 1\nmeeting-passcode: \"000000\"\n", 2, 19, "meeting-passcode is only zeros"),
    ("meeting-number: 1\nmeeting-passcode: 00 00\n", 2, 19, "meeting-passcode is only zeros"),
    // What is left out has its default, which stands nowhere.
    ("", 1, 1, "meeting-number is only zeros"), ("meeting-number: 1\n", 1, 1, "meeting-passcode is only zeros"),
    (meeting + "serves: SCH-8\n", 3, 9, "serves names a school that no roster here has"),
    (meeting + "serves: ALL\n", 3, 9, "serves names a school that no roster here has"),
  ]) func `is told by its place and what to write where it cannot be`(
    _ text: String, _ line: Int, _ column: Int, _ what: String
  ) throws {
    let found = try #require(try problem(text))
    #expect((found.line, found.column) == (line, column), "\(found.line):\(found.column)")
    #expect(found.words(in: .english).what.hasPrefix(what))
    for language in Language.allCases {
      let said = found.diagnostic(in: language).description
      #expect(said.hasPrefix("policy.yaml:\(line):\(column): ") && said.contains("\n\(language.hint): "))
      #expect(!said.contains("SCH-8") && !said.contains("0000"), "\(said)")
    }
  }

  @Test func `fails as the roster does where that cannot be read`() throws {
    struct Unreadable: Error {}
    let written = try PolicyFile.written(in: Self.meeting + "serves: SCH-7\n", file: "policy.yaml")
    #expect(throws: Unreadable.self) { try written.checkForCalls { _ in throw Unreadable() } }
  }
}
