import CallScript
import Records

extension Phrase {
  /// What few calls come to.
  var englishRare: [String] {
    switch self {
    case .unfixedAddress(let answer):
      ["Well, \(answer).", "At the moment... \(answer).", "To be honest, \(answer)."]
    case .puts(let item, let answer):
      [
        "One moment, the \(item.english): that's \(answer).",
        "The \(item.english), once more, please: \(answer).",
        "Almost. For the \(item.english), please put \(answer).",
        "Wait, the \(item.english). That's \(answer).",
      ]
    case .idOnScreen:
      [
        "I have it right here on my phone, in the state's own app.",
        "Sure, it's on my phone. One second, let me open it.",
      ]
    case .unconfirmed:
      [
        "Hmm. So I don't know whether I have it right. Well, okay.",
        "And now? I'm still not sure about that number.",
        "All right. I was hoping to be done with it today.",
      ]
    default: []
    }
  }
}
