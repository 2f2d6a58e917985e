import Ledger
import Operations
import Records
import Station

/// A report as CSV (RFC 4180): a row for each attempt, and then for each drill of faces. What an attempt that was not settled has no
/// value for is empty, and so is what a drill has none for. The rates are the person's, over all faces; the staff id is the class list's, and
/// mark and note are what a trainer wrote last.
package enum ReportCSV {
  package static let header = [
    "attempt", "station", "person", "scenario", "seed", "started", "outcome", "seconds", "keys", "hints", "score",
    "passed", "wrong_disclosure", "fault", "missed_clauses", "strangers", "false_accepts", "own_faces",
    "false_rejects", "person_false_accept_percent", "person_false_reject_percent", "staff", "day", "topic", "mark",
    "note", "marked_by",
  ]

  /// What stands where a scenario would.
  static let drill = "faces"

  /// The whole file.
  package static func text(of report: ClassReport) -> String {
    let people = Dictionary(uniqueKeysWithValues: report.faces.map { ($0.person, $0.rates) })
    let rows =
      report.attempts.map {
        row($0) + faces($0.faces, of: people[$0.head.person]) + [staff($0.head.person, in: report), $0.head.day.iso]
          + [(try? $0.readScenario().topic.rawValue) ?? ""] + note(of: $0, in: report)
      }
      + report.drills.map {
        row($0) + faces($0.faces, of: people[$0.head.person])
          + [staff($0.head.person, in: report), $0.head.day.iso, "", "", "", ""]
      }
    return CSVText.rows([header] + rows, for: .spreadsheet)
  }

  private static func row(_ attempt: Attempt) -> [String] {
    let (head, result) = (attempt.head, attempt.result)
    let milliseconds = result?.milliseconds ?? attempt.events.last?.at ?? 0
    return [
      head.id, head.station, head.person, head.scenario, String(head.seed), time(head.startedAt),
      attempt.outcome.rawValue, String(milliseconds / 1000), String(result?.keys ?? attempt.typedKeys),
      String(result?.hints ?? attempt.hints), result.map { String($0.score) } ?? "",
      result.map { $0.isPassed ? "yes" : "no" } ?? "", attempt.isWrongDisclosure ? "yes" : "no",
      result?.fault?.name ?? "", (result?.missed ?? []).map(\.rawValue).joined(separator: ";"),
    ]
  }

  private static func row(_ drill: FaceDrill) -> [String] {
    let head = drill.head
    return [
      head.id, head.station, head.person, Self.drill, String(head.seed), time(head.startedAt),
      drill.outcome.rawValue, String((drill.answers.last?.at ?? 0) / 1000), "", "", "", "", "", "", "",
    ]
  }

  private static func faces(_ rates: FaceRates, of person: FaceRates?) -> [String] {
    [rates.strangers, rates.accepted, rates.own, rates.rejected].map { String($0) }
      + [person?.acceptedPercent, person?.rejectedPercent].map { $0.map { String($0) } ?? "" }
  }

  private static func staff(_ person: String, in report: ClassReport) -> String {
    report.list?.person(called: person)?.id ?? ""
  }

  private static func note(of attempt: Attempt, in report: ClassReport) -> [String] {
    let last = report.notes.last { $0.attempt == attempt.head.id }
    return [last?.mark.rawValue ?? "", last?.text ?? "", last?.author ?? ""]
  }

  private static func time(_ milliseconds: Int64) -> String {
    Moment(wall: milliseconds, boot: "", monotonic: 0).rfc3339
  }
}
