import Console
import Records
import Station
import SQLiteStore
import ArgumentParser
import Glibc
import Ledger
import Terminal

extension Log {
  /// `pinline log show`.
  struct Show: StationCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show entries, the newest page first. Item outcomes and causes of closed refusals stay closed.")

    @OptionGroup var station: StationOptions

    @Argument(help: "A case such as KPK-482-1914.")
    var reference: String?

    @Option(name: .customLong("by"), help: "Only entries of this operator: name, account or staff number.")
    var by: String?

    @Option(help: "Only cases about this student's number.")
    var student: String?

    @Option(help: "Only facts of this kind, such as disclosureAuthorized.")
    var kind: String?

    @Option(help: "Only entries of this day (YYYY-MM-DD, in the station's time zone).")
    var day: String?

    @Option(help: "The page; 1 has the newest.")
    var page: Int?

    @Flag(help: "Print the entries' own bytes, one a line: all that match, unless --page is given.")
    var json = false

    static let pageSize = 50

    func perform() throws {
      var query = try query()
      let log = try OpenLog(station.folder)
      let (store, zone) = (log.store, try log.zone())
      query.times = try day.map { day throws(UsageError) in
        guard let times = zone.span(of: day) else { throw .noDay }
        return times
      }
      if let wanted = query.reference, try !store.exists(wanted) { throw UsageError.unknownReference }
      let count = try store.count(of: query)
      let pages = max(1, (count + Self.pageSize - 1) / Self.pageSize)
      let shown = page ?? 1
      guard (1...pages).contains(shown) else {
        throw UsageError.noPage(shown, last: pages)
      }
      let offset = (shown - 1) * Self.pageSize
      if json {
        return try printBytes(of: store, query, count: count, page: page.map { _ in offset })
      }
      let printer = LogPrinter(on: Output(.detect()), language: ConsoleLanguage.detect(), zone: zone)
      printer.show(
        try store.entries(matching: query, offset: offset, limit: Self.pageSize).map { try Entry(stored: $0) })
      printer.showPage(shown, of: pages)
    }

    private func query() throws -> LogQuery {
      var query = LogQuery()
      query.reference = try reference.map { try CaseReference(argument: $0) }
      query.person = by
      query.student = student.map { StudentID($0) }
      query.kind = kind
      return query
    }

    /// The oldest first, as a file of them would be.
    private func printBytes(of store: any LogSearch, _ query: LogQuery, count: Int, page offset: Int?) throws {
      func write(_ offset: Int, _ limit: Int) throws {
        for entry in try store.entries(matching: query, offset: offset, limit: limit) {
          Printing.exactly(entry)
        }
      }
      if let offset { return try write(offset, Self.pageSize) }
      var rest = count
      while rest > 0 {
        let batch = min(rest, 1000)
        rest -= batch
        try write(rest, batch)
      }
    }
  }
}
