/// Nicknames that count for a name, one step and never two: Bill is William and Will is William, but Bill is not Will.
enum Nicknames {
  /// Whether one is a listed nickname of the other, or its Spanish diminutive. What is heard may be spelled otherwise.
  static func are(_ said: [String], _ recorded: [String], _ comparison: WordComparison) -> Bool {
    if said.count == 1, recorded.count == 1 { return are(said[0], recorded[0], comparison) }
    let (one, other) = (said.joined(separator: " "), recorded.joined(separator: " "))
    return isNickname(one, of: other, comparison) || isNickname(other, of: one, comparison)
      || said.count == 1 && recorded.contains { are(one, $0, comparison) }
  }

  /// Whether the first letters of the first two names are what somebody is called: `JC` for Juan Carlos, `AJ` for Anthony James.
  /// Two letters that make a short name are that name: `Al` is not Ana Luz.
  static func areInitials(_ said: [String], of recorded: [String]) -> Bool {
    guard said.count == 1, let word = said.first, word.utf8.count == 2, recorded.count > 1 else { return false }
    let isSayable = word.contains(where: "aeiou".contains) && !word.hasSuffix("j")
    return !isSayable && recorded.prefix(2).map { String($0.prefix(1)) }.joined() == word
  }

  private static func are(_ said: String, _ recorded: String, _ comparison: WordComparison) -> Bool {
    isNickname(said, of: recorded, comparison) || isNickname(recorded, of: said, comparison)
      || isDiminutive(said, of: recorded) || isDiminutive(recorded, of: said)
  }

  private static func isNickname(_ nickname: String, of name: String, _ comparison: WordComparison) -> Bool {
    guard let listed = byName[name] else { return false }
    if listed.nicknames.contains(nickname) { return true }
    guard comparison == .heard else { return false }
    let evened = evened(nickname)
    return listed.evened.contains { $0.letters == evened && !Spellings.areApart($0.nickname, nickname) }
  }

  /// `Lizzy`, `Lizzie`, `Lizi` and `Lizzee` are one nickname; no other letters may differ.
  private static func evened(_ nickname: String) -> String {
    if nickname.utf8.allSatisfy({ $0 < 0x80 }) { return evenedASCII(Array(nickname.utf8)) }
    let ending = ["ie", "ey", "ee", "y", "i"].first(where: nickname.hasSuffix) ?? ""
    let stem = nickname.dropLast(ending.count)
    let single = stem.enumerated().filter { place, letter in place == 0 || stem.dropFirst(place - 1).first != letter }
    return String(single.map(\.element)) + (ending.isEmpty ? "" : "i")
  }

  private static func evenedASCII(_ letters: [UInt8]) -> String {
    let ending = endings.first { letters.suffix($0.count).elementsEqual($0) }?.count ?? 0
    var evened: [UInt8] = []
    for letter in letters.dropLast(ending) where evened.last != letter { evened.append(letter) }
    if ending > 0 { evened.append(UInt8(ascii: "i")) }
    return String(decoding: evened, as: UTF8.self)
  }

  private static let endings = ["ie", "ey", "ee", "y", "i"].map { Array($0.utf8) }

  /// `Robertito`, `Anita`, `Danielito`, `Carmencita`: of a woman's name a woman's.
  private static func isDiminutive(_ word: String, of name: String) -> Bool {
    guard word.utf8.last.map("ao".utf8.contains) == true, name.utf8.count >= 3, let last = name.last else {
      return false
    }
    let stem = "aeo".contains(last) ? String(name.dropLast()) : name
    let endings = last == "a" || women.contains(name) ? ["ita", "cita"] : ["ito", "cito"]
    return endings.contains { word == stem + $0 || word == name + $0 }
  }

  /// Every name that a word is a nickname or diminutive of, and every nickname of it.
  static func others(for word: String) -> Set<String> {
    let names = byNickname[evened(word), default: []].filter { entry in
      entry.nickname == word || !Spellings.areApart(entry.nickname, word)
    }
    let stems = ["cito", "cita", "ito", "ita"].filter { word.hasSuffix($0) }.map { word.dropLast($0.count) }
    let bases = stems.flatMap { stem in ["", "a", "e", "o"].map { "\(stem)\($0)" } }
    return Set(names.map(\.name)).union(byName[word]?.nicknames ?? []).union(
      bases.filter { isDiminutive(word, of: $0) })
  }

  /// Spanish names of women that do not end in an a.
  private static let women: Set<String> = [
    "carmen", "isabel", "raquel", "ester", "esther", "pilar", "luz", "sol", "marisol", "irene", "lupe", "guadalupe",
    "mercedes", "beatriz",
    "ines", "dolores", "rosario", "soledad", "socorro", "belen", "noemi", "flor", "maribel", "consuelo", "refugio",
    "judith", "ruth",
  ]

  /// The names of each nickname, by its evened letters.
  private static let byNickname: [String: [(nickname: String, name: String)]] = {
    Dictionary(grouping: byName.flatMap { name, listed in listed.nicknames.map { (nickname: $0, name: name) } }) {
      evened($0.nickname)
    }
  }()

  private struct Listed {
    let nicknames: Set<String>
    let evened: [(nickname: String, letters: String)]
  }

  private static let byName: [String: Listed] = {
    var names: [String: Set<String>] = [:]
    let entries = [english, spanish, filipino].flatMap { $0.split(separator: "\n") }.flatMap {
      $0.split(separator: "/")
    }
    for entry in entries {
      let parts = entry.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let name = parts.first?.trimmingSpaces else { continue }
      names[name, default: []].formUnion(parts[1].split(separator: ",").map(\.trimmingSpaces))
    }
    return names.mapValues { Listed(nicknames: $0, evened: $0.map { ($0, evened($0)) }) }
  }()
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    let words = split(separator: " ")
    return words.joined(separator: " ")
  }
}
