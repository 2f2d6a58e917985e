/// What is said around a number, a date or a grade and says nothing of it: `um`, `creo que`, `thank you`.
enum Fillers {
  /// The words that are left. Words of one letter stand: a student's number may have them.
  static func removed(from words: [String]) -> [String] {
    var rest = words
    for phrase in phrases { while let place = rest.firstRange(of: phrase) { rest.removeSubrange(place) } }
    return rest.filter { !single.contains($0) }
  }

  private static let phrases = ["i think", "i believe", "a ver", "let me see"].map { Fold.words($0) }

  private static let single: Set<String> = {
    let words = """
      yes yeah yep yup yah sure ok okay well so um uh uhm uhh huh umm hm hmm hmmm mm mhm er erm eh ah think believe like sorry \
      please thank thanks you correct sir maam \
      si sip este pues bueno creo que aja mmm claro correcto perdon por favor gracias senor senora senorita
      """
    return Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }()
}
