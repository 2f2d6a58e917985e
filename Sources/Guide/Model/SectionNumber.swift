/// A section of the guide REF-6363.1 by its Roman number; what stands before I is its front matter.
package enum SectionNumber: String, Hashable, Sendable, CaseIterable {
  case front
  case registration = "I"
  case passwords = "II"
  case confirming = "III"
  case verifying = "IV"
  case linking = "V"
  case schoology = "VI"
  case volunteers = "VII"
  case emergencyCard = "VIII"
  case staffAccess = "IX"
  case teacherMail = "X"
  case contacts = "XI"
  case resources = "XII"

  /// How lists call it: the front matter has no number.
  package var label: String { self == .front ? "" : rawValue }
}
