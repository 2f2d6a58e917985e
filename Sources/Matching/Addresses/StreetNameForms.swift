/// The forms in which the words of a street's name are compared.
struct StreetNameForms {
  private let forms: [[String]]

  init(_ words: [String], isSaid: Bool) {
    let whole = Self.evened(words)
    // `Foot Hill` is Foothill, though `hl` is short for a hill.
    var forms = [whole, words]
    if isSaid {
      // Who speaks Spanish says `la primera` and `la Soto`; `La Vista` is another street than Vista.
      if whole.first == "la", whole.count > 1, words.dropFirst().first.map(AddressWords.namesWithLa.contains) != true {
        forms.append(Array(whole.dropFirst()))
      }
    } else {
      forms += Self.withoutArticlesInside(whole)
      // La Brea is Brea, El Camino Real Camino Real; De Soto is not Soto, nor El Segundo Second.
      for form in Set(forms.dropFirst(2)).union([whole]) {
        guard let first = form.first, AddressWords.articles.contains(first) else { continue }
        let isArticle = first != "de" && first != "del" && !Self.isOrdinal(form.dropFirst().first)
        if isArticle || Self.wordsOfName(form) >= 3 { forms.append(Array(form.dropFirst())) }
      }
    }
    forms += forms.compactMap(Self.withoutTitles) + forms.compactMap(Self.withoutPossessive)
    self.forms = forms.filter { !$0.isEmpty }
  }

  private static func isOrdinal(_ word: String?) -> Bool { word.map { NumberWords.ordinals[$0] != nil } ?? true }

  /// How many words there are without a type at the end.
  private static func wordsOfName(_ words: [String]) -> Int {
    words.count - (words.last.map { AddressWords.suffixes[$0] != nil } == true ? 1 : 0)
  }

  /// Whether one form of one is one of the other, as it sounds.
  func meet(_ other: StreetNameForms) -> Bool {
    if forms.contains(where: { one in other.forms.contains { Self.same(one, $0) } }) { return true }
    // The initial of a person may be left out, not be another.
    let (one, two) = (forms.map(Self.withoutInitials), other.forms.map(Self.withoutInitials))
    return one.contains { one in
      two.contains { two in one.initials.isEmpty != two.initials.isEmpty && Self.same(one.words, two.words) }
    }
  }

  private static func same(_ one: [String], _ other: [String]) -> Bool {
    // Numbers are never alike by sound.
    guard one.filter(isDigits) == other.filter(isDigits) else { return false }
    return WordComparison.heard.same(one, other)
  }

  static func isNumber(_ words: [String]) -> Bool {
    let merged = NumberWords.merged(words)
    return merged.count == 1 && merged.allSatisfy(isDigits)
  }

  private static func isDigits(_ word: String) -> Bool { word.utf8.allSatisfy { (48...57).contains($0) } }

  /// `fourth`, `4th`, `cuarta` and `4` are one street; `Saint` and `St`, `Cyn` and `Canyon` one word.
  private static func evened(_ words: [String]) -> [String] {
    let person = NamedStreets.evened(words)
    // `El Segundo` is a name, `la segunda` a number.
    let numbered = person.first == "el" ? person : numbered(person)
    return prefixesJoined(numbered.flatMap(lettersApart)).map {
      AddressWords.nameForms[$0] ?? AddressWords.directions[$0] ?? AddressWords.suffixes[$0] ?? $0
    }
  }

  /// `Mc Kinley` and `Mac Kinley` are McKinley.
  private static func prefixesJoined(_ words: [String]) -> [String] {
    var words = words
    if let place = words.dropLast().firstIndex(where: { $0 == "mc" || $0 == "mac" }),
      AddressWords.suffixes[words[place + 1]] == nil
    {
      words[place] = "mc" + words.remove(at: place + 1)
    }
    return words.map { $0.hasPrefix("mac") && $0.utf8.count > 5 ? "mc" + $0.dropFirst(3) : $0 }
  }

  /// `J8` is `J 8`.
  private static func lettersApart(_ word: String) -> [String] {
    guard let first = word.first, first.isLetter, word.count > 1, word.dropFirst().allSatisfy(\.isNumber) else {
      return [word]
    }
    return [String(first), String(word.dropFirst())]
  }

  private static func numbered(_ words: [String]) -> [String] {
    let article = words.first == "la" ? 1 : 0
    let rest = Array(words.dropFirst(article))
    // `100 3rd` is no 103rd: only words are put together.
    let isOfFigures = rest.contains { $0.first?.isNumber == true }
    return words.prefix(article)
      + (isOfFigures ? rest.flatMap { NumberWords.merged([$0]) } : inWords(rest) ?? NumberWords.merged(rest))
  }

  /// `one oh fifth`, `one hundred and fifth`, `one seventeenth`, `one one eight`: a numbered street as its digits are said.
  private static func inWords(_ words: [String]) -> [String]? {
    guard words.count > 1, let last = words.last,
      words.dropLast().allSatisfy({ NumberWords.isSpoken($0) || $0 == "and" || $0 == "y" })
    else { return nil }
    let ordinal = NumberWords.ordinals[last].flatMap { $0 < 100 ? String($0) : nil }
    guard let ending = ordinal ?? (NumberWords.isSpoken(last) ? last : nil) else { return nil }
    return SpokenDigits.usual(words.dropLast() + [ending]).first.map { [$0] }
  }

  /// `Paseo de la Plaza` is `Paseo Plaza` and `Paseo la Plaza`: every way to leave some of them out. None may be added.
  private static func withoutArticlesInside(_ words: [String]) -> [[String]] {
    let inside = words.indices.filter { $0 > 0 && $0 < words.count - 1 && AddressWords.articles.contains(words[$0]) }
    return inside.prefix(3).reversed().reduce([words]) { forms, place in
      forms + forms.map { form in Array(form[..<place] + form[(place + 1)...]) }
    }
  }

  /// `Dr` before and `Jr` behind the name of a person.
  private static func withoutTitles(_ words: [String]) -> [String]? {
    var rest = words[...]
    if rest.count > 1, let first = rest.first, first == "doctor" || first == "reverend" { rest = rest.dropFirst() }
    if rest.count > 1, let last = rest.last, last == "junior" || last == "senior" { rest = rest.dropLast() }
    return rest.count < words.count ? Array(rest) : nil
  }

  /// `St Andrew` for Saint Andrews.
  private static func withoutPossessive(_ words: [String]) -> [String]? {
    guard words.first == "saint", let last = words.last, last.count > 3, last.hasSuffix("s"),
      last.dropLast().last.map({ "aeiou".contains($0) }) == false
    else { return nil }
    return words.dropLast() + [String(last.dropLast())]
  }

  private static func withoutInitials(_ words: [String]) -> (words: [String], initials: [String]) {
    let isInitial = { (place: Int) in
      // `Avenue Q 10` has no initial.
      place > 0 && place < words.count - 1 && words[place].count == 1 && words[place].first?.isLetter == true
        && AddressWords.suffixes[words[place - 1]] == nil && !isDigits(words[place + 1])
        // `N W Main` is told two directions.
        && AddressWords.directions[words[place - 1]] == nil
    }
    return (
      words.indices.filter { !isInitial($0) }.map { words[$0] }, words.indices.filter(isInitial).map { words[$0] }
    )
  }
}
