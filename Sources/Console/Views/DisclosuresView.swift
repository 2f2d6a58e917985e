import Verification
import Matching
import Records
import Operations
import Desk
import Ledger
import Terminal
import Wording

/// The list of disclosures about a student, which a parent or a school may ask for. A few lines each: in a table the numbers of
/// guardians would be cut.
enum DisclosuresView {
  static func lines(_ disclosures: [Disclosure], _ texts: Texts) -> [StyledText] {
    if disclosures.isEmpty { return [StyledText(texts("disclosures.none"), .dim)] }
    return disclosures.flatMap { disclosure in
      let time = disclosure.at.rfc3339
      let head = [
        "\(time.prefix(10)) \(time.dropFirst(11).prefix(5)) UTC", disclosure.reference.description,
        texts("disclosures.\(disclosure.outcome?.rawValue ?? "open")"),
      ]
      let guardian = [disclosure.guardianID?.text, disclosure.guardianName].compactMap(\.self)
      let document = disclosure.document?.rawValue ?? texts("disclosures.sibling")
      return [StyledText(head.joined(separator: " · "), .bold)]
        + [
          texts("disclosures.guardian", ["value": guardian.joined(separator: " ")]),
          texts("disclosures.how", ["value": disclosure.channel.rawValue, "id": document]),
          texts("disclosures.operator", ["value": disclosure.author.name]),
        ].map { StyledText("  " + $0) }
    }
  }
}
