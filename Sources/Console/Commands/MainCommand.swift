import CallScript
import Diagnostics
import Ledger
import Operations
import Verification

/// What can be typed at the main prompt.
enum MainCommand: Hashable {
  case call(CallRequest)
  case resume(CaseReference?, takeOver: Bool)
  case cases
  case card
  case find(FindRequest)
  case emergency(EmergencyReport.Request)
  case guide(String)
  case contacts
  case resources(String)
  case service(ServiceCommand)
  /// Whose is not asked: a PIN needs a case.
  case letter
  case policy
  case log(LogRequest)
  case report(ReportSection?)
  case help
  case quit

  /// What a line means; nil for an empty one. A word may be shortened as long as it stays one.
  init?(_ line: some StringProtocol) throws(CommandProblem) {
    let parts = line.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    guard let typed = parts.first else { return nil }
    let rest = Array(parts.dropFirst())
    if let call = try CallRequest.quick(typed, rest) {
      self = .call(call)
      return
    }
    if EverydayWord.leaves(typed) {
      self = .quit
      return
    }
    // `letter` leaves the short words to those that are typed many times a day.
    let matching = MainWord.allCases.filter { $0 != .letter && $0.rawValue.hasPrefix(typed) }
    // The word that is typed most stays short beside longer ones that begin so.
    let isShort = matching.count == 1 || matching.first == .resume || typed.hasPrefix("cal") && matching.first == .call
    let short = typed == "c" ? MainWord.call : isShort ? matching.first : nil
    guard let word = MainWord(rawValue: typed) ?? short else {
      throw .unknown(nearest: NearestWord.of(typed, among: MainWord.allCases.map(\.rawValue)))
    }
    switch word {
    case .call: self = .call(try CallRequest(rest))
    case .resume:
      let takeOver = rest.contains(where: Self.isTakeOver)
      self = .resume(try Self.reference(rest.filter { !Self.isTakeOver($0) }), takeOver: takeOver)
    case .cases: self = .cases
    case .card: self = .card
    case .emergency:
      guard let request = EmergencyRequest.report(rest) else { throw .incomplete(word.rawValue) }
      self = .emergency(request)
    case .find:
      // Numbers of records and of schools tell small letters from capitals.
      let words = String(line).split(whereSeparator: \.isWhitespace).dropFirst().map { String($0) }
      guard let request = FindRequest(words) else { throw .incomplete(word.rawValue) }
      self = .find(request)
    case .guide: self = .guide(rest.joined(separator: " "))
    case .contacts: self = .contacts
    case .resources: self = .resources(rest.joined(separator: " "))
    case .letter: self = .letter
    case .policy: self = .policy
    case .log: self = .log(try LogRequest(rest))
    case .report: self = .report(try Self.section(rest))
    case .quit: self = .quit
    case .help: self = .help
    case .link, .linked, .wrap, .callBacks, .callBack, .notes, .training:
      self = .service(try ServiceCommand(word, rest))
    }
  }

  /// What a transcript and the history may have of a line: the words that were understood, and none besides.
  static func recognised(_ line: String) -> String? {
    guard let command = try? MainCommand(line) else { return nil }
    switch command {
    case .call, .resume, .log, .report: return line
    case .service(.wrap(let reference, _)): return "\(MainWord.wrap.rawValue) \(reference)"
    case .service(.training): return MainWord.training.rawValue
    case .service: return line
    case .cases, .card, .find, .emergency, .guide, .contacts, .resources, .letter, .policy, .help, .quit:
      return line.split(whereSeparator: \.isWhitespace).first.map(String.init)
    }
  }

  /// A reference in one word or in parts, as it is heard; nil for no words.
  static func reference(_ words: [String]) throws(CommandProblem) -> CaseReference? {
    if words.isEmpty { return nil }
    do { return try CaseReference(typed: words.joined()) } catch {
      switch error {
      case .form: throw .unknown(nearest: nil)
      case .misheard: throw .misheard
      }
    }
  }

  /// A part of the report by its word, or the one that begins so; nil for no words.
  private static func section(_ words: [String]) throws(CommandProblem) -> ReportSection? {
    guard let typed = words.first else { return nil }
    guard words.count == 1, let section = ReportSection.named(typed) else {
      throw .unknown(
        nearest: NearestWord.of(typed, among: ReportSection.allCases.map(\.rawValue)).map { "report \($0)" })
    }
    return section
  }

  private static func isTakeOver(_ word: String) -> Bool { "take-over".hasPrefix(word) && word.count > 1 }
}

/// What is said of a call when it is taken. What is missing is asked.
struct CallRequest: Hashable {
  var channel: Channel?
  var language: SpokenLanguage?
  var reason: RemoteReason?
  var interpreter: Interpreter = .none
  /// Whether it was taken with one key: then the reason is that of the call before, unless it is said.
  var isQuick = false

  /// Nothing said: all of it is asked.
  init() {}

  /// One key a channel, forty times a day: `v`, `p`, and `c` for the counter, unless another channel stands behind it. Nil for any
  /// other word.
  static func quick(_ key: String, _ words: [String]) throws(CommandProblem) -> CallRequest? {
    let channel: Channel
    switch key {
    case "v": channel = .video
    case "p": channel = .phone
    case "c" where words.first.flatMap({ Channel.named($0) }) == nil: channel = .counter
    default: return nil
    }
    var request = try CallRequest([channel.rawValue] + words)
    request.isQuick = true
    return request
  }

  /// Words in any order after the channel, each as short as it stays one: `call v es w`.
  init(_ words: [String]) throws(CommandProblem) {
    for word in words {
      if channel == nil, let match = Channel.named(word) {
        channel = match
      } else if let match = SpokenLanguage(rawValue: word) {
        language = match
      } else if reason == nil, let match = RemoteReason.named(word) {
        reason = match
      } else if interpreter == .none, let match = Interpreter.named(word) {
        interpreter = match
      } else {
        throw .unknown(nearest: nil)
      }
    }
  }
}
