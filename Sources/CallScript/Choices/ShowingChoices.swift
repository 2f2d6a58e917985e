/// The parent is ready to take the PIN down (IV.3).
package enum ReadyChoice: String, CallChoice {
  case show

  package static let list = ChoiceList.ready
  package static let dropsTypeAhead = true
  package var key: String { "" }
}

/// Whether the PIN is shown a second time (IV.3): never by Enter, which may be a slip.
package enum MisreadChoice: String, CallChoice {
  case showAgain, close

  package static let list = ChoiceList.misread
  package static let dropsTypeAhead = true
  package var key: String { self == .showAgain ? "s" : "c" }
}

/// What to do where the operator left the PIN that is read back (IV.3). Enter goes on: nothing is shown by a slip.
package enum ReadingChoice: String, CallChoice {
  case goOn, showAgain, close

  package static let list = ChoiceList.reading
  package var key: String {
    switch self {
    case .goOn: ""
    case .showAgain: "s"
    case .close: "c"
    }
  }
}

/// The same where no showing is left.
package enum LastReadingChoice: String, CallChoice {
  case goOn, close

  package static let list = ChoiceList.lastReading
  package var key: String { self == .goOn ? "" : "c" }
}
