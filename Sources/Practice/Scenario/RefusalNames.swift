import Verification

extension Refusal {
  static let all: [Refusal] = [.closed] + OpenRefusal.allCases.map(Refusal.open)

  /// A name for what is kept.
  var name: String {
    switch self {
    case .closed: "closed"
    case .open(let refusal): refusal.rawValue
    }
  }
}
