package import Records

/// Pairs of faces that a person looked at, one after another, and what they said of each. It is what was answered: nothing ends it.
package struct FaceDrill: Hashable, Sendable {
  /// What is known when it begins.
  package struct Head: Hashable, Sendable {
    /// As an attempt has it.
    package let id: String
    /// Who looks, and at which station.
    package internal(set) var person: String
    package let station: String
    /// What the pairs are drawn from, and how many there are.
    package let seed: UInt64, pairs: Int
    /// When it began, in milliseconds since 1970 UTC, and the day it was there.
    package let startedAt: Int64, day: CivilDate
    /// Whether a script answers, not a person: such drills count for nobody.
    package let isUnattended: Bool

    package init(
      id: String, person: String, station: String, seed: UInt64, pairs: Int, startedAt: Int64, day: CivilDate,
      isUnattended: Bool
    ) {
      self.id = id
      self.person = person
      self.station = station
      self.seed = seed
      self.pairs = pairs
      self.startedAt = startedAt
      self.day = day
      self.isUnattended = isUnattended
    }
  }

  /// What was said of one pair, so many milliseconds after the beginning.
  package struct Answer: Hashable, Sendable {
    /// Counted from 1.
    package let pair: Int
    package let areSame: Bool, saysSame: Bool
    package let at: Int64

    package init(pair: Int, areSame: Bool, saysSame: Bool, at milliseconds: Int64) {
      self.pair = pair
      self.areSame = areSame
      self.saysSame = saysSame
      at = milliseconds
    }
  }

  /// So many pairs a drill has unless told, and may have.
  package static let usual = 40, range = 2...400
  /// After so many minutes it is over, whatever is left.
  package static let minutes = 10

  package internal(set) var head: Head
  package internal(set) var answers: [Answer] = []

  package var faces: FaceRates {
    answers.reduce(into: FaceRates()) { $0.count(areSame: $1.areSame, saysSame: $1.saysSame) }
  }

  /// How it ended.
  package var outcome: Attempt.Outcome { answers.count >= head.pairs ? .finished : .left }
}
