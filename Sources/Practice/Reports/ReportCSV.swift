import Ledger
import Operations

/// A report as CSV (RFC 4180): a row for each attempt.
package enum ReportCSV {
  package static let header = [
    "attempt", "station", "person", "scenario", "seed", "started", "seconds", "keys", "hints", "score", "passed",
    "wrong_disclosure", "missed_clauses",
  ]

  /// The whole file.
  package static func text(of report: ClassReport) -> String {
    CSVText.rows([header] + report.attempts.compactMap(row), for: .spreadsheet)
  }

  private static func row(_ attempt: Attempt) -> [String]? {
    guard let result = attempt.result else { return nil }
    let head = attempt.head
    return [
      head.id, head.station, head.person, head.scenario, String(head.seed),
      Moment(wall: head.startedAt, boot: "", monotonic: 0).rfc3339, String(result.milliseconds / 1000),
      String(result.keys), String(result.hints), String(result.score), result.isPassed ? "yes" : "no",
      result.isWrongDisclosure ? "yes" : "no", result.missed.map(\.rawValue).joined(separator: ";"),
    ]
  }
}
