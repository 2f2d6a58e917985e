import Matching
import Records
import Foundation

/// False accepts and false rejects of the matching rules on public data, where that is at hand.
struct MatchingBench {
  let data: String

  func run(_ report: inout BenchReport) {
    nameBench(&report)
    for file in ["dataset1.csv", "dataset2.csv"] { febrl(file, &report) }
  }

  /// Pairs of names that people judged to be of one person or not. `Scholze` for `Scholz` counts as one there; here never.
  private func nameBench(_ report: inout BenchReport) {
    guard let rows = rows("name-bench-public/cases_person.csv") else { return }
    var (falseAccepts, falseRejects, different, same) = (0, 0, 0, 0)
    for row in rows where row.count > 4 {
      let words = row[3].split(separator: " ")
      guard let last = words.last, words.count > 1 else { continue }
      let name = PersonName(first: words.dropLast().joined(separator: " "), last: String(last))
      let isAccepted = NameRule.fullName(row[2], is: name) != nil
      if row[4] == "true" {
        same += 1
        falseRejects += isAccepted ? 0 : 1
      } else {
        different += 1
        falseAccepts += isAccepted ? 1 : 0
        if isAccepted { print("accepted: \(row[2]) for \(row[3])") }
      }
    }
    report.add(
      Figure(name: "names: false accepts of \(different) pairs", value: Double(falseAccepts), unit: "pairs", aim: 0))
    report.add(Figure(name: "names: false rejects of \(same) pairs", value: Double(falseRejects), unit: "pairs"))
  }

  /// Records with generated typing errors: what was typed wrongly is rejected on purpose. A pair of different people is accepted
  /// only if name, birth date and address are.
  private func febrl(_ file: String, _ report: inout BenchReport) {
    guard let rows = rows("febrl-public/\(file)") else { return }
    let people = rows.compactMap(Person.init)
    let originals = Dictionary(people.filter(\.isOriginal).map { ($0.number, $0) }) { first, _ in first }
    let copies = people.filter { !$0.isOriginal && originals[$0.number] != nil }
    let rejects = copies.count { copy in originals[copy.number].map { !$0.accepts(copy) } ?? false }
    var accepts = 0
    var pairs = 0
    for (place, one) in people.enumerated() {
      for other in people[(place + 1)...].prefix(400) where other.number != one.number {
        pairs += 1
        accepts += one.accepts(other) ? 1 : 0
      }
    }
    report.add(Figure(name: "\(file): false accepts of \(pairs) pairs", value: Double(accepts), unit: "pairs", aim: 0))
    report.add(
      Figure(name: "\(file): false rejects of \(copies.count) misspelt", value: Double(rejects), unit: "records"))
  }

  private func rows(_ file: String) -> [[String]]? {
    guard let text = try? String(contentsOfFile: "\(data)/\(file)", encoding: .utf8) else {
      print("skipped: no shared data (\(file))")
      return nil
    }
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }
}

/// One record of Febrl's.
private struct Person {
  let number: String
  let isOriginal: Bool
  let name: PersonName
  let address: PostalAddress
  let born: String

  init?(_ row: [String]) {
    guard row.count > 9, let id = row.first else { return nil }
    let parts = id.split(separator: "-")
    guard parts.count > 2, !row[1].isEmpty, !row[2].isEmpty, !row[3].isEmpty, !row[4].isEmpty, row[9].count == 8
    else { return nil }
    number = String(parts[1])
    isOriginal = parts[2] == "org"
    name = PersonName(first: row[1], last: row[2])
    address = PostalAddress(street: "\(row[3]) \(row[4])", city: row[6])
    born = row[9]
  }

  /// Whether what the other says of themselves is found right for this one.
  func accepts(_ other: Person) -> Bool {
    NameRule.given(other.name.first, is: name) != nil && NameRule.surname(other.name.last, is: name) != nil
      && AddressRule.accepts(other.address.street, among: [address]) != nil && other.born == born
  }
}
