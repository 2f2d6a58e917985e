import Desk
import Ledger
import Terminal
import Verification

/// The list of disclosures about a student, which a parent or a school may ask for.
enum DisclosuresView {
  static func lines(_ disclosures: [Disclosure], _ texts: Texts) -> [StyledText] {
    if disclosures.isEmpty { return [StyledText(texts("disclosures.none"), .dim)] }
    var table = Table(headers: texts.list("disclosures.head"))
    for disclosure in disclosures {
      let time = disclosure.at.rfc3339
      table.add([
        "\(time.prefix(10)) \(time.dropFirst(11).prefix(5))", disclosure.reference.description,
        [disclosure.guardianID, disclosure.guardianName ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
        disclosure.channel.rawValue, disclosure.document?.rawValue ?? texts("disclosures.sibling"),
        disclosure.operatorName, texts("disclosures.\(disclosure.outcome?.rawValue ?? "open")"),
      ])
    }
    return table.lines
  }
}
