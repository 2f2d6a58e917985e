/// The last text was read out.
package enum DoneChoice: String, CallChoice {
  case done

  package static let list = ChoiceList.done
  package var key: String { "" }
}

/// Whether the same guardian asks for another child, or how to link this one (V).
package enum SiblingChoice: String, CallChoice {
  case no, sibling, link

  package static let list = ChoiceList.sibling
  package var key: String {
    switch self {
    case .no: ""
    case .sibling: "s"
    case .link: "l"
    }
  }
}

/// Why a case is given up.
package enum AbandonChoice: String, CallChoice {
  case caller, mistake, stay

  package static let list = ChoiceList.abandon
  package var key: String {
    switch self {
    case .caller: "c"
    case .mistake: "m"
    case .stay: ""
    }
  }
}

/// What Ctrl-C in a call is for.
package enum LeaveChoice: String, CallChoice {
  case stay, hold, park, abandon

  package static let list = ChoiceList.leave
  package var key: String {
    switch self {
    case .stay: ""
    case .hold: "h"
    case .park: "p"
    case .abandon: "a"
    }
  }
}

/// What stood in the way may be gone.
package enum AgainChoice: String, CallChoice {
  case again

  package static let list = ChoiceList.again
  package var key: String { "" }
}
