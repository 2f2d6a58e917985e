/// Numbers as Spanish speakers say them.
enum SpanishNumbers {
  private static let ones = [
    "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece",
    "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiuno", "veintidós",
    "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve",
  ]
  private static let tens = [
    "", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
  ]
  private static let hundreds = [
    "", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos", "setecientos",
    "ochocientos", "novecientos",
  ]
  /// `primero` to `décimo`.
  static let ordinals = [
    "", "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo",
  ]

  /// 0 to 99,999: `mil doscientos cinco`.
  static func cardinal(_ number: Int) -> String {
    switch number {
    case ..<30: return ones[max(0, number)]
    case ..<100: return tens[number / 10] + (number % 10 == 0 ? "" : " y " + ones[number % 10])
    case 100: return "cien"
    case ..<1000: return hundreds[number / 100] + (number % 100 == 0 ? "" : " " + cardinal(number % 100))
    default:
      let head = number < 2000 ? "mil" : thousands(number / 1000) + " mil"
      return head + (number % 1000 == 0 ? "" : " " + cardinal(number % 1000))
    }
  }

  /// `veintiún mil`, not `veintiuno mil`.
  private static func thousands(_ number: Int) -> String {
    let words = cardinal(number)
    return words.hasSuffix("veintiuno") ? words.dropLast(9) + "veintiún" : words
  }

  /// `cuarta`: 1 to 10, as streets are numbered.
  static func feminine(_ number: Int) -> String? {
    ordinals.indices.contains(number) && number > 0 ? String(ordinals[number].dropLast()) + "a" : nil
  }

  /// Digit after digit.
  static func digits(_ text: String) -> String {
    text.compactMap(\.wholeNumberValue).map { ones[$0] }.joined(separator: " ")
  }

  /// Two digits as a pair: `cero cinco`, `cuarenta y dos`.
  static func pair(_ text: String) -> String {
    guard let number = Int(text), number > 9 else { return digits(text) }
    return cardinal(number)
  }

  /// A house number in pairs: `doce cero cinco`, `nueve cuarenta y cinco`; long ones digit after digit.
  static func house(_ number: Int) -> String {
    let text = String(number)
    guard (3...4).contains(text.count), number % 100 != 0 else {
      return text.count > 4 ? digits(text) : cardinal(number)
    }
    return cardinal(number / 100) + " " + pair(String(text.suffix(2)))
  }
}
