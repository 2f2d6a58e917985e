package import Matching
package import Records
import Ledger
package import Verification

/// What is to be done next at the desk, as far as a person has to do it.
package enum DeskStep: Hashable, Sendable {
  /// No case is in hand.
  case idle
  /// Find the child; so many searches may still find none.
  case nameChild(triesLeft: Int)
  /// The child is found: who is calling?
  case nameCaller
  /// See the caller.
  case see(Sight)
  case ask(Item)
  /// Read the answers back, in the first or second round.
  case readBack(round: Int)
  /// See an ID.
  case identify
  /// Make sure that the parent is ready, then show the PIN; the first or the second time.
  case authorize(showing: Int)
  /// A showing was authorized and has not ended in the log.
  case showing
  /// Have the parent read the PIN back, or show it once more if one showing is left.
  case readBackPIN(showing: Int)
  /// The case waits.
  case parked
  /// The case is over.
  case ended(Ending)
}

/// How the caller comes to be seen.
package enum Sight: Hashable, Sendable {
  /// For the first time in this case.
  case first
  /// Without a break since the sibling's case, as the operator has to attest.
  case still
  /// Again, after the sight was lost or the case waited.
  case again
}

/// How a case ended.
package enum Ending: Hashable, Sendable {
  case closed(Outcome)
  case refused(Refusal)
  /// Given up.
  case abandoned(AbandonReason)
}

/// What a search for a child came to. Never a value on record.
package enum NamingResult: Hashable, Sendable {
  /// Exactly one child.
  case one
  /// More than one: ask for the school, a middle name or the second surname.
  case several
  /// None; so many tries are left. `someLeftOut`: by name, and the import left children out, who are found by their number only.
  case none(triesLeft: Int, someLeftOut: Bool = false)
  /// A child whose row the last import left out: the case ends with an open refusal.
  case leftOut
  /// Nobody was looked up: this line, or whoever types, looked up too many lately.
  case barred
}

/// What a caller says to have a child found.
package struct ChildQuery: Sendable {
  /// The district's number, or the name with the birth date.
  package enum Key: Sendable {
    /// The district's student number.
    case id(String)
    /// Names and birth date as typed, and as read.
    case name(first: String, last: String, born: String)
  }

  /// What is searched by.
  package let key: Key
  /// The school as said, if that was asked.
  package let school: String?
  /// The child's second given name as said, if that was asked.
  package let second: String?

  package init(_ key: Key, school: String? = nil, second: String? = nil) {
    self.key = key
    self.school = school
    self.second = second
  }
}

/// What became of the document that a caller showed.
package struct DocumentShown: Sendable {
  package let kind: IDKind
  /// The name, typed as printed. Kept nowhere.
  package let printedName: String
  /// Whether it is past its date.
  package let isExpired: Bool
  /// Whether the face is the caller's, live.
  package let faceMatches: Bool
  /// The liveness challenge; `notAsked` at the counter.
  package let challenge: ChallengeOutcome

  /// A document shown.
  package init(
    kind: IDKind, printedName: String, isExpired: Bool, faceMatches: Bool, challenge: ChallengeOutcome
  ) {
    self.kind = kind
    self.printedName = printedName
    self.isExpired = isExpired
    self.faceMatches = faceMatches
    self.challenge = challenge
  }
}

extension ChildQuery: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// How is searched; never for whom.
  package var description: String { "(search by \(method.rawValue))" }
  /// How is searched; never for whom.
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension DocumentShown: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The kind; never the name.
  package var description: String { "(\(kind.rawValue))" }
  /// The kind; never the name.
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
