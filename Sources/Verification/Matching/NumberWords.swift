/// Numbers as they are said, in English and Spanish.
enum NumberWords {
  /// 0 to 19 and the Spanish 20s, which are single words.
  static let small: [String: Int] = {
    let english = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let spanish = [
      "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
      "trece",
      "catorce", "quince", "dieciseis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidos",
      "veintitres", "veinticuatro", "veinticinco", "veintiseis", "veintisiete", "veintiocho", "veintinueve",
    ]
    var words = ["oh": 0, "o": 0, "un": 1, "una": 1, "veintiun": 21]
    for (number, word) in english.enumerated() { words[word] = number }
    for (number, word) in spanish.enumerated() { words[word] = number }
    return words
  }()

  static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90,
  ]

  static let ordinals: [String: Int] = {
    let english = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
      "twelfth",
      "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ]
    let spanish = [
      ["primero", "primera", "primer"], ["segundo", "segunda"], ["tercero", "tercera", "tercer"], ["cuarto", "cuarta"],
      ["quinto", "quinta"], ["sexto", "sexta"], ["septimo", "septima", "setimo"], ["octavo", "octava"],
      ["noveno", "novena"], ["decimo", "decima"],
      ["undecimo", "undecima", "onceavo", "onceno", "decimoprimero", "decimoprimer"],
      ["duodecimo", "duodecima", "doceavo", "decimosegundo"],
    ]
    var words: [String: Int] = ["thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60]
    for (place, word) in english.enumerated() { words[word] = place + 1 }
    for (place, forms) in spanish.enumerated() { for form in forms { words[form] = place + 1 } }
    return words
  }()

  /// A number of digits, with an ordinal's ending if it has one: `4`, `4th`, `4to`, `1ra`.
  static func digits(_ word: some StringProtocol) -> (number: Int, isOrdinal: Bool)? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.utf8.count <= 9, let number = Int(digits) else { return nil }
    let ending = word[digits.endIndex...]
    if ending.isEmpty { return (number, false) }
    return endings.contains(String(ending)) ? (number, true) : nil
  }

  private static let endings: Set<String> = [
    "st", "nd", "rd", "th", "o", "a", "er", "ro", "ra", "do", "da", "to", "ta", "mo", "ma", "vo", "va", "no", "na",
  ]

  /// The values of a row of number words, each as it stands: `twenty twelve` gives 20, 12; `treinta y uno` gives 31.
  /// Nil if any word is none.
  static func values(_ words: some Collection<String>) -> [Int]? {
    var values: [Int] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if let found = digits(word) {
        values.append(found.number)
      } else if let ten = tens[word] {
        let skipped = rest.first == "y" ? rest.dropFirst() : rest
        if let next = skipped.first, let unit = small[next] ?? ordinals[next], (1...9).contains(unit) {
          values.append(ten + unit)
          rest = skipped.dropFirst()
        } else {
          values.append(ten)
        }
      } else if let number = small[word] ?? ordinals[word] {
        values.append(number)
      } else if let scale = scales[word] {
        let before = values.popLast() ?? 1
        guard before < 100, before > 0 else { return nil }
        values.append(before * scale)
      } else if word == "novecientos" {
        values.append(900)
      } else if word != "and" {
        return nil
      }
    }
    return values
  }

  private static let scales = ["thousand": 1000, "mil": 1000, "hundred": 100]

  /// The same words with numbers, however written, in digits: `forty second` is `42`.
  static func merged(_ words: [String]) -> [String] {
    var result: [String] = []
    var run: [String] = []
    func end() {
      guard let values = values(run) else { return result += run }
      result += summed(values).map(String.init)
    }
    for word in words + [""] {
      if isNumber(word) || (word == "y" && run.last.flatMap({ tens[$0] }) != nil) {
        run.append(word)
      } else {
        end()
        run = []
        result.append(word)
      }
    }
    return Array(result.dropLast())
  }

  private static func isNumber(_ word: String) -> Bool {
    small[word] != nil || tens[word] != nil || ordinals[word] != nil || scales[word] != nil || digits(word) != nil
  }

  /// `one hundred tenth` is 110.
  private static func summed(_ values: [Int]) -> [Int] {
    values.reduce(into: []) { sums, value in
      if let last = sums.last, last >= 100, last % 100 == 0, value < 100 {
        sums[sums.count - 1] = last + value
      } else {
        sums.append(value)
      }
    }
  }
}
