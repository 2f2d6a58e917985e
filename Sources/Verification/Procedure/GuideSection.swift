/// A section of the guide REF-6363.1 that a rule carries out, so that every step and refusal can name its ground.
package enum GuideSection: String, Hashable, Sendable, CaseIterable {
  /// Who counts as a verified parent or legal guardian.
  case standing = "III"
  /// Verification in person or by two-way video.
  case verification = "IV"
  /// The five security questions.
  case questions = "IV.1"
  /// The identification, seen directly.
  case identification = "IV.2"
  /// Issuing the PIN only after all of it.
  case issuing = "IV.3"
  /// Changes of address and emergency contacts are made at the school.
  case emergencyCard = "VIII"
}
