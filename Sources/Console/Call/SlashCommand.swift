import Diagnostics
import Records

/// Why a line with a slash is no command.
enum SlashProblem: Error, Hashable {
  /// There is none of that name; the one most like it, if any is.
  case unknown(nearest: String?)
  /// It loses work or ends the case, so it has to be typed whole: a slip does neither.
  case shortened(SlashWord)
}

extension SlashWord {
  /// Whether it takes its full name: what comes of it cannot be taken back.
  var isTypedWhole: Bool {
    switch self {
    case .badLine, .videoLost, .letter, .slip, .flag, .notGuardian: true
    case .back, .edit, .review, .spell, .explain, .note, .emergency, .guide, .link, .linked, .wrap, .hold, .park,
      .transfer,
      .abandon,
      .help:
      false
    }
  }
}

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
  /// With what stands behind it.
  case emergency(String)
  case guide(String)
  case link(String)
  case linked(String)
  case wrap(String)
  case transfer(String)
  /// The file that it is to be in; empty if none was named.
  case letter(String)
  case slip
  case hold
  case park
  case flag
  case abandon
  case notGuardian
  case help

  /// The command without what stands behind it.
  var word: String {
    let word: SlashWord =
      switch self {
      case .back: .back
      case .edit: .edit
      case .review: .review
      case .badLine: .badLine
      case .videoLost: .videoLost
      case .explain: .explain
      case .spell: .spell
      case .note: .note
      case .emergency: .emergency
      case .guide: .guide
      case .link: .link
      case .linked: .linked
      case .wrap: .wrap
      case .transfer: .transfer
      case .letter: .letter
      case .slip: .slip
      case .hold: .hold
      case .park: .park
      case .flag: .flag
      case .abandon: .abandon
      case .notGuardian: .notGuardian
      case .help: .help
      }
    return "/" + word.rawValue
  }

  /// What a line with a slash means, its word as short as it stays one, but whole where it ends something.
  init(_ line: some StringProtocol) throws(SlashProblem) {
    guard line.hasPrefix("/") else { throw .unknown(nearest: nil) }
    let parts = line.dropFirst().split(separator: " ", maxSplits: 1)
    let rest = parts.count > 1 ? String(parts[1]) : ""
    let typed = parts.first.map { $0.lowercased() } ?? ""
    let begun = SlashWord.allCases.filter { $0.rawValue.hasPrefix(typed) }
    // A word that has to be whole takes nothing away from those that need not.
    let short = begun.filter { !$0.isTypedWhole }
    let matching = short.isEmpty ? begun : short
    guard let word = SlashWord(rawValue: typed) ?? (matching.count == 1 ? matching.first : nil) else {
      throw .unknown(nearest: NearestWord.of(typed, among: SlashWord.allCases.map(\.rawValue)))
    }
    if word.isTypedWhole, word.rawValue != typed { throw .shortened(word) }
    switch word {
    case .back: self = .back
    case .edit: self = .edit(Int(rest).flatMap(Item.init(rawValue:)))
    case .review: self = .review
    case .badLine: self = .badLine
    case .videoLost: self = .videoLost
    case .explain: self = .explain
    case .spell: self = .spell
    case .note: self = .note(rest)
    case .emergency: self = .emergency(rest)
    case .guide: self = .guide(rest)
    case .link: self = .link(rest)
    case .linked: self = .linked(rest)
    case .wrap: self = .wrap(rest)
    case .transfer: self = .transfer(rest)
    case .letter: self = .letter(rest)
    case .slip: self = .slip
    case .hold: self = .hold
    case .park: self = .park
    case .flag: self = .flag
    case .notGuardian: self = .notGuardian
    case .abandon: self = .abandon
    case .help: self = .help
    }
  }
}
