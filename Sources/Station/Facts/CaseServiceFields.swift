import Ledger
import Matching
import Records

extension CaseService {
  /// What happened, as entries name it.
  package var kind: StationFact.Kind {
    switch self {
    case .linkHelped: .linkHelped
    case .linkRecorded: .linkRecorded
    case .callBackDue: .callBackDue
    case .callBackBegun: .callBackBegun
    case .callBackEnded: .callBackEnded
    case .wrappedUp: .wrappedUp
    case .transferred: .transferred
    case .notesRead: .notesRead
    case .officeReferred: .officeReferred
    }
  }

  /// Every kind of entry that is a service's.
  package static let kinds: [StationFact.Kind] = [
    .linkHelped, .linkRecorded, .callBackDue, .callBackBegun, .callBackEnded, .wrappedUp, .transferred, .notesRead,
    .officeReferred,
  ]

  var fields: [String: JSON] {
    switch self {
    case .linkHelped(let findings): ["findings": .array(findings.map { .string($0.rawValue) })]
    case .linkRecorded(let outcome): ["outcome": .string(outcome.rawValue)]
    case .callBackDue(let at): ["due": .integer(at)]
    case .callBackEnded(let end): ["end": .string(end.rawValue)]
    case .wrappedUp(let code): ["code": .string(code.rawValue)]
    case .transferred(let staff): ["to": .string(staff.description)]
    case .officeReferred(let change): ["change": .string(change.rawValue)]
    case .callBackBegun, .notesRead: [:]
    }
  }

  /// Reads one back from an entry's fields; nil where a field is missing or none of this version's.
  init?(_ kind: StationFact.Kind, _ fields: [String: JSON]) {
    func word<Word: RawRepresentable<String>>(_ key: String) -> Word? {
      fields[key]?.string.flatMap { Word(rawValue: $0) }
    }
    let read: CaseService? =
      switch kind {
      case .linkHelped:
        fields["findings"]?.array.map { .linkHelped($0.compactMap { $0.string.flatMap(LinkFinding.init(rawValue:)) }) }
      case .linkRecorded: word("outcome").map(CaseService.linkRecorded)
      case .callBackDue: fields["due"]?.integer.map { .callBackDue(at: $0) }
      case .callBackBegun: .callBackBegun
      case .callBackEnded: word("end").map(CaseService.callBackEnded)
      case .wrappedUp: word("code").map(CaseService.wrappedUp)
      case .transferred: fields["to"]?.string.flatMap { StaffID($0) }.map { .transferred(to: $0) }
      case .notesRead: .notesRead
      case .officeReferred: word("change").map(CaseService.officeReferred)
      default: nil
      }
    guard let read else { return nil }
    self = read
  }
}
