import Records
import Desk
import Wording

/// What comes after the step that is on, so that the operator need never think about it.
enum NextStep {
  /// `next: first name`; empty at the end.
  static func text(after step: DeskStep, in texts: Texts) -> String {
    guard let key = key(after: step) else { return "" }
    return texts("next", ["what": texts(key)])
  }

  private static func key(after step: DeskStep) -> String? {
    switch step {
    case .nameChild: "next.caller"
    case .nameCaller: "next.see"
    case .see: "next.questions"
    case .ask(let item): item.next.map { "item\($0.rawValue)" } ?? "next.readBack"
    case .readBack: "next.id"
    case .identify: "next.ready"
    case .authorize: "next.pin"
    case .showing, .readBackPIN: "next.end"
    case .idle, .parked, .ended: nil
    }
  }
}
