/// Whether what cannot be taken back is meant. Enter alone goes back.
package enum ConfirmChoice: String, CallChoice {
  case back, sure

  package static let list = ChoiceList.confirm
  package static let dropsTypeAhead = true
  package var key: String { self == .back ? "" : "y" }
}

/// How long a case waits: a moment, with the caller in view, or until they call again. Enter alone goes on.
package enum ParkChoice: String, CallChoice {
  case stay, hold, park

  package static let list = ChoiceList.park
  package var key: String {
    switch self {
    case .stay: ""
    case .hold: "h"
    case .park: "p"
    }
  }
}

/// Whether the caller stayed in view while they were on hold (IV). Enter alone attests nothing.
package enum HoldChoice: String, CallChoice {
  case still, away

  package static let list = ChoiceList.hold
  package var key: String { self == .still ? "y" : "n" }
}
