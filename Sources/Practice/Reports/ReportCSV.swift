import Ledger
import Operations

/// A report as CSV (RFC 4180): a row for each attempt. What an attempt that was not settled has no value for is empty.
package enum ReportCSV {
  package static let header = [
    "attempt", "station", "person", "scenario", "seed", "started", "outcome", "seconds", "keys", "hints", "score",
    "passed", "wrong_disclosure", "fault", "missed_clauses",
  ]

  /// The whole file.
  package static func text(of report: ClassReport) -> String {
    CSVText.rows([header] + report.attempts.map(row), for: .spreadsheet)
  }

  private static func row(_ attempt: Attempt) -> [String] {
    let (head, result) = (attempt.head, attempt.result)
    let milliseconds = result?.milliseconds ?? attempt.events.last?.at ?? 0
    return [
      head.id, head.station, head.person, head.scenario, String(head.seed),
      Moment(wall: head.startedAt, boot: "", monotonic: 0).rfc3339, attempt.outcome.rawValue,
      String(milliseconds / 1000), String(result?.keys ?? attempt.typedKeys),
      String(result?.hints ?? attempt.hints), result.map { String($0.score) } ?? "",
      result.map { $0.isPassed ? "yes" : "no" } ?? "", attempt.isWrongDisclosure ? "yes" : "no",
      result?.fault?.name ?? "", (result?.missed ?? []).map(\.rawValue).joined(separator: ";"),
    ]
  }
}
