import CallScript
import Diagnostics
import Station
import Terminal

/// The settings in force, each with what it means.
enum PolicyView {
  static func lines(_ policy: Policy, in language: Language) -> [StyledText] {
    [StyledText(LogNotice.policy(number: policy.number).in(language), .bold)]
      + PolicyLine.all.map { setting in
        var line = StyledText("  \(setting.key.rawValue): ", .label)
        line.append("\(policy[setting])  ", .plain)
        line.append(setting.in(language), .dim)
        return line
      }
  }
}
