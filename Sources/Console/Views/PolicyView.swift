import Station
import Desk
import Terminal
import Wording

/// The settings in force, each with what it means.
enum PolicyView {
  static func lines(_ policy: Policy, _ texts: Texts) -> [StyledText] {
    [StyledText(texts("policy.head", ["number": String(policy.number)]), .bold)]
      + PolicyLine.all.map { setting in
        var line = StyledText("  \(setting.key): ", .label)
        line.append("\(policy[setting])  ", .plain)
        line.append(setting.meaning, .dim)
        return line
      }
  }
}
