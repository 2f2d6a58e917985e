import YAML
import Records
import Verification

@testable import Practice

extension ScenarioFault {
  /// One of each, and of all that has words of its own.
  static let samples = sequence(first: ScenarioFault.yaml(.notYAML)) { $0.next }.flatMap(\.variants)

  /// The one after this: a new one does not compile before it has its place.
  private var next: ScenarioFault? {
    switch self {
    case .yaml: .noScenario
    case .noScenario: .twice
    case .twice: .unknown(.key, known: ScenarioKey.of("line"))
    case .unknown: ScenarioKey.all.first.map { .missing($0) }
    case .missing: .refused(.text)
    case .refused: .tabInText
    case .tabInText: .blockText
    case .blockText: .noFamily(seed: 3)
    case .noFamily: .perfectFails(seed: 4)
    case .perfectFails: .notCaught(.rushed, seed: 5)
    case .notCaught: .outsider(.stranger)
    case .outsider: .guardianAdmits
    case .guardianAdmits: .noLine
    case .noLine: .noLineOrCamera
    case .noLineOrCamera: .onlyAddressIsNew
    case .onlyAddressIsNew: .onlyContactIsCaller
    case .onlyContactIsCaller: .givenWithName(.lastName)
    case .givenWithName: .noSibling
    case .noSibling: .otherSurnames
    case .otherSurnames: .noContact
    case .noContact: .ownSurname
    case .ownSurname: .rightAlready
    case .rightAlready: .otherIDUnasked
    case .otherIDUnasked: .replies(5)
    case .replies: .goodReplies
    case .goodReplies: .leakUntold
    case .leakUntold: .noLeak
    case .noLeak: .noConsequence(known: [.ready])
    case .noConsequence: .notLater(known: [.ready])
    case .notLater: .unheard(.answer)
    case .unheard: .correctsElsewhere
    case .correctsElsewhere: .unlikeLengths(longest: 90, shortest: 30)
    case .unlikeLengths: .loneReference
    case .loneReference: .loneOpening
    case .loneOpening: .placeholder("{x}", known: [.caller, .contact])
    case .placeholder: .doneAndNever(.flag)
    case .doneAndNever: .neverFlagged
    case .neverFlagged: .neverAskedFor(.park)
    case .neverAskedFor: .unaskedFor(.park)
    case .unaskedFor: .stepNotCome(known: [.rings, .id])
    case .stepNotCome: .lineFailsElsewhere(known: [.grade, .address])
    case .lineFailsElsewhere: .droppedTooOften(times: 3)
    case .droppedTooOften: Scenario.sample.map { .otherEnd(RightEnd.of($0)) }
    case .otherEnd: Scenario.sample.map { .otherSection(RightEnd.of($0)) }
    case .otherSection: nil
    }
  }

  private var variants: [ScenarioFault] {
    switch self {
    case .unknown(_, let known): Named.allCases.map { .unknown($0, known: known) }
    case .missing: ScenarioKey.all.map(ScenarioFault.missing)
    case .unaskedFor: Scenario.Act.allCases.map(ScenarioFault.unaskedFor)
    case .yaml: YAMLFault.allCases.map(ScenarioFault.yaml)
    case .noScenario, .twice, .refused, .tabInText, .blockText, .noFamily, .perfectFails, .notCaught, .outsider,
      .guardianAdmits, .noLine, .noLineOrCamera, .onlyAddressIsNew, .onlyContactIsCaller, .givenWithName, .noSibling,
      .otherSurnames, .noContact, .ownSurname, .rightAlready, .otherIDUnasked, .replies, .goodReplies, .leakUntold,
      .noLeak, .noConsequence, .notLater, .unheard, .correctsElsewhere, .unlikeLengths, .loneReference,
      .loneOpening,
      .placeholder, .doneAndNever, .neverFlagged, .neverAskedFor, .stepNotCome, .lineFailsElsewhere, .droppedTooOften,
      .otherEnd, .otherSection:
      [self]
    }
  }
}

extension Scenario {
  fileprivate static var sample: Scenario? { try? ScenarioFile.scenario(in: Draft.whole, file: "draft.yaml") }
}
