import PracticeConsole
import ArgumentParser

/// How a caller comes across.
struct CallerOptions: ParsableArguments {
  @Flag(help: "Show the caller's lines at once instead of at the pace of speech.")
  var fast = false

  @Flag(help: "Speak the caller's lines aloud, where espeak-ng or spd-say is installed.")
  var voice = false

  @Flag(help: "In class: a partner reads the caller's part from a sheet (practice sheet); no line of it is shown.")
  var live = false

  /// A person speaks some 150 words a minute; what is read goes a little faster.
  private static let pace = 280

  func manner() throws -> CallerManner {
    let speaker = voice ? CallerVoice() : nil
    if voice, speaker == nil {
      throw UsageError.noVoice
    }
    return CallerManner(
      millisecondsPerWord: fast ? 0 : Self.pace, isSpokenByPartner: live, voice: speaker)
  }
}
