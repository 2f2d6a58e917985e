package import Ledger

/// How the caller reaches the district (IV).
package enum Channel: String, Hashable, Sendable, CaseIterable {
  /// A voice call, which has to become a video call before any question.
  case phone
  /// A two-way video call.
  case video
  /// In person, at a school's or an office's counter.
  case counter

  /// Where the caller has to be seen.
  package var medium: Medium { self == .counter ? .counter : .remote }
}

/// Where a case's caller is seen: presence of one medium never serves for the other.
package enum Medium: String, Hashable, Sendable, CaseIterable {
  /// On two-way video.
  case remote
  case counter
}

/// Who interprets between operator and caller. A child never does.
package enum Interpreter: String, Hashable, Sendable, CaseIterable {
  /// Nobody: both speak the language of the case.
  case none
  case staff
  /// A contracted interpreter.
  case vendor
  /// An adult whom the caller brought.
  case adult
}

/// Why the caller cannot come to a counter; the guide allows calls for those who cannot (IV).
/// - Guide: IV.P2
package enum RemoteReason: String, Hashable, Sendable, CaseIterable {
  /// Working hours.
  case work
  /// Distance or no transport.
  case travel
  /// Illness, disability or care for someone.
  case health
  /// The site is closed.
  case closed
  /// Anything else.
  case other
}

/// What is settled when a case opens.
package struct CaseOpening: Hashable, Sendable {
  /// How the caller reaches the district.
  package let channel: Channel
  /// The language that the caller is spoken to in, as a BCP 47 tag such as `es`.
  package let language: String
  /// Who interprets.
  package let interpreter: Interpreter
  /// Why not at a counter; nil exactly at the counter.
  package let reason: RemoteReason?
  /// The case just closed whose presence and ID check this one goes on with, for the same guardian's next child.
  package let sibling: CaseReference?

  /// The field of an entry that names the case before.
  package static let siblingField = "sibling"

  /// Nil if a reason is missing for a call, or given at the counter.
  package init?(
    channel: Channel, language: String, interpreter: Interpreter = .none, reason: RemoteReason?,
    sibling: CaseReference? = nil
  ) {
    guard (reason == nil) == (channel == .counter) else { return nil }
    self.channel = channel
    self.language = language
    self.interpreter = interpreter
    self.reason = reason
    self.sibling = sibling
  }
}
