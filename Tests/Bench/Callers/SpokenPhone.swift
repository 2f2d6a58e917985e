/// A phone number as people say it.
struct SpokenPhone {
  let digits: String
  let tongue: Tongue

  /// Of a number as on file: its last ten digits.
  init(_ number: String, _ tongue: Tongue) {
    digits = String(number.filter(\.isNumber).suffix(10))
    self.tongue = tongue
  }

  private var area: String { String(digits.prefix(3)) }
  private var middle: String { String(digits.dropFirst(3).prefix(3)) }
  private var line: String { String(digits.suffix(4)) }

  func said(plain: Bool, _ dice: inout Dice) -> Utterance {
    var forms = Sayings()
    forms.add(28, "323-555-0142", "\(area)-\(middle)-\(line)", plain: true)
    forms.add(16, "3235550142", digits, plain: true)
    forms.add(18, "323 555 0142", "\(area) \(middle) \(line)", plain: true)
    forms.add(9, "(323) 555-0142", "(\(area)) \(middle)-\(line)", plain: true)
    forms.add(3, "323.555.0142", "\(area).\(middle).\(line)", plain: true)
    forms.add(2, "1-323-555-0142", "1-\(area)-\(middle)-\(line)", plain: true)
    forms.add(1, "+1 323 555 0142", "+1 \(area) \(middle) \(line)", plain: true)
    forms.add(2, "323 555 01 42", "\(area) \(middle) \(line.prefix(2)) \(line.suffix(2))", plain: true)
    switch tongue {
    case .english: inEnglish(&forms)
    case .spanish: inSpanish(&forms)
    }
    return forms.draw(plain: plain, &dice)
  }

  private func inEnglish(_ forms: inout Sayings) {
    forms.add(3, "area code 323", "area code \(area) \(middle) \(line)", plain: true)
    forms.add(3, "words, oh", EnglishNumbers.digits(digits), plain: true)
    forms.add(2, "words, zero", EnglishNumbers.digits(digits, zero: "zero"), plain: true)
    let pairs = "\(EnglishNumbers.pair(String(line.prefix(2)))) \(EnglishNumbers.pair(String(line.suffix(2))))"
    forms.add(2, "words, line in pairs", "\(EnglishNumbers.digits(area)) \(EnglishNumbers.digits(middle)) \(pairs)")
    let head = "\(EnglishNumbers.digits(String(area.prefix(1)))) \(EnglishNumbers.pair(String(area.suffix(2))))"
    forms.add(1, "words, three twenty three", "\(head) \(EnglishNumbers.digits(middle)) \(pairs)")
    if middle == "555" {
      forms.add(1, "triple five", "\(EnglishNumbers.digits(area)) triple five \(EnglishNumbers.digits(line))")
    }
    if line.hasSuffix("\(line.suffix(1))\(line.suffix(1))") {
      let last = EnglishNumbers.digits(String(line.suffix(1)))
      let start = EnglishNumbers.digits(area + middle + line.prefix(2))
      forms.add(3, "double nine", "\(start) double \(last)")
    }
    forms.add(1, "my cell is", "my cell is \(area)-\(middle)-\(line)")
  }

  private func inSpanish(_ forms: inout Sayings) {
    forms.add(4, "palabras", SpanishNumbers.digits(digits), plain: true)
    let pairs = "\(SpanishNumbers.pair(String(line.prefix(2)))) \(SpanishNumbers.pair(String(line.suffix(2))))"
    forms.add(3, "palabras, en pares", "\(SpanishNumbers.digits(area)) \(SpanishNumbers.digits(middle)) \(pairs)")
    let head = "\(SpanishNumbers.digits(String(area.prefix(1)))) \(SpanishNumbers.pair(String(area.suffix(2))))"
    let five = "\(SpanishNumbers.digits(String(middle.prefix(1)))) \(SpanishNumbers.pair(String(middle.suffix(2))))"
    forms.add(2, "palabras, tres veintitrés", "\(head) \(five) \(pairs)")
    forms.add(1, "palabras, trescientos", "\(SpanishNumbers.cardinal(Int(area) ?? 0)) \(five) \(pairs)")
    forms.add(1, "área 323", "área \(area) \(middle) \(line)")
    forms.add(1, "código de área", "código de área \(area) \(middle) \(line)")
    forms.add(1, "es el 323", "es el \(area) \(middle) \(line)")
    forms.add(1, "mi celular es", "mi celular es \(area) \(middle) \(line)")
  }
}
