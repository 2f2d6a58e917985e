import Verification
import TestSupport

@testable import Terminal

/// Digits to be shown, made one by one in a locked page, so that no text of the test holds them either.
enum ShownDigits {
  static func digit(_ place: Int) -> UInt8 { 0x30 + UInt8((place * 7 + 3) % 10) }

  /// As they are read out: `3 0 7 4`.
  static func spaced(_ places: Range<Int>) -> String {
    places.map { String(UnicodeScalar(digit($0))) }.joined(separator: " ")
  }

  static let words = ["oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]

  /// As words: `three oh seven four`.
  static func said(_ places: Range<Int>) -> String {
    places.map { words[Int(digit($0)) - 0x30] }.joined(separator: " ")
  }

  static func request(_ seconds: Int, inWords: Bool = false) -> SecretRequest {
    SecretRequest(
      caption: StyledText("Read it out. Enter: done", .label), seconds: seconds, words: inWords ? words : [])
  }
}

extension Sitting {
  /// Begins to show digits.
  func show(count: Int = 8, seconds: Int = 60, inWords: Bool = false) -> Outcome<SecretOutcome?> {
    begin { desk in
      guard var page = SecretPage() else { return nil }
      for place in 0..<count { page.append(ShownDigits.digit(place)) }
      return unsafe page.withBytes {
        unsafe desk.screen.show(ShownDigits.request(seconds, inWords: inWords), digits: $0)
      }
    }
  }

  /// Waits until they are on the screen.
  func awaitDigits() throws { try terminal.expectScreen { $0.isAlternate && $0.text.contains("Enter: done") } }
}
