@testable import Matching
import Records
import Testing

@Suite("A child's own name in another script (IV.1)")
struct ChildNameRuleTests {
  private func rules(_ first: String, _ last: String, _ recorded: (String, String)) -> [MatchRule?] {
    let name = PersonName(first: recorded.0, last: recorded.1)
    return [ChildNameRule.given(first, is: name), ChildNameRule.surname(last, is: name)]
  }

  @Test(arguments: [
    ("Armen", "Petrosyan", "Армен", "Петросян"), ("Yuliya", "Shcherbakov", "Юлия", "Щербаков"),
    ("Aleksey", "Kovalsky", "Алексей", "Ковальский"), ("Hasmik", "Petrosian", "Հասմիկ", "Պետրոսյան"),
    ("Minjun", "Kim", "민준", "김"), ("Min-jun", "Gim", "민준", "김"), ("Seoyeon", "Park", "서연", "박"),
    ("Jun-ho", "Lee", "준호", "이"), ("Xiaoming", "Wang", "小明", "王"), ("Xiao Ming", "Wong", "小明", "王"),
    ("Wei", "Chan", "伟", "陳"), ("Ming", "Ouyang", "明", "欧阳"),
  ])
  func `is right in Latin letters and the other way`(_ one: String, _ two: String, _ first: String, _ last: String) {
    #expect(rules(one, two, (first, last)) == [.otherScript, .otherScript])
    #expect(rules(first, last, (one, two)) == [.otherScript, .otherScript])
    #expect(rules(first, last, (first, last)) == [.exact, .exact])
  }

  @Test(arguments: [
    ("Arman", "Petrov", "Армен", "Петросян"), ("Minji", "Kang", "민준", "김"), ("Xiaohong", "Zhang", "小明", "王"),
    // A nickname, a part, or another word of one sound overlooks more than the script.
    ("Lyosha", "Koval", "Алексей", "Ковальский"), ("Anna", "Ivanov", "Анна Мария", "Иванов Петров"),
    ("晓明", "汪", "小明", "王"), ("Армен", "Петросян", "Արմեն", "Պետրոսյան"), ("Reza", "Rezaei", "رضا", "رضایی"),
    ("", "", "민준", "김"),
  ])
  func `is wrong where it is another name`(_ one: String, _ two: String, _ first: String, _ last: String) {
    #expect(rules(one, two, (first, last)) == [nil, nil])
  }

  @Test func `counts for nobody but the child`() {
    let name = PersonName(first: "민준", last: "김")
    #expect(NameRule.fullName("Minjun Kim", is: name) == nil && NameRule.fullName("김 민준", is: name) != nil)
    for kind in IDKind.allCases { #expect(NameRule.printed("KIM, MINJUN", is: name, on: kind) == nil, "\(kind)") }
    #expect(NameRule.given("Minjun", is: name) == nil && NameRule.surname("Kim", is: name) == nil)
  }
}
