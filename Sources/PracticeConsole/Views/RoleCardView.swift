import Diagnostics
import Practice
import Terminal
import Verification

/// The caller's part on a card.
enum RoleCardView {
  static func lines(_ card: RoleCard, seed: UInt64, in language: Language) -> [StyledText] {
    let people: [RoleWord] =
      [.who(card.caller, of: card.first.child)] + (card.claims == card.caller ? [] : [.claims(card.claims)])
      + [.call(card.call)] + (card.call.channel == .counter ? [] : [.camera(card.camera)])
      + [.number(card.first.number)]
    let document = card.document.map { shown -> [RoleWord] in
      [.document(shown), .photo(isSame: shown.hasSameFace)]
        + (card.call.channel == .counter ? [] : [.challenge(shown.challenge)])
    }
    return [StyledText(RoleWord.title(seed: seed).in(language), .bold)]
      + ([.how] + people).map { StyledText($0.in(language)) }
      + block([.answers], answers(card.first), language) + block([], document ?? [], language)
      + block([.happens], card.first.events.map(RoleWord.event), language)
      + (card.second.map { second(of: $0, language) } ?? [])
  }

  private static func second(of part: RoleCard.Part, _ language: Language) -> [StyledText] {
    block(
      [.afterwards(part.child)],
      [.number(part.number)] + answers(part) + part.events.map(RoleWord.event), language)
  }

  private static func answers(_ part: RoleCard.Part) -> [RoleWord] {
    part.answers.map { RoleWord.answer($0.item, $0.says, isRight: $0.isRight) }
  }

  /// Lines behind hyphens, below their heading and a blank one.
  private static func block(_ heading: [RoleWord], _ words: [RoleWord], _ language: Language) -> [StyledText] {
    if words.isEmpty { return [] }
    return [StyledText("")] + heading.map { StyledText($0.in(language), .bold) }
      + words.map { StyledText("- " + $0.in(language)) }
  }
}
