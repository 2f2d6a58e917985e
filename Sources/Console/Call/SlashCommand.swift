import Records

/// What can be typed in a call besides an answer. Answers are free text, so these begin with a slash.
enum SlashCommand: Hashable {
  case back
  case edit(Item?)
  case review
  case badLine
  case videoLost
  case explain
  case spell
  case note(String)
  case park
  case flag
  case abandon
  case notGuardian
  case help

  /// Every command's word, in the order of the help.
  static let words = [
    "back", "edit", "review", "spell", "badline", "videolost", "explain", "note", "park", "flag", "notguardian",
    "abandon", "help",
  ]

  /// What a line that begins with a slash means: nil if it does not begin with one, an error's case if no command does.
  init?(_ line: some StringProtocol) throws(CommandProblem) {
    guard line.hasPrefix("/") else { return nil }
    let parts = line.dropFirst().split(separator: " ", maxSplits: 1)
    let rest = parts.count > 1 ? String(parts[1]) : ""
    let typed = parts.first.map { $0.lowercased() } ?? ""
    let matching = Self.words.filter { $0.hasPrefix(typed) }
    guard let word = Self.words.first(where: { $0 == typed }) ?? (matching.count == 1 ? matching.first : nil)
    else { throw .unknown }
    switch word {
    case "back": self = .back
    case "edit": self = .edit(Int(rest).flatMap(Item.init(rawValue:)))
    case "review": self = .review
    case "badline": self = .badLine
    case "videolost": self = .videoLost
    case "explain": self = .explain
    case "spell": self = .spell
    case "note": self = .note(rest)
    case "park": self = .park
    case "flag": self = .flag
    case "notguardian": self = .notGuardian
    case "abandon": self = .abandon
    default: self = .help
    }
  }
}

/// A command that there is not.
package enum CommandProblem: Error, Hashable {
  /// It is none, or lacks something.
  case unknown
  /// The case reference in it was misheard: its check digit does not fit.
  case misheard
}
