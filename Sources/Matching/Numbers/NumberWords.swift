/// Words for numbers, in English and Spanish.
enum NumberWords {
  /// 0 to 19 and the Spanish 20s, which are single words.
  static let small: [String: Int] = {
    let english = """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
      eighteen nineteen
      """
    let spanish = """
      cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete \
      dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete \
      veintiocho veintinueve
      """
    var words = ["oh": 0, "o": 0, "un": 1, "una": 1, "veintiun": 21, "nought": 0]
    for list in [english, spanish] {
      for (number, word) in list.split(separator: " ").enumerated() { words[String(word)] = number }
    }
    return words
  }()

  /// 20 to 90 in tens, and the Spanish ten that is written apart: `diez y seis`.
  static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "ninty": 90, "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60,
    "setenta": 70, "ochenta": 80, "noventa": 90,
  ]

  /// 100 to 900 as Spanish has them.
  static let hundreds: [String: Int] = [
    "cien": 100, "ciento": 100, "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300,
    "cuatrocientos": 400, "cuatrocientas": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600,
    "seiscientas": 600, "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800,
    "novecientos": 900, "novecientas": 900,
  ]

  static let ordinals: [String: Int] = {
    let forms = [
      1: "first primero primera primer", 2: "second segundo segunda", 3: "third tercero tercera tercer",
      4: "fourth forth cuarto cuarta", 5: "fifth fith fifht fivth quinto quinta", 6: "sixth sexto sexta",
      7: "seventh septimo septima setimo setima", 8: "eighth eigth eith eightth octavo octava",
      9: "ninth nineth noveno novena",
      10: "tenth decimo decima", 11: "eleventh undecimo undecima onceavo onceava onceno decimoprimero decimoprimer",
      12: "twelfth twelveth twelth twelf twelfh duodecimo duodecima doceavo doceava decimosegundo",
      13: "thirteenth decimotercero",
      14: "fourteenth decimocuarto", 15: "fifteenth decimoquinto", 16: "sixteenth decimosexto",
      17: "seventeenth decimoseptimo", 18: "eighteenth decimoctavo", 19: "nineteenth decimonoveno",
      20: "twentieth vigesimo", 30: "thirtieth trigesimo", 40: "fortieth cuadragesimo", 50: "fiftieth", 60: "sixtieth",
      70: "seventieth", 80: "eightieth", 90: "ninetieth", 100: "centesimo",
    ]
    var words: [String: Int] = [:]
    for (number, list) in forms { for word in list.split(separator: " ") { words[String(word)] = number } }
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

  static let endings: Set<String> = [
    "st", "nd", "rd", "th", "rst", "o", "a", "er", "ero", "era", "ro", "ra", "do", "da", "to", "ta", "mo", "ma", "vo",
    "va",
    "avo", "ava", "no", "na", "timo", "tima",
  ]

  /// The values of a row of number words, each as it stands: `twenty twelve` gives 20, 12; `treinta y uno` gives 31.
  /// Nil if any word is none.
  static func values(_ words: some Collection<String>) -> [Int]? {
    var values: [Int] = []
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if let found = digits(word) {
        values.append(found.number)
      } else if let ten = tens[word] ?? (word == "diez" && rest.first == "y" ? 10 : nil) {
        let skipped = rest.first == "y" ? rest.dropFirst() : rest
        if let next = skipped.first, let unit = small[next] ?? ordinals[next], (1...9).contains(unit) {
          values.append(ten + unit)
          rest = skipped.dropFirst()
        } else {
          values.append(ten)
        }
      } else if let number = small[word] ?? hundreds[word] ?? ordinals[word] {
        values.append(number)
      } else if let scale = scales[word] {
        let before = values.popLast() ?? 1
        guard before < 100, before > 0 else { return nil }
        values.append(before * scale)
      } else if word != "and" {
        return nil
      }
    }
    return values
  }

  static let scales = ["thousand": 1000, "mil": 1000, "hundred": 100, "hundredth": 100]

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

  static func isNumber(_ word: String) -> Bool {
    isCardinal(word) || ordinals[word] != nil || digits(word) != nil
  }

  /// A word of a number that is no ordinal; not one of digits.
  static func isCardinal(_ word: String) -> Bool {
    small[word] != nil || tens[word] != nil || hundreds[word] != nil || scales[word] != nil
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
