import CallScript
import Diagnostics
import Records

/// What is to be typed at one prompt, in one line.
struct HereWord: Hashable, Localized {
  let question: CallQuestion

  init(_ question: CallQuestion) { self.question = question }
}
