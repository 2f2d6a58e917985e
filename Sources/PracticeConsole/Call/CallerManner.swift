/// How the caller of a practice call comes across.
package struct CallerManner {
  /// Milliseconds a word; 0 for at once.
  let millisecondsPerWord: Int
  /// Whether somebody else in the room speaks the caller's part, so that no line of theirs is shown.
  let isSpokenByPartner: Bool
  /// Speaks the lines aloud.
  let voice: CallerVoice?

  package init(millisecondsPerWord: Int = 0, isSpokenByPartner: Bool = false, voice: CallerVoice? = nil) {
    self.millisecondsPerWord = millisecondsPerWord
    self.isSpokenByPartner = isSpokenByPartner
    self.voice = voice
  }
}
