import Diagnostics
import Practice
import Terminal
import Verification

/// The caller's part on a card.
enum RoleCardView {
  static func lines(_ card: RoleCard, seed: UInt64, in language: Language) -> [StyledText] {
    let people: [RoleWord] =
      [.who(card.caller, of: card.child)] + (card.claims == card.caller ? [] : [.claims(card.claims)])
      + [.call(card.call)] + (card.call.channel == .counter ? [] : [.camera(card.camera)])
      + [card.number.map(RoleWord.number) ?? .noNumber]
    let answers = card.answers.map { RoleWord.answer($0.item, $0.says, isRight: $0.isRight) }
    let document = card.document.map { shown -> [RoleWord] in
      [.document(shown), .photo(isSame: shown.hasSameFace)]
        + (card.call.channel == .counter ? [] : [.challenge(shown.challenge)])
    }
    return [StyledText(RoleWord.title(seed: seed).in(language), .bold)]
      + ([.how] + people).map { StyledText($0.in(language)) }
      + block([.answers], answers, language) + block([], document ?? [], language)
      + block([.happens], card.events.map(RoleWord.event), language)
  }

  /// Lines behind hyphens, below their heading and a blank one.
  private static func block(_ heading: [RoleWord], _ words: [RoleWord], _ language: Language) -> [StyledText] {
    if words.isEmpty { return [] }
    return [StyledText("")] + heading.map { StyledText($0.in(language), .bold) }
      + words.map { StyledText("- " + $0.in(language)) }
  }
}
