import Ledger
import Records
package import Station

/// Hands a school's PIN roster out (IX). The entry that says so, with all the PINs that it commits to, is durable before a PIN is read;
/// what it allows is used up by the reading.
package struct PINRosterExport {
  private let session: StaffSession
  private let directory: any Directory
  private let pins: any PINStore
  private let safe: PINSafe

  package init(_ session: StaffSession, _ directory: any Directory, _ pins: any PINStore, safe: PINSafe) {
    (self.session, self.directory, self.pins, self.safe) = (session, directory, pins, safe)
  }

  /// Whether one may be written here at all: only where the policy says so, and never a real family's name beside a false PIN.
  package func check() throws {
    guard session.policy.pins.areExported else { throw PINError.notAllowed }
    if session.station.kind == .practice, try !session.log.entries(ofKind: .realNamesPractised).isEmpty {
      throw PINError.practice
    }
  }

  private var held: HeldPINs { HeldPINs(session, pins, safe: safe) }

  /// What would be written. A station that serves one school writes that school's alone.
  package func list(of typed: String, _ filter: PINRosterFilter) throws -> PINRosterList {
    try check()
    let school = try SchoolSearch.school(typed, in: directory, only: session.policy.onlySchool)
    let list = try PINRosterList(of: school, filter, in: directory, held, on: session.clock.today)
    guard !list.rows.isEmpty else { throw PINError.nothingFound }
    guard list.pins.allSatisfy({ safe.canOpen($0.pin) }) else { throw PINError.otherKey }
    return list
  }

  /// Logs that the list is about to be written, by whom and with whom, and why: if it is still what is on record.
  /// - Parameter second: a second person's name, where there has to be one: at a live station.
  package func authorize(
    _ list: PINRosterList, reason: String, second: String?
  ) throws -> ExportClearance {
    try check()
    let reason = try PINCreation.reason(reason)
    let second =
      session.station.kind == .live
      ? try SecondPerson.name(second, beside: session.author, for: .pinRoster) : nil
    // A second person is asked for as long as somebody types: a restriction, another roster or another PIN may have come in.
    let now = try PINRosterList(of: list.school, list.filter, in: directory, held, on: session.clock.today)
    guard now.rows == list.rows else { throw PINError.changedMeanwhile }
    let pins = list.pins
    let named = session.salted(ExportClearance.pinsField, safe.marks(of: pins))
    let export = RosterExport(
      school: list.school.id, filters: list.filter.logged, rows: list.rows.count,
      pins: Dictionary(pins.map { ($0.pin.generation, 1) }, uniquingKeysWith: +), second: second)
    let receipt = try session.record(
      .rosterExported(export), committing: [named, session.salted(StationFact.reasonField, reason)])
    guard let clearance = ExportClearance(receipt, naming: named) else { throw PINSafeError.notCleared }
    return clearance
  }

  /// Reads the list's PINs, each once and in the order of its rows.
  package func read(
    _ list: PINRosterList, _ clearance: consuming ExportClearance, _ body: (borrowing Secret) throws -> Void
  ) throws {
    try safe.open(clearance, list.pins, body)
  }
}
