@testable import Matching
import Records
import Foundation
import TestSupport
import Testing

/// The table of answers as people say them, where it is at hand: what a fair person would take is taken, what not is refused,
/// and what a fair person would ask about is asked.
@Suite("Answers as people say them (IV.1)")
struct AnswersTableTests {
  /// Rows that are refused although a fair person would take them, each with its reason.
  private static let refused: [SaidAnswer.Key: String] = [
    .init("cname", "Xiaoming||Wang||", "王小明"): "another script counts for a contact only by a recorded alias",
    .init("fullname", "Anahit||Sargsyan||", "ANAHIT SARKISIAN"): "what is read is compared letter by letter",
    .init("dob", "2012-03-14", "Marhc 14 2012"): "a slip of the fingers is no month: it is typed again",
    .init("last", "Ana||Nguyễn||", "win"): "a sound that is another name",
  ]

  /// A row about a record that nobody can answer for: it is refused before the first question.
  private static let incomplete = "555-0142"

  @Test(.enabled(if: SharedData.has("cases/answers.tsv"), "skipped: no shared data"))
  func `are judged as a fair person would`() throws {
    let rows = try #require(try SharedData.lines("cases/answers.tsv")).dropFirst()
    #expect(rows.count > 100)
    var counts: [String: (right: Int, all: Int)] = [:]
    for row in rows {
      let answer = try SaidAnswer(row).orThrow("a row of the table")
      if answer.verdict == "ask", answer.recorded == Self.incomplete { continue }
      let outcome = try answer.outcome()
      let isRight = outcome.verdicts.contains(answer.verdict)
      counts[answer.verdict, default: (0, 0)].all += 1
      counts[answer.verdict, default: (0, 0)].right += isRight ? 1 : 0
      let isListed = answer.verdict == "accept" && Self.refused[answer.key] != nil
      #expect(isRight != isListed, "\(row): \(outcome)")
    }
    for (verdict, count) in counts { print("answers.tsv: \(verdict) \(count.right) of \(count.all)") }
    let accepted = try counts["accept"].orThrow("answers to accept")
    #expect(accepted.right * 100 >= accepted.all * 97)
    #expect(counts["reject"].map { $0.right == $0.all } == true)
    #expect(counts["ask"].map { $0.right == $0.all } == true)
  }
}

/// One row: what is on file, what was typed, and what a fair person would say.
private struct SaidAnswer {
  let item: String, recorded: String, typed: String, verdict: String
  var key: Key { Key(item, recorded, typed) }

  /// What tells it from other rows.
  struct Key: Hashable {
    let item: String, recorded: String, typed: String

    init(_ item: String, _ recorded: String, _ typed: String) {
      (self.item, self.recorded, self.typed) = (item, recorded, typed)
    }
  }

  init?(_ row: Substring) {
    let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count >= 4 else { return nil }
    (item, recorded, typed, verdict) = (fields[0], fields[1], fields[2], fields[3])
  }

  /// What becomes of it: taken or not, and whether something is asked.
  struct Outcome { let verdicts: Set<String> }

  func outcome() throws -> Outcome {
    let today = try CivilDate(iso: "2026-11-24").orThrow("a day")
    let context = MatchContext(today: today)
    switch item {
    case "address":
      return outcome(AddressRule.accepts(typed, among: addresses), Item.address.form(of: typed, in: context))
    case "first": return outcome(ChildNameRule.given(typed, is: name), Item.firstName.form(of: typed, in: context))
    case "last": return outcome(ChildNameRule.surname(typed, is: name), Item.lastName.form(of: typed, in: context))
    case "cname": return outcome(NameRule.fullName(typed, is: name), Item.contactName.form(of: typed, in: context))
    case "fullname": return onEveryID
    case "dob":
      let isRight = DateReader.read(typed, order: .monthFirst, today: today)?.iso == recorded
      return outcome(isRight ? .exact : nil, Item.birthDate.form(of: typed, in: context))
    case "grade":
      let grade = try Grade(code: recorded).orThrow("a grade")
      return outcome(GradeRule.accepts(typed, for: grade, in: context), Item.grade.form(of: typed, in: context))
    default:
      let numbers = recorded.split(separator: ";").map(String.init)
      return outcome(PhoneRule.accepts(typed, among: numbers), Item.phone.form(of: typed, in: context))
    }
  }

  /// An ID has no form to ask about. Where the kinds of ID do not agree the row is neither taken nor refused.
  private var onEveryID: Outcome {
    let verdicts = Set(
      IDKind.allCases.map { NameRule.printed(typed, is: name, on: $0) == nil ? "reject" : "accept" })
    return Outcome(verdicts: verdicts.count == 1 ? verdicts : [])
  }

  private func outcome(_ rule: MatchRule?, _ form: Form) -> Outcome {
    var verdicts: Set<String> = [rule != nil && form.reading != nil ? "accept" : "reject"]
    switch form {
    case .doubtful, .unclear: verdicts.insert("ask")
    case .empty, .good, .wrong: break
    }
    return Outcome(verdicts: verdicts)
  }

  private func parts(_ text: String) -> [String] {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    return parts + Array(repeating: "", count: max(0, 5 - parts.count))
  }

  private var name: PersonName {
    let parts = parts(recorded)
    return PersonName(
      first: parts[0], middle: parts[1], last: parts[2], preferred: parts[3].isEmpty ? nil : parts[3],
      aliases: parts[4].isEmpty ? [] : [parts[4]])
  }

  private var addresses: [PostalAddress] {
    recorded.components(separatedBy: " // ").map { address in
      let parts = parts(address)
      return PostalAddress(street: parts[0], unit: parts[1], city: parts[2], state: parts[3], zip: parts[4])
    }
  }
}
