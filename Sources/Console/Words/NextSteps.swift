import Desk
import Records

extension NextStep {
  /// What comes after a step, so that the operator need never think about it; nil at the end.
  init?(after step: DeskStep) {
    switch step {
    case .nameChild: self = .caller
    case .nameCaller: self = .see
    case .see: self = .questions
    case .ask(let item): self = item.next.map(NextStep.item) ?? .readBack
    // In the second round the ID was seen.
    case .readBack(let round): self = round == 1 ? .id : .ready
    case .identify: self = .ready
    case .authorize: self = .pin
    case .showing, .readBackPIN: self = .end
    case .idle, .parked, .ended: return nil
    }
  }
}
