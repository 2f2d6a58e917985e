package import Diagnostics
import Matching

/// The word of each digit, from 0.
package struct DigitWords: Spoken {
  package init() {}

  package var english: [String] { ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] }
  package var spanish: [String] { ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"] }
  package var armenian: [String] { ["զրո", "մեկ", "երկու", "երեք", "չորս", "հինգ", "վեց", "յոթ", "ութ", "ինը"] }
  /// As telephone numbers are read.
  package var korean: [String] { ["공", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"] }
  /// The one of telephone numbers, which is not taken for seven.
  package var chinese: [String] { ["零", "幺", "二", "三", "四", "五", "六", "七", "八", "九"] }
  package var tagalog: [String] {
    ["sero", "isa", "dalawa", "tatlo", "apat", "lima", "anim", "pito", "walo", "siyam"]
  }
  package var vietnamese: [String] { ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] }
  package var russian: [String] {
    ["ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"]
  }
  package var arabic: [String] {
    ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"]
  }
  package var farsi: [String] { ["صفر", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه"] }
}

extension DigitWords {
  /// The digits of a number that was said digit by digit in a language; nil where it was not, or may as well be a name: *Isa*, *Hai* and
  /// *오* are children. English and Spanish are read in all their forms elsewhere.
  package func digits(of text: String, in language: SpokenLanguage) -> String? {
    if language.operators != nil { return nil }
    let words = self.in(language)
    var digits = ""
    for word in text.lowercased().split(whereSeparator: \.isWhitespace) {
      if let digit = words.firstIndex(of: String(word)) {
        digits += String(digit)
        continue
      }
      // Chinese and Korean write them without a gap.
      let signs = word.map { sign in
        words.firstIndex(of: String(sign)) ?? sign.wholeNumberValue.flatMap { $0 < 10 ? $0 : nil }
      }
      guard signs.allSatisfy({ $0 != nil }) else { return nil }
      digits += signs.compactMap(\.self).map(String.init).joined()
    }
    return StudentNumber.isLikely(digits, saidAs: text) ? digits : nil
  }
}
