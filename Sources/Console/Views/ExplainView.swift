import Terminal
import Verification
import Wording

/// What still stands between now and the PIN, each with its section of the guide. Never which item failed.
enum ExplainView {
  static func lines(_ requirements: [Requirement], _ texts: Texts) -> [StyledText] {
    requirements.map { requirement in
      let section = requirement.section.rawValue
      var line = StyledText("  " + section + String(repeating: " ", count: max(1, 6 - section.count)), .label)
      line.append(text(of: requirement, texts), .plain)
      return line
    }
  }

  private static func text(of requirement: Requirement, _ texts: Texts) -> String {
    switch requirement {
    case .naming: texts("explain.naming")
    case .standing: texts("explain.standing")
    case .presence: texts("explain.presence")
    case .answers(let left): texts("explain.answers", ["left": String(left)])
    case .readBack: texts("explain.readBack")
    case .verdict: texts("explain.verdict")
    case .identification: texts("explain.identification")
    case .recheck: texts("explain.recheck")
    case .authorization: texts("explain.authorization")
    case .impossible: texts("explain.impossible")
    }
  }
}
