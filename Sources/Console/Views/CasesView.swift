import Station
import Desk
import Ledger
import Terminal
import Verification
import Wording

/// The list of open cases.
enum CasesView {
  static func lines(_ cases: [OpenCase], _ texts: Texts) -> [StyledText] {
    if cases.isEmpty { return [StyledText(texts("resume.none"), .dim)] }
    var table = Table(headers: texts.list("cases.head"))
    for open in cases {
      let opened = Moment(wall: open.openedAt, boot: "", monotonic: 0).rfc3339
      table.add([
        open.reference.description, place(of: open.phase, texts), open.holder.name,
        "\(opened.prefix(10)) \(opened.dropFirst(11).prefix(5))",
      ])
    }
    return table.lines
  }

  /// Which of the eight steps it stands at, or that it waits.
  private static func place(of phase: Phase, _ texts: Texts) -> String {
    if case .parked = phase { return texts("status.parked") }
    return texts("status.step", ["step": String(StepNumber(phase).number)])
  }
}
