package import Ledger
package import Station
import Verification

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

  /// A page of the log of so many entries, of which 1 has the newest; or a case, which is one page, however long. Beyond the last
  /// page, and for a case that there is not, it is empty.
  package func logPage(_ number: Int, of length: Int, about reference: CaseReference? = nil) throws(DeskError)
    -> LogPage
  {
    try desk.reading(.log) {
      if let reference {
        let own = try LogReader.entries(of: reference, in: desk.store) + LogReader.beside(reference, in: desk.store)
        return LogPage(entries: own.sorted { $0.sequence < $1.sequence }, pages: 1)
      }
      return try LogReader.page(number, of: length, in: desk.store)
    }
  }
}

extension Desk {
  package var beside: BesideCases { BesideCases(desk: self) }
}
