/// One way to take the words of a street: its direction, its type and what is left as its name.
struct StreetName: Hashable {
  /// `n`, `sw`; empty without one. Before or behind the name is the same.
  var direction = ""
  /// `st`, `ave`; empty without one.
  var suffix = ""
  /// A Spanish speaker's `calle` is any street's.
  var isAnyStreet = false
  /// Whether the type stands before the name, as in `Avenue 52`.
  var isTypeFirst = false
  /// Whether that type is a Spanish word, which stands before every name.
  var isSpanishType = false
  /// The words that are neither.
  let name: [String]

  /// Every way to take them: whether the first and last words are directions and types or part of the name.
  static func readings(_ words: [String], isSaid: Bool) -> [StreetName] {
    ordinalsJoined(words).flatMap { words in
      directions(words).flatMap { direction, rest in
        types(rest, isSaid: isSaid).map { street in
          var street = street
          street.direction = direction
          return street
        }
      }
    }.filter { !$0.name.isEmpty && !$0.isNameless }
  }

  /// A direction and a type with nothing between them: `N St` is named North.
  private var isNameless: Bool {
    !direction.isEmpty && suffix.isEmpty && name.count == 1 && AddressWords.isPlainType(name.first)
  }

  /// `103 rd St`: the ending of the number in a word of its own, or not.
  private static func ordinalsJoined(_ words: [String]) -> [[String]] {
    guard
      let place = words.indices.dropFirst().first(where: {
        NumberWords.endings.contains(words[$0]) && words[$0].count == 2 && words[$0 - 1].allSatisfy(\.isNumber)
      })
    else { return [words] }
    var joined = words
    joined[place - 1] += joined.remove(at: place)
    return [joined, words]
  }

  private static func directions(_ words: [String]) -> [(String, [String])] {
    var found = [("", words)]
    guard words.count > 1 else { return found }
    if let first = direction(words.prefix(2)) { found.append((first.name, withoutTie(words.dropFirst(first.length)))) }
    // `Avenue S` is named by its letter.
    let isNamed = words.dropLast().contains { AddressWords.directions[$0] == nil && !AddressWords.leading.contains($0) }
    if isNamed, let last = words.last.flatMap({ AddressWords.directions[$0] }) {
      found.append((last, Array(words.dropLast())))
      // Said on both sides it is one direction, if it is the same.
      if let first = found.first(where: { $0.0 == last }), first.1.count > 1, first.1.last == words.last {
        found.append((last, Array(first.1.dropLast())))
      }
    }
    // `calle primera oeste`, `este calle 103`, `4th Street East`, and behind the type in `St N`.
    return found
  }

  private static func direction(_ words: ArraySlice<String>) -> (name: String, length: Int)? {
    guard let one = words.first.flatMap({ AddressWords.directions[$0] }) else { return nil }
    if words.count == 2, let two = words.last.flatMap({ AddressWords.directions[$0] }),
      let both = AddressWords.directions[one + two]
    {
      return (both, 2)
    }
    return (one, 1)
  }

  private static func types(_ words: [String], isSaid: Bool) -> [StreetName] {
    var found = [StreetName(name: words)]
    if words.count > 1, let last = words.last, let suffix = AddressWords.suffixes[last] {
      found.append(StreetName(suffix: suffix, name: Array(words.dropLast())))
    }
    var rest = withoutTie(words[...])
    // `la calle Elm`; `el Camino Real`, where on file the article may be the name's.
    if rest.first == "la" || isSaid && rest.first == "el",
      rest.dropFirst().first.map(AddressWords.leading.contains) == true
    {
      rest.removeFirst()
    }
    if rest.count > 1, let first = rest.first, AddressWords.leading.contains(first) {
      let isAny = first == "calle" || first == "cll"
      let isSpanish = isAny || ["avenida", "avda", "avd", "bulevar"].contains(first)
      // `Avenida del Sol` is named Sol, or del Sol.
      for name in Set([withoutTie(rest.dropFirst()), Array(rest.dropFirst())]) {
        found.append(
          StreetName(
            suffix: AddressWords.suffixes[first] ?? first, isAnyStreet: isAny, isTypeFirst: true,
            isSpanishType: isSpanish, name: name))
      }
    }
    return found
  }

  /// `oeste de la calle primera`: what ties direction, type and name together.
  private static func withoutTie(_ words: ArraySlice<String>) -> [String] {
    var rest = words
    if rest.count > 1, let word = rest.first, word == "de" || word == "del" { rest = rest.dropFirst() }
    if rest.count > 1, rest.count < words.count, let word = rest.first, word == "la" || word == "el" {
      rest = rest.dropFirst()
    }
    return Array(rest)
  }

  private func isSameOrder(_ said: StreetName) -> Bool {
    suffix.isEmpty || said.suffix.isEmpty || isTypeFirst == said.isTypeFirst || said.isSpanishType
  }

  /// Whether what was said is this street on record. Direction and type may be left out, and must not be others.
  func isSaid(as said: StreetName, isClosed: Bool) -> Bool {
    if !said.direction.isEmpty, direction.isEmpty ? isDirected : direction != said.direction { return false }
    guard StreetNameForms(said.name, isSaid: true).meet(StreetNameForms(name, isSaid: false)) else { return false }
    let isNumbered = StreetNameForms.isNumber(name)
    // Avenue 52 and 52nd Avenue are two streets.
    if isNumbered, isTypeFirst && said.suffix.isEmpty || !isSameOrder(said) { return false }
    if suffix.isEmpty { return said.suffix.isEmpty || !isClosed || said.isAnyStreet }
    // A Spanish type on file is part of how the street is called: Calle del Sol is not Avenida del Sol.
    return said.suffix.isEmpty || said.suffix == suffix || said.isAnyStreet && !isNumbered && !isTypeFirst
  }

  /// Whether its name begins or ends with what may be its direction, so that no other can be added: `N Main`, `W Hill`. A
  /// street may be named by one, West Pl.
  private var isDirected: Bool {
    let isNamedByIt = name.count == 1 && (suffix.isEmpty || AddressWords.isPlainType(suffix))
    return !isNamedByIt && [name.first, name.last].contains { $0.flatMap { AddressWords.directions[$0] } != nil }
  }
}
