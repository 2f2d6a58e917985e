import CallScript
import Diagnostics
import Records
import SampleDistrict

/// The words of one caller: the scenario's own lines, else stock phrases of the caller's language, picked by the seed.
struct Utterance {
  let cast: Cast
  let spoken: Language

  /// A stock phrase of a few, for a seed always the same ones in the same order: the first time, the second, …
  func stock(_ phrase: Phrase, time: Int) -> String {
    let variants = phrase.in(spoken)
    let own = phrase.name.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 100_000 }
    var random = SplitMix64(seed: cast.seed, .practice, 3000 + own)
    return variants[(random.below(variants.count) + time) % variants.count]
  }

  /// A scenario's own line with its values put in.
  func fill(_ text: String, answer: String?, reference: String, child number: Int) -> String {
    guard text.contains("{") else { return text }
    var text = text
    let beginsWithAnswer = text.hasPrefix("{answer}")
    for placeholder in Placeholder.allCases where text.contains("{\(placeholder.rawValue)}") {
      text.replace("{\(placeholder.rawValue)}", with: value(of: placeholder, answer, reference, child: number))
    }
    return beginsWithAnswer ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  private func value(of placeholder: Placeholder, _ answer: String?, _ reference: String, child number: Int) -> String {
    switch placeholder {
    case .answer: answer ?? ""
    case .caller: cast.caller.name.full
    case .child: cast.child(number)?.name.first ?? ""
    case .claimed: cast.claimed.name.full
    case .relationship: relationship
    case .reference: reference
    case .contact: cast.contact(ofChild: number)?.name.full ?? ""
    }
  }

  /// What the caller says that they are to the child.
  var relationship: String { cast.claimed.role.in(spoken) }
}
