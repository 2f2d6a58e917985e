package import Diagnostics

/// Where a caller on a voice line can join by video, as it is read out.
package struct VideoMeeting: Hashable, Sendable {
  let number: String, passcode: String

  package init(number: String, passcode: String) {
    self.number = number
    self.passcode = passcode
  }

  /// How both are dictated, a line each.
  package func dictated(in language: SpokenLanguage) -> [String] {
    [number, passcode].map { SpokenNumber.words(of: $0, in: language) }
  }
}

extension VideoMeeting? {
  /// Values as they are read out; left open where no call is on.
  var spoken: (number: String, passcode: String) { map { ($0.number, $0.passcode) } ?? ("…", "…") }
}
