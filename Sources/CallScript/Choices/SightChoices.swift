/// Whether the caller on video is seen and repeated the case reference (IV).
package enum SightChoice: String, CallChoice {
  case seen, noVideo

  package static let list = ChoiceList.sight
  package var key: String { self == .seen ? "" : "n" }
}

/// The caller stands at the counter (IV).
package enum CounterSightChoice: String, CallChoice {
  case seen

  package static let list = ChoiceList.counterSight
  package var key: String { "" }
}

/// Whether the caller stayed in the picture since the sibling's case, so that one ID check serves (IV.2). Enter alone attests
/// nothing.
package enum StillSeenChoice: String, CallChoice {
  case still, away

  package static let list = ChoiceList.stillSeen
  package var key: String { self == .still ? "y" : "n" }
}

/// The same at the counter.
package enum StillAtCounterChoice: String, CallChoice {
  case still, away

  package static let list = ChoiceList.stillAtCounter
  package var key: String { self == .still ? "y" : "n" }
}
