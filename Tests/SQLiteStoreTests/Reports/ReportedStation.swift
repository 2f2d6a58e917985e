import Desk
import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

/// A station at which cases are played over some days, and a report is made.
final class ReportedStation {
  let station: DeskStation

  init(_ families: [DeskFamily] = DeskFamily.all, settings: [String: String] = [:]) throws {
    station = try DeskStation(families, settings: settings)
  }

  var clock: ManualClock { station.clock }

  func pass(days: Int64) { clock.advance(minutes: days * 24 * 60) }

  /// Plays a call to its end; the case's reference.
  @discardableResult
  func play(
    _ family: DeskFamily, _ channel: Channel = .video, by name: String = "Ana Ruiz",
    _ prepare: (DeskCaller) throws -> Void = { _ in }
  ) throws -> CaseReference {
    let desk = try station.desk(operator: name)
    let caller = DeskCaller(family, channel: channel)
    try prepare(caller)
    try caller.play(at: desk)
    return try #require(desk.reference)
  }

  func link(_ outcome: LinkOutcome, _ reference: CaseReference) throws {
    try station.desk().session.record(.served(.linkRecorded(outcome), about: reference))
  }

  func span(from: String? = nil, to: String? = nil) throws -> ReportSpan {
    try #require(
      ReportSpan(
        from: from.flatMap { CivilDate(iso: $0) }, upTo: to.flatMap { CivilDate(iso: $0) }, zone: .pacific,
        now: clock.now().wall))
  }

  func reader() throws -> ReportReader {
    let database = try station.open()
    let archive = try station.archive(database)
    return try ReportReader(
      SealedLog(SQLiteCaseStore(database), signer: station.signer()), directory: archive.directory())
  }

  func report(from: String? = nil, to: String? = nil) throws -> SupervisorReport {
    try reader().report(of: span(from: from, to: to))
  }

  func outreach(linked: Set<GuardianID>? = nil, only: SchoolID? = nil) throws -> OutreachReader {
    let archive = try station.archive(station.open())
    return try OutreachReader(
      archive.directory(), linked: linked ?? reader().linkedGuardians(at: span()), today: clock.today, only: only)
  }
}

extension LinkRate {
  /// As `linked of due, late; linked of waiting`.
  var text: String { "\(linked) of \(due), \(linkedLate) late; \(waitingLinked) of \(waiting)" }
}
