import Matching

/// A phone line as it is counted by, however it was typed.
enum PhoneLine {
  /// Its digits, or what was typed where that is no number.
  static func key(_ typed: String) -> String {
    PhoneReader.number(typed)?.national ?? typed.filter { !$0.isWhitespace }.lowercased()
  }
}
