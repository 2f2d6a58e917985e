/// How often somebody takes a stranger for the one on the photo, and the one on the photo for a stranger.
package struct FaceRates: Hashable, Sendable {
  /// Strangers who were looked at, and those of them who were accepted.
  package private(set) var strangers = 0, accepted = 0
  /// People who were looked at beside a photo of their own, and those of them who were rejected.
  package private(set) var own = 0, rejected = 0

  /// What is to be reached, in a hundred.
  package static let goal = 5
  /// How many strangers in a hundred passport officers accept (White and others, PLoS ONE 9(8), 2014).
  package static let officers = 14

  package init() {}

  /// Counts one pair.
  package mutating func count(areSame: Bool, saysSame: Bool) {
    if areSame {
      own += 1
      rejected += saysSame ? 0 : 1
    } else {
      strangers += 1
      accepted += saysSame ? 1 : 0
    }
  }

  package static func += (rates: inout FaceRates, more: FaceRates) {
    rates.strangers += more.strangers
    rates.accepted += more.accepted
    rates.own += more.own
    rates.rejected += more.rejected
  }

  package var isEmpty: Bool { strangers + own == 0 }
  /// In a hundred, rounded; nil where nobody of that kind was looked at.
  package var acceptedPercent: Int? { Self.percent(accepted, of: strangers) }
  package var rejectedPercent: Int? { Self.percent(rejected, of: own) }

  /// Whether the goal is reached.
  package var acceptsFew: Bool { accepted * 100 <= Self.goal * strangers }
  package var rejectsFew: Bool { rejected * 100 <= Self.goal * own }

  private static func percent(_ part: Int, of whole: Int) -> Int? {
    whole == 0 ? nil : (part * 200 + whole) / (whole * 2)
  }
}
