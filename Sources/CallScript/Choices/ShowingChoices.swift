/// The parent is ready to take the PIN down (IV.3).
package enum ReadyChoice: String, CallChoice {
  case show

  package static let list = ChoiceList.ready
  package var key: String { "" }
}

/// Whether the PIN is shown a second time (IV.3).
package enum MisreadChoice: String, CallChoice {
  case showAgain, close

  package static let list = ChoiceList.misread
  package var key: String { self == .showAgain ? "" : "c" }
}

/// No showing is left: the case closes unconfirmed.
package enum CloseChoice: String, CallChoice {
  case close

  package static let list = ChoiceList.close
  package var key: String { "" }
}
