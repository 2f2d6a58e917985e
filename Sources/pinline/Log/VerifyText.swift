import Console
import Diagnostics
import Operations
import Ledger

/// What an audit came to, for whoever asked.
enum VerifyText {
  static func of(_ report: LogReport, times: [LogAudit.Part: Duration]) -> String {
    switch report.verdict {
    case .intact: intact(report, times).joined(separator: "\n")
    case .broken(let fault):
      """
      BROKEN  \(report.origin)
        \(fault.told(in: .english)).
        hint: change nothing; keep a copy of the folder, and compare backups and checkpoint files
      """
    case .nothingChecked: "NOTHING CHECKED  \(report.origin)\n  the log is empty, and nothing vouches for more"
    }
  }

  private static func intact(_ report: LogReport, _ times: [LogAudit.Part: Duration]) -> [String] {
    var lines = [
      "INTACT  \(report.origin)",
      "  \(count(report.entries, "entry", "entries")); \(count(report.cases, "case")) (\(report.openCases) open), all steps in order",
      "  \(count(report.disclosures, "PIN")) disclosed, each after all its steps",
      signature(report),
      "  \(count(report.checkpoints, "checkpoint"))"
        + (report.folders.isEmpty
          ? "" : ", \(count(report.files, "file")) of them in \(report.folders.joined(separator: ", "))"),
    ]
    if report.comparedCode { lines.append("  the code from paper fits") }
    if report.corrections > 0 { lines.append("  \(count(report.corrections, "correction"))") }
    if report.purges > 0 { lines.append("  \(count(report.purges, "purge")): erased values are gone, as the log says") }
    lines += notes(report)
    let seconds = LogAudit.Part.allCases.compactMap { part in times[part].map { "\(words(for: part)) \(text($0))" } }
    if !seconds.isEmpty { lines.append("  time: " + seconds.joined(separator: ", ")) }
    return lines
  }

  private static func words(for part: LogAudit.Part) -> String {
    switch part {
    case .tree: "leaves and tree"
    case .checkpoints: "checkpoints"
    case .cases: "cases and values"
    }
  }

  private static func signature(_ report: LogReport) -> String {
    guard let key = report.key, report.signed > 0 else { return "  nothing is signed yet" }
    let rest = report.entries - report.signed
    return "  signed up to entry \(report.signed - 1) by \(key)" + (rest > 0 ? "; the last \(rest) not yet" : "")
  }

  private static func notes(_ report: LogReport) -> [String] {
    var notes: [String] = []
    if !report.isKeyKnown, report.signed > 0 {
      notes.append("the key is the log's own word: compare it with one kept elsewhere (--key FILE)")
    }
    if report.rotations > 0 {
      notes.append("the key was rotated \(count(report.rotations, "time")); each is vouched for by the one before")
    }
    if report.lost > 0 {
      notes.append("a restore lost \(count(report.lost, "entry", "entries")) that the log once had")
    }
    if let missing = report.withoutFile, missing > 0 {
      notes.append("\(count(missing, "checkpoint")) of the log without a file in the folder")
    }
    if report.laterFiles > 0 {
      notes.append(
        "\(count(report.laterFiles, "checkpoint file")) of a later time: there is a newer log than this export")
    }
    if report.clock.setBack + report.clock.moved > 0 {
      notes.append(
        "clock set back \(report.clock.setBack), moved \(count(report.clock.moved, "time")); first at entry \(report.clock.first ?? 0)"
      )
    }
    return notes.map { "  note: \($0)" }
  }

  private static func count(_ number: some BinaryInteger, _ one: String, _ many: String? = nil) -> String {
    "\(number) \(number == 1 ? one : many ?? one + "s")"
  }

  private static func text(_ duration: Duration) -> String {
    let milliseconds = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    return "\(milliseconds / 1000).\(String(milliseconds % 1000 + 1000).dropFirst()) s"
  }
}
