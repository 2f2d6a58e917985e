import CallScript
import Diagnostics

/// What to do about linking once the caller is verified (V).
enum LinkMove: String, ScriptChoice {
  case help, linked, notLinked, later

  var key: String {
    switch self {
    case .help: ""
    case .linked: "y"
    case .notLinked: "n"
    case .later: "l"
    }
  }

  static var onYes: Self? { .linked }
  static var onNo: Self? { .notLinked }
}
