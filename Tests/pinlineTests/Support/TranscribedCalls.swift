import CallScript
import Diagnostics

/// One call for each section at least, in every language.
extension TranscribedCall {
  static let all = Language.allCases.flatMap { calls(in: $0) }

  private static func calls(in language: Language) -> [TranscribedCall] {
    let (channel, letter) = language == .english ? ("v w", "letter") : ("v es w", "carta")
    let counter = language == .english ? "c" : "c es"
    // A card has the word that the records have.
    let relationship = language == .english ? "{relationship}" : "mamá"
    let named = ["{student}", "{name}", relationship, ""]
    let answers = ["{1}", "{2}", "{3}", "{4}", "{5}", "", "{6}", "{7}", "{8}", ""]
    let cleared = named + answers + ["p", "{ID}", "y", showing]
    let stranger = ["{student}", "Elena Ruiz", relationship, ""]
    let played: [(name: String, lines: [String])] = [
      ("I-register", walk("register", of: 8, stuckAt: 6)),
      ("II-password", walk("password", of: 6, stuckAt: 4)),
      ("III-not-listed", ["card", channel] + stranger + answers + ["p", "Elena Ruiz", "y", ""]),
      ("III-school", walk("not-verified", of: 4, stuckAt: 3, ending: "r")),
      ("IV-clean", ["card", channel] + cleared),
      ("IV-in-person", ["card", counter] + cleared),
      ("IV-refused-ID", ["card", channel] + named + answers + ["n", "n", "y"]),
      ("V-link", walk("link", of: 7, stuckAt: 5)),
      ("V-link-after-PIN", ["card", channel] + cleared + ["l", "", "{slip}", "{1}", skippingPIN]),
      ("VI-schoology", ["card", channel] + named + walk("schoology", of: 4, from: "/guide")),
      ("VII-volunteer", walk("volunteer", of: 4)),
      ("VIII-address", walk("address-change", of: 4, stuckAt: 3, ending: "r")),
      (
        "VIII-emergency-card",
        ["card", channel] + cleared + ["/emergency address", "/emergency", "", "213 555 8002", "", "", "", ""]
      ),
      ("IX-whole-child", walk("whole-child", of: 5, stuckAt: 1, ending: "r")),
      ("X-translation", walk("translation", of: 3, stuckAt: 2, ending: "r")),
      ("XI-contacts", ["guide XI"]),
      ("XII-letter", ["resources \(letter)", "resources"]),
    ]
    return played.map { TranscribedCall(name: $0.name, language: language, lines: $0.lines) }
  }

  /// Goes through a walk-through, over a step that does not work at first, to one of its endings: Enter alone for solved.
  private static func walk(
    _ name: String, of steps: Int, from command: String = "guide", stuckAt place: Int = 0, ending: String = ""
  ) -> [String] {
    let stepping = (1...steps).flatMap { step in (step == place ? ["k"] : []) + (step < steps ? [""] : []) }
    return ["\(command) \(name)"] + stepping + (ending.isEmpty ? ["", ""] : [ending])
  }
}
