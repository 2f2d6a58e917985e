import Verification
package import Ledger

/// What is done beside the procedure of a case, or with no case at all.
package struct BesideCases {
  let desk: Desk

  package var link: LinkStep { LinkStep(desk: desk) }
  package var callBacks: CallBacks { CallBacks(desk: desk) }
  package var transfers: Transfers { Transfers(desk: desk) }
  package var trainings: Trainings { Trainings(desk: desk) }

  /// Takes a note of the case in hand. Its text lies committed beside the log.
  package func note(_ text: String) throws(DeskError) {
    try desk.record(.note, committing: [desk.salted(ServedCase.noteField, text)])
  }

  /// The case of that reference.
  /// - Throws: `DeskError.unknownCase` where there never was one here.
  package func served(_ reference: CaseReference) throws(DeskError) -> ServedCase { try desk.served(reference) }
}

extension Desk {
  package var beside: BesideCases { BesideCases(desk: self) }
}
