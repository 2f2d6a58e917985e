import SampleDistrict

/// A face, as it is drawn on an ID and in a live picture.
package struct Face: Hashable, Sendable {
  /// How the hair is worn.
  package enum Hair: String, Hashable, Sendable, CaseIterable { case short, long, curly, bun, bald }

  package var hair: Hair
  package var hasGlasses: Bool, hasMole: Bool, hasBeard: Bool
  private let isWoman: Bool

  init(_ random: inout SplitMix64, isWoman: Bool) {
    self.isWoman = isWoman
    let hairs: [Hair] = isWoman ? [.short, .long, .curly, .bun] : [.short, .curly, .bald]
    hair = hairs[random.below(hairs.count)]
    hasGlasses = random.chance(perMille: 400)
    hasMole = random.chance(perMille: 300)
    hasBeard = !isWoman && random.chance(perMille: 400)
  }

  /// Somebody else: the hair and something more differ.
  func another() -> Face {
    var other = self
    other.hair = hair == .curly || hair == .bun ? .short : .curly
    other.hasMole.toggle()
    if isWoman { other.hasGlasses.toggle() } else { other.hasBeard.toggle() }
    return other
  }

  /// The picture: six rows of eleven columns.
  package var rows: [String] {
    let (top, side): (String, (String, String)) =
      switch hair {
      case .short: ("  .-----.  ", (" /", "\\ "))
      case .long: ("  .-----.  ", ("//", "\\\\"))
      case .curly: (" @@@@@@@@@ ", ("@@", "@@"))
      case .bun: ("   _(_)_   ", (" /", "\\ "))
      case .bald: ("   _____   ", (" /", "\\ "))
      }
    let long = hair == .long ? ("|", "|") : (" ", " ")
    return [
      top, "\(side.0)       \(side.1)",
      hasGlasses ? "\(long.0)|[o]-[o]|\(long.1)" : "\(long.0)| o   o |\(long.1)",
      "\(long.0)|   >  \(hasMole ? "." : " ")|\(long.1)", hasBeard ? " |:;---;:| " : " |  ---  | ",
      hasBeard ? "  \\:::::/  " : "  \\_____/  ",
    ]
  }

  /// What can be said of a face, for who hears the screen rather than sees it.
  package enum Part: Hashable, Sendable {
    case hair(Hair), glasses, mole, beard
    /// None of these three.
    case plain
  }

  package var parts: [Part] {
    let marks = [(hasGlasses, Part.glasses), (hasMole, .mole), (hasBeard, .beard)].filter(\.0).map(\.1)
    return [.hair(hair)] + (marks.isEmpty ? [.plain] : marks)
  }
}
