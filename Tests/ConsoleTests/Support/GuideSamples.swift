import YAML
@testable import Guide

extension GuideProblem {
  /// One of each fault.
  static let samples = sequence(first: GuideFault.yaml(.notYAML)) { $0.next }.flatMap(\.variants)
    .map { GuideProblem(file: Problems.mark, line: 2, column: 3, key: "walks.1.steps.2.say", fault: $0) }
}

extension GuideFault {
  /// The one after this: a new one does not compile before it has its place.
  fileprivate var next: GuideFault? {
    switch self {
    case .yaml: .twice
    case .twice: .unknown(known: [.en, .es])
    case .unknown: .missing(.date)
    case .missing: .noGroup
    case .noGroup: .noList
    case .noList: .noText
    case .noText: .empty
    case .empty: .tooLong(limit: 240)
    case .tooLong: .noAddress
    case .noAddress: .noMail
    case .noMail: .noPhone
    case .noPhone: .noDate
    case .noDate: .noID
    case .noID: .noSection
    case .noSection: .noLanguage
    case .noLanguage: .noFlag
    case .noFlag: .doubled
    case .doubled: .noContact
    case .noContact: nil
    }
  }

  fileprivate var variants: [GuideFault] {
    switch self {
    case .yaml: YAMLFault.allCases.map(GuideFault.yaml)
    case .missing: [self, .missing(.en), .missing(.es)]
    default: [self]
    }
  }
}
