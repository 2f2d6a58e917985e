/// The name of a walk-through, which stands in the log: lower-case letters, digits and hyphens, so that nothing personal can.
package struct WalkID: Hashable, Sendable, CustomStringConvertible {
  package let description: String
  private static let longest = 40

  /// Nil for a text that is no such name.
  package init?(_ text: String) {
    guard let first = text.utf8.first, Self.isLetter(first), text.utf8.count <= Self.longest,
      text.utf8.allSatisfy({ Self.isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
    else { return nil }
    description = text
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}

/// A short numbered script that the operator steps through with the caller.
package struct WalkThrough: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    /// What is read out.
    package let say: LocalText
    /// What is read out when the step goes wrong.
    package let stuck: LocalText
    /// What only the operator needs to know.
    package let note: LocalText?
    /// What the caller types into the browser's address line.
    package let address: String?
    /// Whether the caller spells an e-mail address here, whose form can be checked (I, II).
    package let checksMail: Bool
  }

  package let id: WalkID
  package let section: SectionNumber
  package let title: LocalText
  /// What people call it besides, in any language.
  package let words: [String]
  /// There is always one.
  package let first: Step
  package let rest: [Step]
  /// What is read out where somebody else has to go on with it.
  package let referral: LocalText
  /// Whose numbers are shown then.
  package let contacts: [String]

  package var steps: [Step] { [first] + rest }
}
