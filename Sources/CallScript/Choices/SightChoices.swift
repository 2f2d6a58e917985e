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
