/// What the letters of a name sound like in one language, written down rule by rule. Two names of one key are said
/// alike in that language; nothing here measures likeness.
///
/// A rule is `letters sound`, the first that fits at a place counts, and a letter without a rule stands for itself.
/// `^` and `$` tie it to the beginning and the end, `/abc` asks for one of these letters behind it, `abc<` for one
/// before it, and `-` is no sound at all. Sounds written as a capital are those of several letters.
struct SoundTable: Sendable {
  /// Letters that stay doubled because they sound otherwise than once.
  private let doubled: Set<UInt8>
  private let rules: [UInt8: [SoundRule]]

  init(_ rules: String, keepingDoubled doubled: String = "") {
    self.doubled = Set(doubled.utf8)
    let all = rules.split(separator: "\n").flatMap { $0.split(separator: ",") }.compactMap { SoundRule($0) }
    self.rules = Dictionary(grouping: all) { $0.letters.first ?? 0 }
  }

  /// The key of a folded word; nil for one that is not of Latin letters.
  func key(_ word: String) -> String? {
    let letters = Array(word.utf8)
    guard !letters.isEmpty, letters.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return nil }
    var sounds: [UInt8] = []
    var place = 0
    while place < letters.count {
      if let rule = rules[letters[place]]?.first(where: { $0.fits(letters, at: place) }) {
        for sound in rule.sound { append(sound, to: &sounds) }
        place += rule.letters.count
      } else {
        append(letters[place], to: &sounds)
        place += 1
      }
    }
    return String(decoding: sounds, as: UTF8.self)
  }

  private func append(_ sound: UInt8, to sounds: inout [UInt8]) {
    if sounds.last != sound || doubled.contains(sound) { sounds.append(sound) }
  }
}

/// One rule of a table.
struct SoundRule: Sendable {
  let letters: [UInt8]
  let sound: [UInt8]
  private let before: [UInt8]
  private let after: [UInt8]
  private let isAtStart: Bool
  private let isAtEnd: Bool

  /// Nil for an empty line.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, var pattern = parts.first.map({ String($0) }), let sound = parts.last else { return nil }
    isAtStart = pattern.hasPrefix("^")
    isAtEnd = pattern.hasSuffix("$")
    pattern = pattern.filter { $0 != "^" && $0 != "$" }
    let (before, rest) = pattern.halves(at: "<") ?? ("", pattern)
    let (letters, after) = rest.halves(at: "/") ?? (rest, "")
    self.before = Array(before.utf8)
    self.letters = Array(letters.utf8)
    self.after = Array(after.utf8)
    self.sound = sound == "-" ? [] : Array(sound.utf8)
  }

  func fits(_ word: [UInt8], at place: Int) -> Bool {
    let end = place + letters.count
    guard end <= word.count, word[place..<end].elementsEqual(letters) else { return false }
    if isAtStart && place > 0 || isAtEnd && end < word.count { return false }
    if !before.isEmpty, place == 0 || !before.contains(word[place - 1]) { return false }
    return after.isEmpty || end < word.count && after.contains(word[end])
  }
}

extension String {
  fileprivate func halves(at mark: Character) -> (String, String)? {
    guard let place = firstIndex(of: mark) else { return nil }
    return (String(self[..<place]), String(self[index(after: place)...]))
  }
}
