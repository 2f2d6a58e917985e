/// Reads phone numbers as they are said, typed or written on record, in English and Spanish.
public enum PhoneReader {
  /// What a text may be.
  public enum Found: Hashable, Sendable {
    /// One number.
    case number(PhoneNumber)
    /// More than one: the caller has to say which.
    case several
  }

  /// The number that a text is. The area code is always part of it; what it is called (`cell`, `mi mamá`) and an
  /// extension are no part of it.
  public static func read(_ text: some StringProtocol) -> Found? {
    let words = withoutExtension(split(Fold.words(text)))
    for alternative in ["or", "y", "and"] {
      let parts = words.split(separator: alternative)
      if parts.count > 1, parts.allSatisfy({ number(in: Array($0), isMarked: false) != nil }) { return .several }
    }
    let isMarked = text.drop(while: { $0.isWhitespace || $0 == "(" }).first == "+"
    if let number = number(in: words, isMarked: isMarked) { return .number(number) }
    return words.count > 1 && digits(words, count: 20) != nil ? .several : nil
  }

  /// The one number that a text is.
  public static func number(_ text: some StringProtocol) -> PhoneNumber? {
    guard case .number(let number) = read(text) else { return nil }
    return number
  }

  private static func number(in words: [String], isMarked: Bool) -> PhoneNumber? {
    let words = withoutLeadIn(words.filter { !labels.contains($0) }).map(withZeros)
    if let prefix = isMarked ? "" : abroad.first(where: { words.first?.hasPrefix($0) == true }) {
      let first = words.first.map { String($0.dropFirst(prefix.count)) } ?? ""
      let rest = (first.isEmpty ? [] : [first]) + words.dropFirst()
      return rest.allSatisfy(isNumber) ? international(rest) : nil
    }
    guard !words.isEmpty, words.allSatisfy(isNumber) else { return nil }
    let mexican = words.filter { !countries.contains($0) }
    if mexican.count < words.count {
      return digits(mexican, count: 10).map { PhoneNumber(country: "52", national: $0) }
    }
    if let ten = digits(words, count: 10), isAreaCode(ten) { return PhoneNumber(country: nil, national: ten) }
    if let eleven = digits(words, count: 11), eleven.hasPrefix("1"), isAreaCode(eleven.dropFirst()) {
      return PhoneNumber(country: "1", national: String(eleven.dropFirst()))
    }
    if let local = digits(words, count: 11), local.hasPrefix("0"), !local.hasPrefix("00") {
      return PhoneNumber(country: "", national: String(local.dropFirst()))
    }
    // The code of a country that many families come from, typed without a plus.
    for count in 11...13 {
      guard let whole = digits(words, count: count), CountryCodes.isUsual(whole) else { continue }
      return international([whole])
    }
    return nil
  }

  /// What is said before a number and is none: `tengo el`, `su esposo tiene`.
  private static func withoutLeadIn(_ words: [String]) -> [String] {
    let start = words.firstIndex { isNumber($0) || abroad.contains($0) || $0.contains(where: \.isNumber) }
    guard let start, !words[..<start].contains(where: { NumberWords.ordinals[$0] != nil }) else { return words }
    return Array(words[start...])
  }

  /// `O187`: the letter for a zero.
  private static func withZeros(_ word: String) -> String {
    guard word.contains(where: \.isNumber), word.allSatisfy({ $0.isNumber || $0 == "o" }) else { return word }
    return word.replacing("o", with: "0")
  }

  private static func isAreaCode(_ digits: some StringProtocol) -> Bool {
    digits.first.map { $0 != "0" && $0 != "1" } ?? false
  }

  /// With its country's code first (ITU-T E.164: at most 15 digits).
  private static func international(_ words: some Collection<String>) -> PhoneNumber? {
    guard let all = SpokenDigits.readings(words).first(where: { (8...15).contains($0.utf8.count) }) else { return nil }
    if all.hasPrefix("1") {
      return all.utf8.count == 11 ? PhoneNumber(country: "1", national: String(all.dropFirst())) : nil
    }
    // Mexico's mobile numbers had a 1 behind the country's code until 2019.
    if all.hasPrefix("521"), all.utf8.count == 13 {
      return PhoneNumber(country: "52", national: String(all.dropFirst(3)))
    }
    if all.hasPrefix("52") {
      return all.utf8.count == 12 ? PhoneNumber(country: "52", national: String(all.dropFirst(2))) : nil
    }
    let length = CountryCodes.length(of: all)
    return PhoneNumber(country: String(all.prefix(length)), national: String(all.dropFirst(length)))
  }

  private static func digits(_ words: [String], count: Int) -> String? {
    let found = SpokenDigits.readings(words.map { soundalikes[$0] ?? $0 }).filter { $0.utf8.count == count }
    return found.first
  }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { (48...57).contains($0) } || NumberWords.isCardinal(word) || soundalikes[word] != nil
      || multiples.contains(word) || word == "and" || word == "y" || countries.contains(word)
  }

  /// `0142x12`, `ext5`: letters and digits apart.
  private static func split(_ words: [String]) -> [String] {
    words.flatMap { word -> [String] in
      var parts: [String] = []
      for letter in word {
        if let last = parts.last?.last, last.isNumber == letter.isNumber {
          parts[parts.count - 1].append(letter)
        } else {
          parts.append(String(letter))
        }
      }
      return parts.contains(where: extensions.contains) ? parts : [word]
    }
  }

  private static func withoutExtension(_ words: [String]) -> [String] {
    guard let place = words.firstIndex(where: extensions.contains), place > 0 else { return words }
    return Array(words[..<place])
  }

  private static let extensions: Set<String> = ["x", "ext", "extension", "extn", "anexo"]
  private static let abroad = ["011", "00", "mas", "plus"]
  private static let countries: Set<String> = ["mexico", "mexican", "mexicano"]
  private static let multiples: Set<String> = ["double", "triple", "doble"]
  /// What is typed for a digit that was heard.
  private static let soundalikes = [
    "to": "2", "too": "2", "for": "4", "fore": "4", "ate": "8", "won": "1", "tree": "3", "niner": "9", "sero": "0",
    "zeros": "0",
  ]

  /// What a number is called.
  private static let labels: Set<String> = {
    let words = """
      area code codigo de area cell cel celular cellphone mobile movil home casa house work trabajo office oficina tel telefono \
      telephone phone fax number numero num no is it its the my his her their our mom moms mothers dads dad fathers mama papa mami \
      papi es el la mi su del al c h w m voice text texto main landline principal primary emergency emergencia contact contacto \
      lada parent guardian daytime evening day night and a wk hm mob fijo whatsapp
      """
    return Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }()
}
