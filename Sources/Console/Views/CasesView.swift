import CallScript
import Diagnostics
import Station
import Ledger
import Terminal
import Verification

/// The list of open cases.
enum CasesView {
  static func lines(
    _ cases: [OpenCase], for receivers: [CaseReference: String] = [:], in language: Language, at zone: StationZone
  ) -> [StyledText] {
    if cases.isEmpty { return [StyledText(ResumeNotice.none.in(language), .dim)] }
    var table = Table(headers: TableHead.cases.in(language))
    for open in cases {
      table.add([
        open.reference.description, place(of: open.phase, in: language),
        receivers[open.reference].map { "\(open.holder.name) → \($0)" } ?? open.holder.name,
        zone.time(of: open.openedAt).minute,
      ])
    }
    return table.lines
  }

  /// Which of the eight steps it stands at, or that it waits.
  private static func place(of phase: Phase, in language: Language) -> String {
    if case .parked = phase { return StatusWord.parked.in(language) }
    return StatusWord.step(StepNumber(phase).number).in(language)
  }
}
