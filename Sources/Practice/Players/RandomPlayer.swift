import CallScript
import SampleDistrict

/// Does anything: what is right, what is wrong, what makes no sense. It looks at nothing, and gives up after so many lines.
package struct RandomPlayer: CallPlayer {
  private var random: SplitMix64
  private var lines = 0
  private static let patience = 250

  /// A player whose every move follows from a seed.
  package init(seed: UInt64) { random = SplitMix64(seed: seed, .practice, 6000) }

  /// What to type.
  package mutating func line(for prompt: PlayerPrompt) -> String {
    lines += 1
    if prompt.pressure != nil { return Pressure.choice(random.below(prompt.pressure?.replies.count ?? 1)) }
    if prompt.question == .main { return lines > Self.patience ? "quit" : main(prompt) }
    if lines > Self.patience, let way = Self.wayOut(of: prompt) { return way }
    if prompt.takesCommands, random.chance(perMille: 60) { return random.pick(Self.commands, or: "/review") }
    // Mostly the way forward, so that calls get far enough for a slip to matter.
    if random.chance(perMille: 750) { return PerfectPlayer().line(for: prompt) }
    return random.pick(Self.anything, or: "")
  }

  /// How a call is left: parked, but for one whose PIN was shown, which is closed.
  private static func wayOut(of prompt: PlayerPrompt) -> String? {
    switch prompt.question {
    case .choice(.reading), .choice(.lastReading): LastReadingChoice.close.key
    case .choice(.confirm): ConfirmChoice.sure.key
    default: prompt.takesCommands ? "/park" : nil
    }
  }

  private mutating func main(_ prompt: PlayerPrompt) -> String {
    if random.chance(perMille: 800) { return PerfectPlayer.call(prompt) }
    return random.pick(
      ["call counter", "call video es work", "call phone travel", "cases", "resume", "help", "resume MMH-000-0115"],
      or: "help")
  }

  private static let commands = [
    "/back", "/edit 3", "/edit 9", "/review", "/badline", "/videolost", "/explain", "/note looked", "/park", "/flag",
    "/notguardian", "/repeat", "/hint", "/nothing",
  ]
  private static let anything = [
    "", "*", "y", "n", "x", "r", "s", "c", "m", "p", "l", "a", "1", "8", "Maria Lopez", "March 3, 2015", "4",
    "213 555 0100", "12 Main St", "00000000", "kinder", "/",
  ]
}
