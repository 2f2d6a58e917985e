import Foundation
import Ledger
import Operations
import Records
import Roster
import Station
import TestSupport
import Testing
import Verification

@testable import SQLiteStore

@Suite("Guessing PINs by import (V)")
struct GuessingByImportTests {
  let station: StationOnDisk

  init() throws {
    station = try StationOnDisk()
    try station.load(RosterSmall().reader())
  }

  /// A roster of a source of its own that claims somebody else's PIN for a guardianship.
  private func guess(_ digits: String...) throws -> ScratchRoster {
    var roster = RosterSmall()
    roster.parentPINs = digits.map { ("1", "G2", $0) }
    if digits.count > 1 { roster.parentPINs[1].0 = "3" }
    roster.guardianships = []
    return try roster.reader([.parentPINs])
  }

  private func rehearse(_ roster: ScratchRoster, policy: Policy = .initial) throws -> ImportReport {
    try RosterImport(roster, source: "other", at: station.importPlace)
      .rehearse(journal: station.journal, author: StationOnDisk.author, policy: policy) { _ in }
  }

  private func newest() throws -> StationFact? {
    let bytes = try #require(try station.store.entries(from: 0, limit: .max).last)
    let entry = try Entry(stored: bytes)
    return try StationFact(kind: entry.kind, fields: entry.fact)
  }

  @Test func `by a rehearsal is an entry before anything is told`() throws {
    let report = try rehearse(guess("778899001122"))
    #expect(report.roster == nil)
    #expect(try newest() == .importRehearsed(source: "other", problems: 0, collisions: 0))
    #expect(throws: ImportError.self) { try rehearse(guess("998877665544")) }
    #expect(try newest() == .importRehearsed(source: "other", problems: 0, collisions: 1))
    #expect(
      try station.store.checkpoint(before: .max)?.size == station.store.head().frontier.size, "signed for at once")
  }

  @Test func `by an import that fails is an entry with counts and no lines`() throws {
    do {
      try station.load(guess("998877665544", "1122334455"), source: "other")
      Issue.record("it came in")
    } catch ImportError.problems(let problems) {
      #expect(problems.collisions == 2 && problems.first.isEmpty && problems.total == 0)
    }
    #expect(try newest() == .importFailed(source: "other", problems: 0, collisions: 2))
  }

  /// Whatever ends it then, be it a kill, that it was tried is known, and signed for.
  @Test(arguments: [true, false]) func `is an entry before anything is read`(_ isRehearsal: Bool) throws {
    struct Cut: Error {}
    let cut = Meanwhile(roster: try guess("998877665544")) {
      #expect(
        try newest()
          == .importBegun(
            ImportBeginning(source: "other", format: "sds", isRehearsal: isRehearsal, signer: nil, pins: -1)))
      #expect(try station.store.checkpoint(before: .max)?.size == station.store.head().frontier.size)
      throw Cut()
    }
    let work = try RosterImport(cut, source: "other", format: "sds", at: station.importPlace)
    #expect(throws: Cut.self) {
      _ =
        isRehearsal
        ? try work.rehearse(journal: station.journal, author: StationOnDisk.author, policy: .initial) { _ in }
        : try work.run(journal: station.journal, author: StationOnDisk.author, policy: .initial) { _ in }
    }
    let kinds = try station.store.entries(from: 0, limit: .max).map { try Entry(stored: $0).kind }
    #expect(kinds.count { $0 == "importBegun" } == 2, "the one that came in before began as well")
  }

  @Test func `is not even begun where the log takes no entry`() throws {
    let full = FaultyCaseStore(station.store)
    full.fail(append: 1, .beforePersisting)
    let journal = try Journal(store: full, station: "test", clock: station.clock, signer: .test())
    let unread = Meanwhile(roster: try guess("998877665544")) { Issue.record("it was read") }
    let work = try RosterImport(unread, source: "other", at: station.importPlace)
    #expect(throws: JournalError.self) {
      try work.run(journal: journal, author: StationOnDisk.author, policy: .initial) { _ in }
    }
  }

  @Test func `cannot be told of where the log takes no entry`() throws {
    let full = FaultyCaseStore(station.store)
    full.fail(append: 1, .beforePersisting)
    let journal = try Journal(store: full, station: "test", clock: station.clock, signer: .test())
    #expect(throws: JournalError.self) {
      try RosterImport(guess("998877665544"), source: "other", at: station.importPlace)
        .rehearse(journal: journal, author: StationOnDisk.author, policy: .initial) { _ in }
    }
  }

  @Test func `shows no difference between a PIN that stays and one that changes`() throws {
    var roster = RosterSmall()
    let same = try station.load(roster.reader())
    roster.parentPINs[2].2 = "998877665533"
    roster.studentPINs[1].1 = "5544332200"
    let other = try station.load(roster.reader())
    #expect(same.counts == other.counts && same.pins == other.pins)
    #expect(other.counts == [0, 0, 0] && other.pins == 6)
  }

  @Test func `ends after so many tries in a day and goes on after it`() throws {
    let policy = Policy(number: 1, texts: ["import-tries": "2"])
    for _ in 0..<2 {
      do { _ = try rehearse(guess("998877665544"), policy: policy) } catch ImportError.problems {}
    }
    let size = try station.store.head().frontier.size
    #expect(throws: ImportError.tooManyTries(2)) { try rehearse(guess("778899001122"), policy: policy) }
    #expect(throws: ImportError.tooManyTries(2)) {
      try RosterImport(guess("778899001122"), source: "other", at: station.importPlace)
        .run(journal: station.journal, author: StationOnDisk.author, policy: policy) { _ in }
    }
    #expect(try station.store.head().frontier.size == size, "nothing was read")
    station.clock.advance(milliseconds: 86_400_000)
    #expect(try rehearse(guess("778899001122"), policy: policy).pins == 1)
  }

  @Test func `in several imports at once is told of no oftener than one after another`() throws {
    let policy = Policy(number: 1, texts: ["import-tries": "1"])
    // The other import begins and ends while this one reads.
    let roster = try guess("998877665544")
    var isInner = false
    let interrupted = Meanwhile(roster: roster) {
      if isInner { return }
      isInner = true
      do { _ = try rehearse(roster, policy: policy) } catch ImportError.problems {}
    }
    #expect(throws: ImportError.tooManyTries(1)) {
      try RosterImport(interrupted, source: "other", at: station.importPlace)
        .rehearse(journal: station.journal, author: StationOnDisk.author, policy: policy) { _ in }
    }
  }

  /// A reader before whose records something else happens.
  private struct Meanwhile: RosterReader {
    let roster: ScratchRoster
    let other: () throws -> Void
    var kinds: Set<RosterKind> { roster.kinds }
    var isFictitious: Bool { true }
    var lacks: Set<Item> { [] }

    func read(
      _ each: (Located<RosterRecord>) throws -> Void, problem: (RosterProblem) -> Void,
      progress: (RosterProgress) -> Void
    ) throws {
      try other()
      try roster.read(each, problem: problem, progress: progress)
    }
  }
}
