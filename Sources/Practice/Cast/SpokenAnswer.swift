import Matching
import Records

/// What a caller answers: as it is said, as it is said once more and slowly, and as a good listener types it.
package struct SpokenAnswer: Hashable, Sendable {
  package let said: String
  /// Slowly: names spelled, numbers digit by digit.
  package let slowly: String
  package let typed: String

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

  /// With a part of it spelled, as the operator asks.
  func spelling(_ part: String) -> SpokenAnswer {
    part.isEmpty ? self : SpokenAnswer("\(said) — \(Self.spelled(part))", slowly: slowly, typed: typed)
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
    guard let one = item.form(of: text, in: context).reading, let other = item.form(of: typed, in: context).reading
    else {
      return isSameNumber(text) || isPart(Fold.words(text), of: Fold.words(typed))
    }
    switch (one, other) {
    case (.address(let one), .address(let other)): return isSame(one, other, text)
    case (.phone(let one), .phone(let other)):
      return one.national == other.national && one.country ?? "1" == other.country ?? "1"
    case (.name(let one), .name(let other)): return isPart(one, of: other)
    default: return one == other
    }
  }

  /// One of two names is enough of them.
  private func isPart(_ words: [String], of all: [String]) -> Bool { !words.isEmpty && Set(words).isSubset(of: all) }

  /// A student's number, in digits or words.
  private func isSameNumber(_ text: String) -> Bool {
    !Set(StudentNumber.readings(text)).isDisjoint(with: StudentNumber.readings(typed))
  }

  /// Number and unit, and the street by its own rule: its type may be left out.
  private func isSame(_ one: AddressParts, _ other: AddressParts, _ text: String) -> Bool {
    let address = PostalAddress(street: "\(other.number) \(other.street)", unit: other.unit ?? "")
    return one.number == other.number && (one.unit ?? "").isEmpty == (other.unit ?? "").isEmpty
      && AddressRule.accepts(text, among: [address]) != nil
  }
}
