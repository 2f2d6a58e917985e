import Desk
import Diagnostics
import Ledger
import Operations
import Records
import Station
import TestSupport
import Testing

@testable import SQLiteStore

@Suite("The PIN roster of a school (IX)")
struct PINRosterExportTests {
  private static let allowed = ["pin-rosters": "yes"]

  private func read(_ list: PINRosterList, at work: PINsBesideCalls, second: String? = nil) throws -> [String] {
    let clearance = try work.export.authorize(list, reason: "orientation week", second: second)
    var read: [String] = []
    try work.export.read(list, clearance) { secret in
      read.append(unsafe secret.withBytes { unsafe String(decoding: $0, as: UTF8.self) })
    }
    return read
  }

  /// - Guide: IX.7, IX.P7
  @Test func `has the school's children by grade homeroom and name with their guardians' PINs`() throws {
    let families = PINsBesideCalls.pinless(9) + [.clean]
    let work = try PINsBesideCalls(families, settings: Self.allowed)
    _ = try work.creation.create(forAllOf: nil) { _ in }
    let list = try work.export.list(of: "SCH-1", PINRosterFilter())
    let grades = list.rows.map(\.student.grade.level)
    #expect(grades == grades.sorted() && list.rows.count == 10 && list.pins.count == 10)
    let tenth = list.rows.filter { $0.student.grade.level == 10 }.map { $0.student.homeroomTeacher ?? "" }
    #expect(tenth == ["", "Ángela Paz", "Zoë Quintero"])
    let read = try read(list, at: work)
    let place = try #require(list.rows.firstIndex { $0.student.id == DeskFamily.clean.student.id })
    #expect(read.count == 10 && Set(read).count == 10 && read[place] == DeskFamily.clean.pin)
  }

  @Test func `has a row and no PIN for whoever may not be given one`() throws {
    var barred = DeskFamily.clean
    barred.restriction = "court order"
    let work = try PINsBesideCalls([barred, .pinless], settings: Self.allowed)
    let list = try work.export.list(of: "SCH-1", PINRosterFilter())
    let row = try #require(list.rows.first { $0.student.id == barred.student.id })
    #expect(row.listed == nil && row.pin == nil)
    #expect(list.rows.first { $0.student.id == DeskFamily.pinless.student.id }?.pin == nil)
    #expect(list.pins.isEmpty)
  }

  @Test func `is narrowed by any column`() throws {
    let work = try PINsBesideCalls(PINsBesideCalls.pinless(9) + [.clean], settings: Self.allowed)
    func count(_ change: (inout PINRosterFilter) -> Void) throws -> Int {
      var filter = PINRosterFilter()
      change(&filter)
      do { return try work.export.list(of: "SCH-1", filter).rows.count } catch PINError.nothingFound { return 0 }
    }
    #expect(try count { $0.grades = [Grade(level: 12), Grade(level: 11)].compactMap(\.self) } == 6)
    #expect(try count { $0.homeroom = "angela" } == 3 && count { $0.homeroom = "PAZ ang" } == 3)
    #expect(try count { $0.number = "2002104" } == 1 && count { $0.number = "200210" } == 0)
    #expect(try count { $0.name = "chen" } == 9 && count { $0.name = "che wei" } == 9 && count { $0.name = "xu" } == 0)
    #expect(try count { $0.guardian = "li" } == 9 && count { $0.email = "@" } == 0)
    var filter = PINRosterFilter()
    (filter.grades, filter.name, filter.number) = ([.kindergarten], "Wei", "2002104")
    #expect(filter.logged == [.grade(.kindergarten), .number, .name])
  }

  @Test func `is in the log with its reason before a PIN is read, and tells numbers alone`() throws {
    let work = try PINsBesideCalls([.clean, .sibling], settings: Self.allowed)
    var filter = PINRosterFilter()
    filter.name = DeskFamily.clean.student.name.last
    let list = try work.export.list(of: "SCH-1", filter)
    _ = try work.export.authorize(list, reason: "orientation week", second: nil)
    let entry = try #require(try work.station.entries().last)
    #expect(entry.kind == "rosterExported" && Set(entry.committed.keys) == ["pins", "reason"])
    #expect(entry.fact["filters"] == .array([.string("name")]) && entry.fact["second"] == nil)
    #expect(entry.fact["pins"] == .object(["1": .integer(Int64(list.pins.count))]))
    #expect(try AuditedStation(of: work.station).audit(withSeals: true).verdict == .intact)
  }

  @Test func `that cannot be logged reads nothing`() throws {
    let work = try PINsBesideCalls([.clean], settings: Self.allowed)
    let list = try work.export.list(of: "SCH-1", PINRosterFilter())
    work.station.store.fail(append: 1, .beforePersisting)
    var isRead = false
    #expect(throws: JournalError.self) {
      let clearance = try work.export.authorize(list, reason: "orientation week", second: nil)
      try work.export.read(list, clearance) { _ in isRead = true }
    }
    #expect(!isRead)
  }

  /// A second person is asked for between the two, for as long as somebody types.
  @Test func `of which something changed before it is allowed is not written`() throws {
    var barred = DeskFamily.clean
    barred.restriction = "court order"
    let changes: [(PINsBesideCalls) throws -> Void] = [
      { _ = try $0.station.load(DeskRoster([barred, .sibling])) },
      {
        _ = try $0.creation.replace(
          for: DeskFamily.clean.guardianID, of: DeskFamily.clean.student.id, reason: "seen by somebody else")
      },
    ]
    for change in changes {
      let work = try PINsBesideCalls([.clean, .sibling], settings: Self.allowed)
      let list = try work.export.list(of: "SCH-1", PINRosterFilter())
      try change(work)
      #expect(throws: PINError.changedMeanwhile) {
        try work.export.authorize(list, reason: "orientation week", second: nil).drop()
      }
      #expect(try !work.kinds().contains("rosterExported"))
      let now = try work.export.list(of: "SCH-1", PINRosterFilter())
      #expect(try read(now, at: work).count == now.pins.count)
    }
  }

  @Test func `what was allowed for one list reads no other`() throws {
    let work = try PINsBesideCalls([.clean, .sibling, .twin], settings: Self.allowed)
    var narrow = PINRosterFilter()
    narrow.number = DeskFamily.clean.student.id
    let small = try work.export.list(of: "SCH-1", narrow)
    let whole = try work.export.list(of: "SCH-1", PINRosterFilter())
    let clearance = try work.export.authorize(small, reason: "orientation week", second: nil)
    let refused: PINSafeError?
    do {
      try work.export.read(whole, clearance) { _ in }
      refused = nil
    } catch { refused = error as? PINSafeError }
    #expect(small.pins.count < whole.pins.count && refused == .notCleared)
  }

  @Test func `is written only where the policy says so and for the school that is served`() throws {
    let closed = try PINsBesideCalls([.clean])
    #expect(throws: PINError.notAllowed) { try closed.export.list(of: "SCH-1", PINRosterFilter()) }
    let other = try PINsBesideCalls([.clean], settings: ["pin-rosters": "yes", "serves": "SCH-2"])
    #expect(throws: SchoolSearchError.otherSchool) { try other.export.list(of: "SCH-1", PINRosterFilter()) }
    let open = try PINsBesideCalls([.clean], settings: Self.allowed)
    #expect(throws: SchoolSearchError.noSuchSchool) { try open.export.list(of: "nowhere", PINRosterFilter()) }
    let list = try open.export.list(of: "SCH-1", PINRosterFilter())
    let before = try open.kinds().count
    #expect(throws: PINError.noReason) { try open.export.authorize(list, reason: " ", second: nil).drop() }
    #expect(try open.kinds().count == before)
  }

  @Test func `is never written where real names stand beside false PINs`() throws {
    let work = try PINsBesideCalls([.clean], settings: Self.allowed)
    try work.session.record(.realNamesPractised(source: "sis"))
    #expect(throws: PINError.practice) { try work.export.list(of: "SCH-1", PINRosterFilter()) }
  }

  @Test func `at a live station somebody else stands for it, at a terminal`() throws {
    let live = try PINsBesideCalls([.clean], kind: .live, settings: Self.allowed)
    let list = try live.export.list(of: "SCH-1", PINRosterFilter())
    let missing = SecondPersonError.missing(for: .pinRoster)
    #expect(throws: missing) { try live.export.authorize(list, reason: "orientation", second: nil).drop() }
    #expect(throws: SecondPersonError.isOperator) {
      try live.export.authorize(list, reason: "orientation", second: "Ana Ruiz").drop()
    }
    #expect(try !live.kinds().contains("rosterExported"))
    #expect(try read(list, at: live, second: "Luz Vega") == [DeskFamily.clean.pin])
    #expect(try live.station.entries().last { $0.kind == "rosterExported" }?.fact["second"] == .string("Luz Vega"))
    let script = try PINsBesideCalls([.clean], kind: .live, settings: Self.allowed, input: .script)
    let same = try script.export.list(of: "SCH-1", PINRosterFilter())
    #expect(throws: missing) { try script.export.authorize(same, reason: "orientation", second: "Luz Vega").drop() }
  }
}

extension ExportClearance {
  /// Lets it go unused.
  consuming fileprivate func drop() {}
}
