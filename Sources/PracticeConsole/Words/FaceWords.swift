import CallScript
import Diagnostics
import Practice

/// What is told around pairs of faces.
enum FaceWord: Hashable, Localized {
  case begins(pairs: Int, minutes: Int, seed: UInt64)
  case pair(Int, of: Int)
  case timeOver(minutes: Int)
  case answered(Int, of: Int)
  case accepted(FaceRates), rejected(FaceRates)
  /// What is to be reached, and what others reach.
  case goal(percent: Int, officers: Int)
  /// A stranger who was accepted, with what would have told.
  case missed(pair: Int, [Face.Feature])
}

/// What is said of a photo and a live picture.
enum FaceChoice: ScriptChoice {
  case match, noMatch

  var key: String { self == .match ? "m" : "n" }
}

/// Whether the next stranger who was accepted is looked at again.
enum MissedChoice: ScriptChoice {
  case next, leave

  var key: String { self == .next ? "" : "q" }
}
