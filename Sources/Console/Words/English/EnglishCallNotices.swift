import Desk
import CallScript
import Ledger
import Station
import Verification

extension Greeting {
  var english: String {
    switch self {
    case .practice:
      "PRACTICE, all fictitious. card: a caller's answers · v, p, c: video, voice, counter"
    case .practiceWithoutFamilies:
      "PRACTICE: there is no family here yet. pinline sample --out FOLDER writes some, pinline import roster FOLDER takes them in."
    case .live(let station, let name):
      "Pinline, \(station), \(name). v, p, c: take a video call, a voice call, the counter. ?: help"
    case .confirmName(let account): "Your name (Enter: \(account))"
    case .nameHelp(let account):
      "Here: your own name, which stands in the log beside all that you do. Enter takes \(account); exit leaves."
    case .badName: "a name has letters, on one line of at most 60 characters"
    case .openCases(let count): "Open cases wait: \(count). Type resume."
    }
  }
}

extension SearchNotice {
  var english: String {
    switch self {
    case .one: "One child found."
    case .none(let left): "None found. Tries left: \(left)"
    case .askSchool: "Several. Ask for the school."
    case .askSecondName: "Several still. Ask for the second given name."
    case .barred: "Nobody was looked up: too many were today, from this line or by you. Only the counter is left."
    case .askNumber: "Several still. Ask for the student number."
    }
  }
}

extension CallNotice {
  var english: String {
    switch self {
    case .opened(let reference): "Case \(reference)."
    case .parkOrHold:
      "Hold: in view, nothing repeats. Park: presence, questions and ID repeat."
    case .held: "On hold. Keep the caller in view."
    case .endsCase: "That ends the case"
    case .ofAge(let age): "That makes the student \(age)"
    case .recovered: "The case goes on where the log says it stands."
    case .restarted: "The round starts over. It counts nowhere."
    case .restartedByGap: "The picture was gone too long: the questions start over. It counts nowhere."
    case .lapsed: "The clearance ran out. Presence, questions and ID repeat."
    case .nothingBefore:
      "There is nothing to go back to: child and caller are in the log. /abandon ends a case opened by mistake."
    case .flagged: "Noted."
    case .noted: "Noted."
    case .nothingOutstanding: "Nothing stands between now and the PIN."
    case .repeatHint: "= : as for the last child"
    case .printedNameHint: "in its order; a comma between two lines"
    case .compareFace: "Compare ears, moles, scars, the distance of the eyes. Not hair, expression or glasses."
    case .past(let past, let zone):
      "\(past.isSameChild ? "This child" : "This line"): \(zone.time(of: past.at.wall).minute) · \(past.outcome.english) · \(past.operatorName) · \(past.reference)"
    case .disclosedToday: "A PIN of this child was disclosed today."
    case .morePast(let count): "… and \(count) more within 30 days"
    case .attendantNeeded: "Too many failures: a second member of staff has to attend from here on."
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
    case .caption(.remote): "Read it out, group by group. Enter: done · + longer"
    case .caption(.counter): "Turn the screen; say nothing. Enter: done · + longer"
    case .nothing: "Nothing was shown. It counts as a showing."
    case .ended: "The PIN is off the screen."
    }
  }
}

extension EndNotice {
  var english: String {
    switch self {
    case .closed(.disclosed): "Closed: PIN disclosed and confirmed."
    case .closed(.unconfirmed): "Closed: unconfirmed."
    case .closed(.unjudged): "Closed: no verdict. Counted nowhere."
    case .abandoned: "Given up."
    case .refused(.closed): "Closed. Read this out; there is nothing else to say."
    case .refused(.open(let refusal)): "Refused, \(refusal.section.rawValue). Read this out."
    case .parked: "Parked."
    case .idle:
      "No key was pressed for two minutes: the call was left, and its screen wiped. Type cases for what waits."
    }
  }
}

extension ResumeNotice {
  var english: String {
    switch self {
    case .parked(let reference):
      "Case \(reference) was parked. Standing is looked up again; presence, questions and ID repeat."
    case .interrupted(let reference): "Case \(reference) was interrupted. What was typed is gone."
    case .held(let reference, let holder):
      "\(holder) has case \(reference). Type resume \(reference) take-over to take it over."
    case .expired: "The case was more than a day old: it is closed. Take a new call."
    case .taken(let taken, let zone):
      "\(taken.name) went on with case \(taken.reference) at \(zone.time(of: taken.at.wall).minute). It is no longer yours."
    case .which(let reference): "To go on with one, type: resume \(reference)"
    case .none: "No open cases."
    }
  }
}
