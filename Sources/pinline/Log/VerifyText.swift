import Console
import Diagnostics
import Operations
import Ledger

/// What an audit came to, for whoever asked. The verdict stands first and is the same in every language: scripts look for it.
struct VerifyText {
  private let report: LogReport
  private let times: [LogAudit.Part: Duration]
  private let language: Language

  static func of(_ report: LogReport, times: [LogAudit.Part: Duration], in language: Language) -> String {
    let text = VerifyText(report: report, times: times, language: language)
    return switch report.verdict {
    case .intact: text.told("INTACT", text.intact)
    case .broken(let fault):
      text.told("BROKEN", [fault.told(in: language) + ".", VerifyWord.changeNothing.in(language)])
    case .nothingChecked: text.told("NOTHING CHECKED", [VerifyWord.nothing.in(language)])
    }
  }

  private func told(_ verdict: String, _ lines: [String]) -> String {
    (["\(verdict)  \(report.origin)"] + lines.map { "  " + $0 }).joined(separator: "\n")
  }

  private var intact: [String] {
    facts.map { $0.in(language) } + notes.map { VerifyWord.note($0).in(language) } + timing.map { $0.in(language) }
  }

  private var facts: [VerifyWord] {
    var facts: [VerifyWord] = [
      .entries(report.entries, cases: report.cases, open: report.openCases), .disclosures(report.disclosures),
      signature,
    ]
    switch report.seals {
    case .notKept: break
    case .unchecked: facts.append(.sealsUnknown)
    case .checked(let number): facts.append(.sealed(number, of: report.entries))
    }
    if case .unchecked(let number) = report.values { facts.append(.valuesUnknown(number)) }
    facts.append(.checkpoints(report.checkpoints, files: report.files, in: report.folders))
    if report.comparedCode { facts.append(.codeFits) }
    if report.corrections > 0 { facts.append(.corrections(report.corrections)) }
    if report.purges > 0 { facts.append(.purges(report.purges)) }
    return facts
  }

  private var signature: VerifyWord {
    guard let key = report.key, report.signed > 0 else { return .unsigned }
    return .signed(report.signed, by: "\(key)", rest: report.entries - report.signed)
  }

  private var notes: [VerifyNote] {
    var notes: [VerifyNote] = []
    if !report.isKeyKnown, report.signed > 0 { notes.append(.keyUnknown) }
    if report.rotations > 0 { notes.append(.rotations(report.rotations)) }
    if report.lost > 0 { notes.append(.lost(report.lost)) }
    if let missing = report.withoutFile, missing > 0 { notes.append(.withoutFile(missing)) }
    if report.laterFiles > 0 { notes.append(.laterFiles(report.laterFiles)) }
    let clock = report.clock
    if clock.setBack + clock.moved > 0 {
      notes.append(.clock(setBack: clock.setBack, moved: clock.moved, first: clock.first ?? 0))
    }
    return notes
  }

  private var timing: [VerifyWord] {
    let taken = LogAudit.Part.allCases.compactMap { part in
      times[part].map { VerifyWord.Time(part: part, text: Self.text($0)) }
    }
    return taken.isEmpty ? [] : [.times(taken)]
  }

  private static func text(_ duration: Duration) -> String {
    let milliseconds = duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    return "\(milliseconds / 1000).\(String(milliseconds % 1000 + 1000).dropFirst()) s"
  }
}
