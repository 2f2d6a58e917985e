import Ledger
import Station

/// What can be typed at the main prompt about a case that is over, or about nobody's.
enum ServiceCommand: Hashable {
  case link(String)
  case linked(CaseReference, LinkOutcome)
  case wrap(CaseReference, String)
  case callBacks
  /// Nil looks the number up.
  case callBack(CaseReference, CallBackEnd?)
  case notes(CaseReference)
  case training([String])

  /// What stands behind one of their words; there is none for another.
  init(_ word: MainWord, _ rest: [String]) throws(CommandProblem) {
    switch word {
    case .link: self = .link(try Self.nothing(but: ["other", "otro"], in: rest, word))
    case .callBacks:
      _ = try Self.nothing(but: [], in: rest, word)
      self = .callBacks
    case .training: self = .training(rest)
    case .notes: self = .notes(try Self.about(rest, word))
    case .linked:
      guard let outcome = rest.last.flatMap({ LinkOutcome(typed: $0) }) else { throw .incomplete(word.rawValue) }
      self = .linked(try Self.about(rest.dropLast(), word), outcome)
    case .wrap:
      guard let code = rest.last, code.allSatisfy(\.isLetter) else { throw .incomplete(word.rawValue) }
      self = .wrap(try Self.about(rest.dropLast(), word), code)
    case .callBack:
      let end = rest.last.flatMap { CallBackEnd(typed: $0) }
      self = .callBack(try Self.about(end == nil ? rest[...] : rest.dropLast(), word), end)
    case .call, .resume, .cases, .card, .find, .emergency, .guide, .contacts, .resources, .letter, .policy, .log,
      .report,
      .help,
      .quit:
      throw .unknown(nearest: nil)
    }
  }

  /// What is behind a command that takes one of a few words or none.
  private static func nothing(
    but words: [String], in rest: [String], _ word: MainWord
  ) throws(CommandProblem) -> String {
    if let typed = rest.first, rest.count > 1 || !words.contains(typed) { throw .incomplete(word.rawValue) }
    return rest.first ?? ""
  }

  private static func about(_ words: some Sequence<String>, _ word: MainWord) throws(CommandProblem) -> CaseReference {
    do throws(CommandProblem) {
      if let reference = try MainCommand.reference(Array(words)) { return reference }
    } catch {
      if error == .misheard { throw error }
    }
    // What is no reference in form is most likely something else out of place.
    throw .incomplete(word.rawValue)
  }
}

extension CallBackEnd {
  /// By its word in either language.
  fileprivate init?(typed: String) {
    switch typed {
    case "done", "reached", "hecho": self = .reached
    case "missed", "unreached", "sin": self = .givenUp
    default: return nil
    }
  }
}
