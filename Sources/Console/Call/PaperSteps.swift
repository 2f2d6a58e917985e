import Ledger
import Records
import Terminal
import CallScript
import Desk
import Diagnostics
import Guide
import Letters
import Pages
import Station
import Verification

/// The PIN on paper, at the counter, in the place of a showing (IV.3). It comes about as a showing does: what it takes is looked at
/// first, then the authorization is durable, then the PIN goes out of its locked page to the page maker, and how it ended is a fact.
/// The parent's finger on the digits, which the operator types, shows as ever that it can be read and who has it.
extension CallFlow {
  /// Writes the letter to a new file. False where the same prompt goes on.
  func writeLetter(to path: String) throws -> Bool {
    guard let (sheet, tray) = try sheet(.letter) else { return false }
    guard !path.isEmpty else {
      try talk.fail(Problem.letterWhere)
      return false
    }
    let file = try HandedOutFile(path, outside: tray.stationFolders)
    guard let authorized = try authorizePaper(.letter) else { return true }
    do { try tray.write(sheet, authorized.secret, to: file) } catch { return try end(after: error) }
    try endWell(.letter(path))
    return true
  }

  /// Prints the slip.
  func printSlip() throws -> Bool {
    guard let (sheet, tray) = try sheet(.slip) else { return false }
    guard let printer = tray.printer else {
      try talk.fail(Problem.noPrinter)
      return false
    }
    guard let authorized = try authorizePaper(.slip) else { return true }
    do { try tray.print(sheet, authorized.secret, on: printer) } catch { return try end(after: error) }
    try endWell(.slip)
    return true
  }

  /// What is to be on the paper, once it is certain that it can be made; nil where it was told why it is not.
  private func sheet(_ paper: PINSheet.Paper) throws -> (PINSheet, PaperTray)? {
    guard medium == .counter else {
      try talk.fail(Problem.paperOnVideo)
      return nil
    }
    guard let family = try desk.disclosure.family() else {
      try talk.fail(Problem.paperTooEarly)
      return nil
    }
    guard let tray = self.paper else {
      try talk.fail(Problem.noPaper)
      return nil
    }
    let spoken = SpokenLanguage(rawValue: desk.language) ?? .en
    let book = if let own = try? guide.shelf.book() { own } else { try guide.shelf.spare() }
    let facts = LetterFacts(
      district: desk.policyInForce.district, guardian: family.guardian, student: family.student,
      school: family.school?.name ?? "", schoolPhone: family.school?.phone, day: desk.session.clock.today,
      reference: desk.reference?.description ?? "", help: PortalHelp(book))
    // False families get no letter that could be taken for a real one.
    let sheet = PINSheet(paper, in: spoken, facts, isSpecimen: desk.session.station.kind == .practice)
    try PageDocument.sheets([sheet]).rehearse(by: tray.maker)
    if !spoken.isReviewed { talk.tell(PaperNotice.unreviewed(spoken), .warning) }
    return (sheet, tray)
  }

  /// Authorizes it, durably; nil where what stands in the way is in the log.
  private func authorizePaper(_ carrier: PINCarrier) throws -> Showing? {
    nothingWasShown = true
    guard let authorized = try desk.disclosure.authorize(on: carrier) else {
      if case .see = desk.step { talk.tell(CallNotice.lapsed, .warning) }
      return nil
    }
    shownCount = authorized.secret.count
    return authorized
  }

  /// Takes down that nothing was made.
  private func end(after error: any Error) throws -> Bool {
    try desk.disclosure.finish(.failed)
    try talk.fail(error)
    // A printer that took the page and then failed may have printed it.
    if error as? PrintError != .notTaken { talk.tell(PaperNotice.nothing, .warning) }
    return true
  }

  private func endWell(_ notice: PaperNotice) throws {
    nothingWasShown = false
    try desk.disclosure.finish(.dismissed)
    talk.tellUnrecorded(notice, .good)
  }
}
