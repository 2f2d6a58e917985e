import Diagnostics
import Desk
import CallScript
import Ledger
import Station
import Verification

extension Greeting {
  var english: String {
    switch self {
    case .practice:
      "PRACTICE, fictitious. card: a caller's answers · v p c: video phone counter"
    case .practiceWithoutFamilies:
      "PRACTICE: there is no family here yet. pinline sample --out FOLDER writes some, pinline import roster FOLDER takes them in."
    case .live(let station, let name):
      "Pinline, \(station), \(name). v p c: video phone counter · ?: help"
    case .confirmName(let account): "Your name (Enter: \(account))"
    case .nameHelp(let account):
      "Here: your own name, which stands in the log beside all that you do. Enter takes \(account); exit leaves."
    case .badName: "a name has letters, on one line of at most 60 characters"
    case .openCases(let count): "Open cases waiting: \(count). Type resume."
    }
  }
}

extension SearchNotice {
  var english: String {
    switch self {
    case .none(let left): "No match. \(left == 1 ? "1 try" : "\(left) tries") left."
    case .askSchool: "More than one match. Ask for the school."
    case .askSecondName: "Still more than one match. Ask for the middle name."
    case .barred:
      "No search was made: there were too many today, from this line or by you. Only the counter can help now."
    case .someLeftOut:
      "Some records of the roster could not be read. Ask for the student number: it tells whether this is one."
    case .askNumber: "Still more than one match. Ask for the student number."
    }
  }
}

extension CallNotice {
  var english: String {
    switch self {
    case .opened(let reference, nil): "Case \(reference)."
    case .opened(let reference, let reason?): "Case \(reference), \(reason.english.label) as before."
    case .unreviewed(let language):
      "\(language.english): machine-drafted, reviewed: no. If in doubt, go by your own line."
    case .parkOrHold:
      "Hold: in view, nothing repeats. Park: presence, questions and ID repeat."
    case .heldTooLong: "That was more than ten minutes: see the caller again."
    case .held: "On hold. Keep the caller in view."
    case .endsCase: "This ends the case"
    case .ofAge(let age): "That makes the student \(age)"
    case .recovered: "The case goes on from where the log has it."
    case .restarted: "The questions start over. It does not count as a try."
    case .restartedByGap: "The video was out too long: the questions start over. It does not count as a try."
    case .lapsed: "The clearance ran out. See the caller, ask the questions and see the ID again."
    case .nothingBefore:
      "Nothing to go back to: what came before is already in the log. /abandon ends a case opened by mistake."
    case .flagged: "Noted."
    case .noted: "Noted."
    case .secretInNote: "That looks like a PIN or a document number, which may be kept nowhere. Keep the note?"
    case .nothingOutstanding: "Nothing stands between now and the PIN."
    case .repeatHint: "= : same as for the last child"
    case .oneNameOnly: "If the child has one name only, type: none"
    case .printedNameHint: "as printed; comma between lines"
    case .compareFace: "Compare ears, moles, scars, eye distance. Not hair, expression or glasses."
    case .past(let past, let zone):
      "\(past.isSameChild ? "This child" : "This line"): \(zone.time(of: past.at.wall).minute) · \(past.outcome.english) · \(past.operatorName) · \(past.reference)"
    case .disclosedToday: "A PIN for this child was already disclosed today."
    case .morePast(let count): "… and \(count) more within 30 days"
    case .attendantNeeded: "Too many failed tries: a second staff member has to be present from here on."
    }
  }
}

extension PastCase.Outcome {
  var english: String {
    switch self {
    case .disclosed: "disclosed"
    case .unconfirmed: "shown, unconfirmed"
    case .refused: "refused"
    case .flagged: "fraud suspected"
    case .unjudged: "no verdict"
    case .open: "open"
    }
  }
}

extension ShowingNotice {
  var english: String {
    switch self {
    case .caption(.remote): "Read it aloud in groups. Enter: done · +: more time · Tab: words"
    case .caption(.counter): "Turn the screen; say nothing. Enter: done · +: more time"
    case .tooFew(let count): "The PIN has \(count) digits: type all that the parent reads."
    case .nothing: "Nothing was shown. It counts as a showing."
    case .ended: "The PIN is off the screen."
    }
  }
}

extension PaperNotice {
  var english: String {
    switch self {
    case .letter(let file): "The letter is in \(file). Print it, hand it over, and delete the file."
    case .slip: "The slip is with the printer. Hand it over yourself."
    case .unreviewed(let language): "Letter in \(language.rawValue) · reviewed: no (machine-drafted)"
    case .nothing: "Nothing was made. It counts as a showing."
    }
  }
}

extension EndNotice {
  var english: String {
    switch self {
    case .closed(.disclosed): "Closed: PIN disclosed and confirmed."
    case .closed(.unconfirmed): "Closed: unconfirmed."
    case .closed(.unjudged): "Closed: no verdict. It does not count as a try."
    case .abandoned: "Abandoned."
    case .refused(.closed): "Closed. Read this to the caller; there is nothing else to say."
    case .refused(.open(let refusal)): "Refused, \(refusal.section.rawValue). Read this to the caller."
    case .parked: "Parked."
    case .transferred(let name): "Waits for \(name)."
    case .idle(let minutes):
      "No keys for \(minutes) minutes: the call was set aside and the screen cleared. Type cases to see what is waiting."
    }
  }
}

extension ResumeNotice {
  var english: String {
    switch self {
    case .parked(let reference):
      "Case \(reference) was parked. The records are checked again. See the caller, ask the questions and see the ID again."
    case .interrupted(let reference): "Case \(reference) was interrupted. What was typed is gone."
    case .held(let reference, let holder):
      "\(holder) has case \(reference). Type resume \(reference) take-over to take it over."
    case .expired: "The case was more than a day old and is closed. Take a new call."
    case .taken(let taken, let zone):
      "\(taken.name) took over case \(taken.reference) at \(zone.time(of: taken.at.wall).minute). It's no longer yours."
    case .which(let reference): "To go on with one, type: resume \(reference)"
    case .received(_, let colleague, 0): "From \(colleague). This still has to come:"
    case .received(let reference, let colleague, let notes):
      "From \(colleague), with notes (\(notes)): notes \(reference). This still has to come:"
    case .given(let count): "Cases that wait for you: \(count). resume"
    case .none: "No open cases."
    }
  }
}
