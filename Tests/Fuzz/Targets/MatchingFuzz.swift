import Matching
import Records

/// The rules by which an answer is understood and compared. An input's lines are what was said, what is said to the one
/// question more, and what stands on record: first name, last name, street, unit, phone.
enum MatchingFuzz {
  static let day = MatchContext(today: CivilDate(iso: "2026-11-24") ?? .earliest)

  static func read(_ input: [UInt8]) {
    let text = String(decoding: input.prefix(300), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.count < 7 { lines.append("") }
    let (said, more) = (lines[0], lines[1])
    var answers = Answers()
    for item in Item.allCases {
      answers[item] = said
      let form = item.form(of: said, in: day)
      precondition(item.form(of: said, in: day) == form)
      if let followUp = FollowUp(after: form), followUp.item == item,
        let whole = followUp.whole(said, more, noUnit: "no apartment", in: day)
      {
        _ = item.form(of: whole, in: day)
      }
    }
    let name = PersonName(first: lines[2], last: lines[3], preferred: more, aliases: ["\(more) \(lines[3])"])
    let record = SchoolRecord(
      birthDate: .earliest, name: name, grade: Grade(level: 7) ?? .kindergarten,
      addresses: [PostalAddress(street: lines[4], unit: lines[5])], phones: [lines[6], said],
      contacts: [ContactRecord(name: PersonName(first: lines[3], last: lines[2]), phones: [lines[6]])])
    _ = Judge.compare(answers, with: record, in: day)
    for kind in IDKind.allCases { _ = NameRule.printed(said, is: name, on: kind) }
    _ = StudentNumber.readings(said)
    _ = SchoolNameRule.accepts(said, for: more)
  }
}
