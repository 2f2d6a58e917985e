import CallScript
import Console
package import Diagnostics
package import Practice
package import Terminal

extension PracticeRoom {
  /// Asks whoever took an attempt of this station, once, what they would do differently, before they are told; what they say is kept.
  package func reflect(
    on attempt: Attempt, reader: any LineReader, output: Output, isPlain: Bool, in language: Language
  ) throws -> Attempt {
    let talk = Talk(language: language, reader: reader, output: output, isPlain: isPlain, isScripted: false)
    return try reflect(on: attempt, with: talk)
  }

  func reflect(on attempt: Attempt, with talk: Talk) throws -> Attempt {
    if attempt.reflection != nil { return attempt }
    talk.tell(DebriefWord.asksFirst, .bold)
    guard case .line(let words) = try talk.ask(Question(MenuNotice.reply.in(talk.language))), !words.isEmpty
    else { return attempt }
    return try note(.reflected(words), of: attempt)
  }
}
