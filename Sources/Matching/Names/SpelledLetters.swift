/// Letters as they are named in English and Spanish, one or two at a time: `be`, `i griega`, `doble u`, `double l`, `be grande`.
enum SpelledLetters {
  /// The letters with which the words begin, and how many words they take.
  static func first(_ words: ArraySlice<String>) -> (letters: String, count: Int)? {
    guard let word = words.first else { return nil }
    if let next = words.dropFirst().first {
      if let letter = inTwoWords["\(word) \(next)"] { return (letter, 2) }
      if let letter = letter(word), let sized = sizes[next], ["b", "v"].contains(letter) { return (sized, 2) }
      if doubling.contains(word), let letter = letter(next) ?? plural(next) { return (letter + letter, 2) }
    }
    if let letter = letter(word) { return (letter, 1) }
    return digraphs[word].map { ($0, 1) }
  }

  /// The letters that all of the words are; nil if one is none.
  static func all(_ words: ArraySlice<String>) -> [String]? {
    var (rest, letters) = (words, [String]())
    while !rest.isEmpty {
      guard let (letter, count) = SpelledWords.aidedLetter(rest) ?? first(rest) else { return nil }
      letters += letter.map(String.init)
      rest = rest.dropFirst(count)
    }
    return letters
  }

  /// A letter as typed, or by its name.
  static func letter(_ word: String) -> String? {
    word.utf8.count == 1 && word.first?.isLetter == true ? word : names[word]
  }

  /// `two l's`, `dos eles`.
  static func plural(_ word: String) -> String? {
    guard word.utf8.count > 1, word.hasSuffix("s") else { return nil }
    return letter(String(word.dropLast())) ?? (word.hasSuffix("es") ? letter(String(word.dropLast(2))) : nil)
  }

  /// `double l`, `two l's`.
  static let doubling: Set<String> = ["double", "doble", "two", "dos"]

  /// `be grande` and `ve chica`, which sound alike without.
  private static let sizes = ["grande": "b", "larga": "b", "alta": "b", "chica": "v", "corta": "v", "baja": "v"]

  /// Whether the word tells b from v.
  static func isSize(_ word: String) -> Bool { sizes[word] != nil }

  /// Every word that names a letter, how many there are of it, or which of two it is.
  static let words = doubling.union(sizes.keys).union(digraphs.keys).union(names.keys)
    .union(inTwoWords.keys.flatMap { $0.split(separator: " ").map(String.init) })

  private static let inTwoWords = [
    "i griega": "y", "y griega": "y", "i latina": "i", "double u": "w", "double you": "w",
    "doble u": "w", "doble v": "w", "doble ve": "w", "doble uve": "w", "uve doble": "w",
  ]

  private static let digraphs = ["elle": "ll", "che": "ch"]

  private static let names: [String: String] = {
    let names = """
      a:ei b:be,bee,bi c:ce,cee,see d:dee,di e:ee f:efe,ef,eff g:ge,gee h:hache,aitch i:eye j:jota,jay k:ka,kay l:ele,el,ell \
      m:eme,em n:ene,en,enie,enye o:oh p:pe,pee q:cu,cue,queue r:erre,ere,ar s:ese,ess t:te,tee u:you v:uve,ve,vee \
      w:dobleu,dobleve x:equis,ex y:ye,why z:zeta,zee,zed
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
