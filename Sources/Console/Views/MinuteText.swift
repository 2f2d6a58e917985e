import Desk
import Ledger

/// When an earlier case ended, as the log has it.
struct PastCaseTime {
  let text: String

  init(_ past: PastCase) {
    let time = past.at.rfc3339
    text = "\(time.prefix(10)) \(time.dropFirst(11).prefix(5)) UTC"
  }
}
