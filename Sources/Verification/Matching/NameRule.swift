/// How names are compared (IV.1, IV.2): by written rules, never by likeness. A beginning, an initial for a first name,
/// or a sound is never enough.
public enum NameRule {
  /// A given name, as a child's first name is asked.
  public static func given(_ typed: String, is name: PersonName) -> MatchRule? {
    let said = NameWords.given(typed)
    guard !said.isEmpty else { return nil }
    let first = NameWords.given(name.first)
    let withMiddle = first + NameWords.given(name.middle)
    if said.sameName(as: first) || said.sameName(as: withMiddle) { return .exact }
    if let preferred = name.preferred, said.sameName(as: NameWords.given(preferred)) { return .preferredName }
    if said.count == 1, isWhole(said[0]), withMiddle.contains(said[0]) { return .oneGivenName }
    if said.count == 1, first.contains(where: { Nicknames.are(said[0], $0) }) { return .nickname }
    if Nicknames.are(said.joined(separator: " "), first.joined(separator: " ")) { return .nickname }
    return nil
  }

  /// Neither the initial of a middle name nor the `de` of `María de Jesús` is a name.
  private static func isWhole(_ word: String) -> Bool {
    // One character may be a whole name in scripts without upper and lower case.
    let isInitial = word.count == 1 && word.unicodeScalars.first?.properties.generalCategory != .otherLetter
    return !isInitial && !NameWords.connecting.contains(word)
  }

  /// A surname, as a child's last name is asked.
  public static func surname(_ typed: String, is name: PersonName) -> MatchRule? {
    let said = Surname(typed)
    let recorded = Surname(name.last)
    guard !said.parts.isEmpty else { return nil }
    if said.joined == recorded.joined { return .exact }
    if said.parts.count == 1, recorded.parts.count == 2, recorded.parts.contains(said.joined) {
      return .oneOfTwoSurnames
    }
    return nil
  }

  /// A whole name: a caller's, a contact's, or one printed on an ID. Surname first is as good as last; a middle name
  /// may be missing or an initial.
  public static func fullName(_ typed: String, is name: PersonName) -> MatchRule? {
    written(typed, is: name) ?? alias(typed, is: name)
  }

  /// Another whole name on record, surname first or last.
  static func alias(_ typed: String, is name: PersonName) -> MatchRule? {
    let said = NameWords.all(typed)
    let turned = said.indices.map { Array(said[$0...] + said[..<$0]) }
    let isOnRecord = name.aliases.contains { alias in turned.contains { $0.sameName(as: NameWords.all(alias)) } }
    return isOnRecord ? .alias : nil
  }

  private static func written(_ typed: String, is name: PersonName) -> MatchRule? {
    let (front, back) = NameWords.parted(atComma: typed)
    if !back.isEmpty { return parted(back, front, name) }
    let words = front.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count >= 2 else { return nil }
    for place in 1..<words.count {
      let (front, back) = (words[..<place].joined(separator: " "), words[place...].joined(separator: " "))
      if let rule = parted(front, back, name) ?? parted(back, front, name) { return rule }
    }
    return nil
  }

  /// Given names on one side, surnames on the other.
  private static func parted(_ given: String, _ surname: String, _ name: PersonName) -> MatchRule? {
    guard let last = self.surname(surname, is: name) else { return nil }
    guard let first = self.given(given, is: name) ?? withInitial(given, name) ?? withOneMore(given, name)
    else { return nil }
    return first == .exact ? last : first
  }

  /// `Ana M` for Ana María, or the other way round: an initial stands for a middle name, never for the first.
  private static func withInitial(_ given: String, _ name: PersonName) -> MatchRule? {
    let said = NameWords.given(given)
    let recorded = NameWords.given(name.first) + NameWords.given(name.middle)
    guard said.count == 2, recorded.count >= 2, said[0] == recorded[0] else { return nil }
    let (one, other) = (said[1], recorded[1])
    guard one.count == 1 && other.hasPrefix(one) || other.count == 1 && one.hasPrefix(other) else { return nil }
    return .exact
  }

  /// `Ana María` where the record has Ana and no middle name: documents have what records leave out.
  private static func withOneMore(_ given: String, _ name: PersonName) -> MatchRule? {
    let said = NameWords.given(given)
    let recorded = NameWords.given(name.first)
    guard NameWords.given(name.middle).isEmpty, recorded.count == 1, said.count == 2, said[0] == recorded[0]
    else { return nil }
    return .oneGivenName
  }
}

/// A surname's parts: particles belong to the part after them, so `de la Cruz Ortiz` has two.
struct Surname {
  /// Each without spaces and particles' gaps: `delacruz`, `ortiz`.
  let parts: [String]
  var joined: String { parts.joined() }

  init(_ text: some StringProtocol) {
    var parts: [String] = []
    var particle = ""
    for word in NameWords.withoutSuffix(Fold.words(text)) {
      if Self.particles.contains(word) {
        particle += word
      } else {
        parts.append(particle + word)
        particle = ""
      }
    }
    if !particle.isEmpty { parts.append(particle) }
    self.parts = parts
  }

  private static let particles: Set<String> = [
    "al", "ben", "bin", "bint", "da", "das", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la",
    "las",
    "le", "los", "mac", "mc", "o", "san", "santa", "st", "ten", "ter", "van", "vander", "von", "y",
  ]
}

/// The words of names, with what is only another way to write them evened out.
enum NameWords {
  static func given(_ text: some StringProtocol) -> [String] { Fold.words(text).map { written[$0] ?? $0 } }

  static func all(_ text: some StringProtocol) -> [String] { withoutSuffix(given(text)) }

  /// Without `Jr.`, `III` and the like, which may be left out.
  static func withoutSuffix(_ words: [String]) -> [String] {
    guard words.count > 1, let last = words.last, suffixes.contains(last) else { return words }
    return Array(words.dropLast())
  }

  /// `Ruiz, Ana` in two, and `Ana Ruiz, Jr.` as one.
  static func parted(atComma text: String) -> (front: String, back: String) {
    guard let comma = text.firstIndex(of: ",") else { return (text, "") }
    let (front, back) = (String(text[..<comma]), String(text[text.index(after: comma)...]))
    return Fold.words(back).allSatisfy(suffixes.contains) ? (front, "") : (front, back)
  }

  /// What ties given names together and is none itself.
  static let connecting: Set<String> = [
    "de", "del", "la", "las", "los", "el", "y", "da", "do", "dos", "das", "di", "du",
  ]

  private static let written = ["ma": "maria", "fco": "francisco", "gpe": "guadalupe", "jse": "jose"]
  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "junior", "senior"]
}

extension [String] {
  /// The same letters, however they are parted: `Mc Carthy` is `McCarthy`, `Mary Ann` is `Maryann`.
  fileprivate func sameName(as other: [String]) -> Bool { !isEmpty && joined() == other.joined() }
}
