import Roster
import Verification

/// What a caller answers: as it is said, as it is said once more and slowly, and as a good listener types it.
public struct SpokenAnswer: Hashable, Sendable {
  /// As said.
  public let said: String
  /// Slowly: names spelled, numbers digit by digit.
  public let slowly: String
  /// As typed.
  public let typed: String

  /// Said and typed alike.
  init(_ said: String, slowly: String? = nil, typed: String? = nil) {
    self.said = said
    self.slowly = slowly ?? said
    self.typed = typed ?? said
  }

  /// A name: spelled on asking.
  static func name(_ name: String) -> SpokenAnswer { SpokenAnswer(name, slowly: "\(name) — \(spelled(name))") }

  /// A number: digit by digit on asking.
  static func number(_ digits: String, said: String? = nil) -> SpokenAnswer {
    SpokenAnswer(said ?? digits, slowly: digits.filter(\.isNumber).map(String.init).joined(separator: " "))
  }

  private static func spelled(_ name: String) -> String {
    name.split(separator: " ").map { word in word.uppercased().map(String.init).joined(separator: "-") }
      .joined(separator: ", ")
  }
}

extension SpokenAnswer {
  /// Whether what was typed is what was said, in whatever form.
  func isUnderstood(as text: String, for item: Item, today: CivilDate) -> Bool {
    let context = MatchContext(today: today)
    if case .good(let reading) = item.form(of: text, in: context), reading != .text {
      return item.form(of: typed, in: context) == .good(reading)
    }
    let (one, other) = (Fold.words(text), Fold.words(typed))
    if item == .address {
      let numbers = { (words: [String]) in words.first { $0.contains(where: \.isNumber) } }
      return numbers(one) == numbers(other) && !Set(one.dropFirst()).isDisjoint(with: other.dropFirst())
    }
    return !one.isEmpty && Set(one).isSubset(of: other)
  }
}
