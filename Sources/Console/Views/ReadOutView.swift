import CallScript
import Diagnostics
import Terminal

/// What the operator reads out, and below it the same in the other of the two languages where operator and caller have not the same.
///
/// Read out is the caller's language. With an interpreter it is the operator's own, which comes first then: what the operator says is
/// what is interpreted, and the caller's line below is for an interpreter who sees the screen, or wants the word for it.
enum ReadOutView {
  static func lines(_ text: some Spoken<String>, to listener: Listener, gloss language: Language) -> [StyledText] {
    let own = text.in(language)
    let theirs = listener.language == SpokenLanguage(language) ? nil : text.in(listener.language)
    return lines(own, theirs, to: listener)
  }

  /// What there is in operators' languages only, such as the district's own guide: a caller of another has it in English.
  static func lines(_ text: some Localized<String>, to listener: Listener, gloss language: Language) -> [StyledText] {
    let own = text.in(language)
    let theirs = (listener.language.operators ?? .english) == language ? nil : text.orEnglish(listener.language)
    return lines(own, theirs, to: listener)
  }

  /// `theirs` is nil where operator and caller have the same.
  private static func lines(_ own: String, _ theirs: String?, to listener: Listener) -> [StyledText] {
    guard let theirs else { return lines(own, below: nil) }
    return listener.hasInterpreter ? lines(own, below: theirs) : lines(theirs, below: own)
  }

  private static func lines(_ said: String, below gloss: String?) -> [StyledText] {
    [StyledText("» " + said, .say)] + (gloss.map { [StyledText("  " + $0, .dim)] } ?? [])
  }
}
