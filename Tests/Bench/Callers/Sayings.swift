/// What a caller says, as the operator types it.
struct Utterance {
  var text: String
  /// The kinds of form that it is made of, so that what is refused can be counted by kind.
  var kinds: [String]
  /// Whether it says all that the school could have: both surnames, every part of an address. More than it has is plain
  /// as well, since nobody knows what the school lacks; and a name heard wrongly may be heard wrongly again.
  var isPlain: Bool
}

/// The usual ways to say one thing, each as often as its weight says.
struct Sayings {
  private var list: [(Int, Utterance)] = []

  /// One more way; nothing if there is no text for it.
  mutating func add(_ weight: Int, _ kind: String, _ text: String?, plain: Bool = false) {
    guard let text, !text.isEmpty else { return }
    list.append((weight, Utterance(text: text, kinds: [kind], isPlain: plain)))
  }

  /// One of them; with `plain` one that says everything.
  func draw(plain: Bool, _ dice: inout Dice) -> Utterance {
    let plainer = list.filter { $0.1.isPlain }
    let few = plain && !plainer.isEmpty ? plainer : list
    return dice.pick(weighted: few, or: Utterance(text: "", kinds: [], isPlain: plain))
  }
}

extension Utterance {
  /// As operators type names: mostly small letters without accents, now and then as written or in capitals.
  func typedLoosely(_ dice: inout Dice) -> Utterance {
    var typed = self
    switch dice.below(10) {
    case ..<6: typed.text = text.simple
    case 6: typed.text = text.uppercased()
    default: break
    }
    return typed
  }
}
