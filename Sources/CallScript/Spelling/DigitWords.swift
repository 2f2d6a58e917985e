import Diagnostics

/// The word of each digit, from 0.
package struct DigitWords: Localized {
  package init() {}

  package var english: [String] { ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] }
  package var spanish: [String] { ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"] }
}
