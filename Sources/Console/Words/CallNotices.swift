import CallScript
import Desk
import Diagnostics
import Ledger
import Station
import Verification

/// What the console says before anything is typed.
enum Greeting: Hashable, Localized {
  case live(station: String, name: String)
  case practice, practiceWithoutFamilies
  case openCases(Int)
  /// Asks who is at the console.
  case confirmName(account: String)
  /// What is to be typed there.
  case nameHelp(account: String)
  case badName
}

/// What a search for a child came to, and what to ask next (IV.1).
enum SearchNotice: Hashable, Localized {
  case none(left: Int)
  case askSchool, askSecondName, askNumber
  /// The import left children out, and the one that was named may be among them.
  case someLeftOut
  /// Nothing was looked up: this line or operator looked up too many lately.
  case barred
}

/// What is told in a call.
enum CallNotice: Hashable, Localized {
  case opened(CaseReference, because: ReasonChoice?)
  /// The caller's lines are a machine's draft that nobody who speaks the language has signed off.
  case unreviewed(SpokenLanguage)
  /// What a park repeats and a hold does not.
  case parkOrHold
  /// The caller is on hold; too long for somebody's word to count.
  case held, heldTooLong
  /// What the choice before would end, or the birth date say: both are asked about once more.
  case endsCase, ofAge(Int)
  case recovered
  /// The round starts over, which counts nowhere.
  case restarted, restartedByGap
  case lapsed
  case nothingBefore
  case flagged, noted
  /// There are digits in a note that nobody may keep.
  case secretInNote
  case nothingOutstanding
  case repeatHint, printedNameHint
  /// A child may have no last name.
  case oneNameOnly
  /// What to compare between ID and face (IV.2).
  case compareFace
  /// What happened before with this child and this line: one case, and how many more.
  case past(PastCase, in: StationZone), disclosedToday, morePast(Int)
  /// A second member of staff has to attend; the operator's own name was typed for them.
  case attendantNeeded
}

/// What is told around a showing of the PIN (IV.3).
enum ShowingNotice: Hashable, Localized {
  case caption(Medium)
  case ended
  /// It could not be shown at all.
  case nothing
  /// Fewer digits were typed than were shown.
  case tooFew(of: Int)
}

/// What is told around a PIN on paper.
enum PaperNotice: Hashable, Localized {
  /// The letter is in this file; the slip is with the printer.
  case letter(String), slip
  /// Its language was not signed off by a person.
  case unreviewed(SpokenLanguage)
  /// Nothing was made after the authorization.
  case nothing
}

/// How a case ended, or that it waits.
enum EndNotice: Hashable, Localized {
  case closed(Outcome)
  case refused(Refusal)
  case abandoned, parked
  /// It waits for this colleague.
  case transferred(to: String)
  /// No key was pressed for so long.
  case idle(minutes: Int)
}

/// What is told where a case is gone on with.
enum ResumeNotice: Hashable, Localized {
  case parked(CaseReference), interrupted(CaseReference)
  case held(CaseReference, by: String)
  case expired
  /// Another console went on with the case that was in hand here.
  case taken(TakenOver, in: StationZone)
  /// What to type for one of several.
  case which(CaseReference)
  /// A colleague transferred it, with so many notes.
  case received(CaseReference, from: String, notes: Int)
  /// So many open cases wait for whoever is signed in.
  case given(Int)
  case none
}
