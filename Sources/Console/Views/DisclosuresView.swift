import CallScript
import Diagnostics
import Verification
import Matching
import Records
import Operations
import Ledger
import Station
import Terminal

/// The list of disclosures about a student, which a parent or a school may ask for. A few lines each: in a table the numbers of
/// guardians would be cut.
enum DisclosuresView {
  static func lines(_ disclosures: [Disclosure], in language: Language, at zone: StationZone) -> [StyledText] {
    if disclosures.isEmpty { return [StyledText(DisclosureLabel.none.in(language), .dim)] }
    return disclosures.flatMap { disclosure in
      let head = [
        zone.time(of: disclosure.at.wall).minute, disclosure.reference.description,
        DisclosureLabel.outcome(disclosure.outcome).in(language),
      ]
      let guardian = [disclosure.guardianID?.text, disclosure.guardianName].compactMap(\.self)
      let document = disclosure.document?.in(language) ?? DisclosureLabel.sibling.in(language)
      return [StyledText(head.joined(separator: " · "), .bold)]
        + [
          DisclosureLabel.guardian(guardian.joined(separator: " ")).in(language),
          DisclosureLabel.how(disclosure.channel, document: document).in(language) + disclosure.carrier.in(language),
          DisclosureLabel.operator(disclosure.author.name).in(language),
        ].map { StyledText("  " + $0) }
    }
  }
}
