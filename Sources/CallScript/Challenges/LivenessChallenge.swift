/// What a caller on video is asked to do at once, so that a recording cannot follow (IV.2). Of the two kinds one each is drawn.
/// - Guide: IV.2.e
package enum LivenessChallenge: String, Hashable, Sendable, CaseIterable {
  /// An open hand passed slowly across the face: a face that is put over another tears at its edges.
  case rightHand, leftHand
  /// The head, which shows the sides of a face.
  case turnLeft, turnRight, lookUp, touchEar

  /// The kinds.
  package static let hands: [LivenessChallenge] = [.rightHand, .leftHand]
  package static let heads: [LivenessChallenge] = [.turnLeft, .turnRight, .lookUp, .touchEar]
}
