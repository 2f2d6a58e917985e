/// Words that were spelled: letter by letter, with or without a spelling alphabet, in English and Spanish.
enum SpelledWords {
  /// The words with what was spelled put together and spelling aids taken out: `r u i z`, `b as in boy`, `be de burro`,
  /// `Ruiz with a z`.
  static func assembled(_ words: [String]) -> [String] {
    let named = words.compactMap(letter)
    if words.count >= 3, named.count == words.count { return [named.joined()] }
    var result: [String] = []
    var letters: [String] = []
    var aided = false
    func end() {
      if letters.count >= 3 || (aided && letters.count >= 2) || letters.count == words.count {
        let word = letters.joined()
        // Said first and spelled then: what was spelled counts.
        if let last = result.last, Heard.same(last, word) { result.removeLast() }
        if !word.isEmpty { result.append(word) }
      } else {
        result += letters
      }
      letters = []
      aided = false
    }
    var rest = withoutHints(words)[...]
    while !rest.isEmpty {
      if let (letter, count) = aidedLetter(rest) {
        letters.append(letter)
        aided = true
        rest = rest.dropFirst(count)
      } else if let word = rest.first,
        word.utf8.count == 1 || word == "double" && rest.dropFirst().first?.utf8.count == 1
      {
        rest.removeFirst()
        if word == "double", let letter = rest.popFirst() { letters += [letter, letter] } else { letters.append(word) }
      } else if let word = rest.popFirst() {
        end()
        result.append(word)
      }
    }
    end()
    return result
  }

  /// `b as in boy`, `b for boy`, `b de burro`, `be de burro`, `doble u de Walter`: the word begins with the letter.
  static func aidedLetter(_ words: ArraySlice<String>) -> (letter: String, count: Int)? {
    guard let first = words.first, let letter = letter(first) else { return nil }
    if let size = words.dropFirst().first, let sized = sizes[size], ["b", "v"].contains(letter) { return (sized, 2) }
    let rest = words.dropFirst()
    for link in links where rest.starts(with: link) {
      guard let word = rest.dropFirst(link.count).first, word.utf8.count > 1, word.hasPrefix(letter) else { continue }
      return (letter, 1 + link.count + 1)
    }
    return nil
  }

  /// A letter as typed, or by its name in English or Spanish.
  static func letter(_ word: String) -> String? {
    word.utf8.count == 1 && word.first?.isLetter == true ? word : letterNames[word]
  }

  /// `be grande` and `ve chica`, which sound alike without.
  private static let sizes = ["grande": "b", "larga": "b", "alta": "b", "chica": "v", "corta": "v", "baja": "v"]

  private static let links = [
    ["as", "in"], ["like", "in"], ["like"], ["for"], ["de"], ["como"], ["como", "en"], ["is", "for"],
  ]

  /// `Ruiz with a z`, `Zabala with b as in boy`, `con zeta`: how a word is written, said behind it.
  private static func withoutHints(_ words: [String]) -> [String] {
    var result: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      guard !result.isEmpty, let count = hintLength(word, rest) else {
        result.append(word)
        continue
      }
      rest = rest.dropFirst(count)
    }
    return result
  }

  private static func hintLength(_ word: String, _ rest: ArraySlice<String>) -> Int? {
    guard word == "with" || word == "con" else { return nil }
    let article = ["a", "an", "la", "una"].contains(rest.first ?? "") && rest.count > 1 ? 1 : 0
    let behind = rest.dropFirst(article)
    if let aided = aidedLetter(behind) { return article + aided.count }
    guard let letter = behind.first, self.letter(letter) != nil else { return nil }
    return article + 1
  }

  private static let letterNames: [String: String] = {
    let names = """
      a:ei b:be,bee,bi c:ce,cee,see d:dee,di e:ee f:efe,ef,eff g:ge,gee h:hache,aitch i:eye j:jota,jay k:ka,kay l:ele,el,ell \
      m:eme,em n:ene,en o:oh p:pe,pee q:cu,cue,queue r:erre,ere,ar s:ese,ess t:te,tee u:you v:uve,ve,vee w:dobleu,dobleve \
      x:equis,ex y:ye,why z:zeta,zee,zed
      """
    var table: [String: String] = [:]
    for entry in names.split(separator: " ") {
      let parts = entry.split(separator: ":")
      guard let letter = parts.first, let forms = parts.last else { continue }
      for form in forms.split(separator: ",") { table[String(form)] = String(letter) }
    }
    return table
  }()
}
