import Matching
import Records
import Ledger
import TestSupport
import Verification

extension CaseOpening {
  /// A video call in English.
  static func call() throws -> CaseOpening {
    try CaseOpening(channel: .video, language: "en", reason: .work).orThrow("an opening")
  }
}

extension Journal where CaseState == Stage {
  /// Appends a fact, whatever state it leads to.
  func log(
    _ fact: Fact, of reference: CaseReference, as name: String = "Test (test)", to stage: Stage = .new
  ) throws(JournalError) -> Receipt<Fact> {
    try append(fact, label: fact.label.description, case: reference, by: .sample(name), policy: 1, state: stage)
  }
}
