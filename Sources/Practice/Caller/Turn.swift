package import Verification

/// One thing that comes from the caller's side.
package enum Turn: Hashable, Sendable {
  /// The caller says something, in their language.
  case says(String)
  /// Something is seen or heard.
  case scene(Scene)
  /// The caller comes into the picture.
  case appears(Face)
  /// A document is held up.
  case shows(IDCard)
  /// The caller presses; one of the replies has to be picked.
  case presses(Pressure)
}

/// A moment in which the operator has to reply, its replies in the order shown.
package struct Pressure: Hashable, Sendable {
  /// The scenario's moment of this number; −1 for the next step after a refusal.
  package let moment: Int
  /// The refusal that was read out before it, if one was.
  package let refusal: Refusal?
  /// What the caller says.
  package let says: String
  /// What can be replied.
  package let replies: [Scenario.Reply]
  /// Whether it asks for the next step after a refusal.
  package var isNextStep: Bool { moment == Self.nextStep }

  static let nextStep = -1

  /// By what the reply at a place is picked: counted from 1, as it is shown.
  package static func choice(_ place: Int) -> String { String(place + 1) }
}
