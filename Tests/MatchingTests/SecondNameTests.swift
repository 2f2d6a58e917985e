@testable import Matching
import Records
import Testing

/// A name may be added to the given one, never another family name to the one on record.
@Suite("Second given names that the record lacks (IV.1, IV.2)")
struct SecondNameTests {
  @Test(arguments: [
    // Listed given names, also such as are family names of others; what no list has.
    ("Robert", "Wilson", "Robert James Wilson"), ("Robert", "Wilson", "Robert Lee Wilson"),
    ("Robert", "Wilson", "Robert Allen Wilson"), ("Robert", "Wilson", "Wilson Robert Thomas"),
    ("Robert", "Wilson", "Robert S Wilson"), ("Robert", "Wilson", "Robert Zorvalt Wilson"),
    ("Bob", "Wilson", "Robert Allen Wilson"), ("Ivan", "Sidorov", "Ivan Petrovich Sidorov"),
    ("Raj", "Malhotra", "Raj Kumar Malhotra"), ("Harpreet", "Gill", "Harpreet Kaur Gill"),
    ("David", "Lee", "David Min Lee"), ("David", "Lee", "David Michael Lee"), ("Mary", "Smith", "Mary Kim Smith"),
    ("Juan", "Pérez", "Juan de Dios Perez"), ("Juan", "Pérez", "Juan Wilson Perez"),
    // Of two family names one may be left out beside it, or another one said.
    ("Mary", "Smith Brown", "Mary Ann Smith"), ("Mary", "Smith Brown", "Mary A Brown"),
    ("Mary", "Smith Brown", "Mary Ann Smith Brown"), ("Marta", "Reyes Molina", "Marta Alicia Reyes"),
    ("Juan", "Pérez", "Juan Carlos Perez Soto"),
    // In front of a Vietnamese given name, behind it where the family name is last.
    ("Lan", "Trần", "Tran Ngoc Lan"), ("Lan", "Trần", "Tran Thi Lan"), ("Lan", "Trần", "Tran Lan Thi"),
    ("Kim", "Trần", "Kim Ngoc Tran"), ("Kim", "Trần", "Tran, Kim Ngoc"), ("Mai", "Nguyễn", "Nguyen Tran Mai"),
    ("Linda", "Nguyễn", "Linda Mai Nguyen"),
  ]) func `that are right`(_ first: String, _ last: String, _ said: String) {
    let name = PersonName(first: first, last: last)
    #expect(NameRule.fullName(said, is: name) != nil, "\(said) for \(first) \(last)")
    // On an ID nothing may have come where something is missing.
    let isShort = last.contains(" ") && !said.contains(last) && said.split(separator: " ").count > 2
    for kind in IDKind.allCases {
      #expect(
        (NameRule.printed(said.uppercased(), is: name, on: kind) == nil) == isShort,
        "\(said) for \(first) \(last) on \(kind)")
    }
  }

  @Test(arguments: [
    // Family names by list, by ending and of every people.
    ("Robert", "Wilson", "Robert Smith Wilson"), ("Robert", "Wilson", "Robert Garcia Wilson"),
    ("Robert", "Wilson", "Bob Smith Wilson"), ("Robert", "Wilson", "Robert Taylor Wilson"),
    ("Robert", "Wilson", "Robert Hakobyan Wilson"), ("Robert", "Wilson", "Robert Zorvaltian Wilson"),
    ("Robert", "Wilson", "Robert Zorvaltsky Wilson"), ("Robert", "Wilson", "Robert Patel Wilson"),
    ("Robert", "Wilson", "Robert Park Wilson"), ("Robert", "Wilson", "Robert Nguyen Wilson"),
    ("Robert", "Wilson", "Wilson Robert Smith"), ("Robert", "Wilson", "Smith Robert Wilson"),
    ("David", "Lee", "David Kim Lee"), ("David", "Kim", "David Lee Kim"), ("David", "Lee", "David Choi Lee"),
    ("Juan", "Pérez", "Juan Lopez Perez"), ("Juan", "Pérez", "Juan Bahena Perez"),
    ("Juan", "Pérez", "Juan Zorvalt Perez"),
    // Beside a family name that is left out or added, and beside a nickname, a listed given name only.
    ("Mary", "Smith Brown", "Mary Jones Smith"), ("Mary", "Smith Brown", "Mary Jones Brown"),
    ("Mary", "Smith Brown", "Brown Mary Jones"), ("Mary", "Smith Brown", "Mary Davis Smith Brown"),
    ("Mary", "Smith Brown", "Mary Zorvalt Smith"), ("Mary", "Smith", "Mary Zorvalt Smith Brown"),
    ("Robert", "Wilson", "Bob Zorvalt Wilson"), ("Armen", "Petrosyan Sargsyan", "Armen Hakobyan Sargsyan"),
    ("Kevin", "Johnson Carter", "Johnson Kevin Brown"),
    // In Vietnam the given name is the last word, and nobody leaves out or adds family names.
    ("Lan", "Trần", "Tran Lan Hoa"), ("Kim", "Nguyễn", "Nguyen Kim Lan"), ("Minh", "Trần Lê", "Minh Hoa Tran"),
    ("Kim", "Nguyễn", "Kim Lan Nguyen Tran"), ("Mai", "Nguyễn", "Smith Mai Nguyen"),
    ("Mai", "Nguyễn", "Garcia Mai Nguyen"),
  ]) func `that are not`(_ first: String, _ last: String, _ said: String) {
    let name = PersonName(first: first, last: last)
    #expect(NameRule.fullName(said, is: name) == nil, "\(said) for \(first) \(last)")
    for kind in IDKind.allCases {
      #expect(NameRule.printed(said.uppercased(), is: name, on: kind) == nil, "\(said) for \(first) \(last) on \(kind)")
    }
  }

  /// Of two Spanish surnames the first goes with a nickname.
  @Test(arguments: [
    ("Alberto", "García López", "Beto Garcia", true), ("Alberto", "García López", "Beto Lopez", false),
    ("Alberto", "García López", "Alberto Lopez", true), ("Elizabeth", "Smith Jones", "Liz Jones", true),
    ("Alberto", "García López", "Beto Garcia Lopez", true),
  ]) func `a nickname beside one of two surnames`(_ first: String, _ last: String, _ said: String, _ isRight: Bool) {
    let name = PersonName(first: first, last: last)
    #expect((NameRule.fullName(said, is: name) != nil) == isRight, "\(said) for \(first) \(last)")
  }
}
