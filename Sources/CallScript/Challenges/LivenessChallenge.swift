/// What a caller on video is asked to do at once, so that a recording cannot follow (IV.2).
package enum LivenessChallenge: String, Hashable, Sendable, CaseIterable {
  case turnHead, touchEar, showFingers, lookUp
}
