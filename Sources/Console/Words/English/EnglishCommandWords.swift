import CallScript
package import Station

extension MainWord {
  var english: String {
    switch self {
    case .call: "take a call: call video|phone|counter [language] [reason] [interpreter]"
    case .resume: "go on with an open case: resume [case] [take-over]"
    case .cases: "list open cases"
    case .callBacks: "calls back, the one due first in front"
    case .callBack: "whom to call back, or that it is over: callback CASE [done|missed]"
    case .link: "help with linking, its form only: the caller is not verified here"
    case .linked: "whether a child is linked: linked CASE yes|no|later"
    case .wrap: "what a call was about: wrap CASE CODE"
    case .notes: "the notes of a case: notes CASE"
    case .training: "who attended which training (XI): training [TOPIC NAME [DATE]]"
    case .find: "look up (IX): find student NAME [YEAR] [at SCHOOL]; find parent NAME"
    case .card: "a caller card with true answers (practice only)"
    case .emergency: "parents' changes: emergency report SCHOOL [--from DAY] [--to DAY]"
    case .guide: "the district's guide: guide WORD, guide about, check or trace"
    case .contacts: "whom to call (XI)"
    case .resources: "what can be handed on (XII): resources [word]"
    case .letter: "how a PIN letter is made: letter SCHOOL|STUDENT"
    case .policy: "the settings in force"
    case .log: "the log, the newest first: log [page], log [case]"
    case .report: "figures for supervisors: report, report WORD"
    case .help: "this list"
    case .quit: "leave"
    }
  }
}

extension SlashWord {
  var english: String {
    switch self {
    case .back: "go back one answer"
    case .edit: "retype an answer: /edit 3"
    case .review: "show what was typed"
    case .spell: "the spelling alphabet (at a name or address: Tab)"
    case .badLine: "cannot hear: the questions start over, not counted as a try"
    case .videoLost: "the picture is gone"
    case .explain: "what still stands between now and the PIN"
    case .note: "take a note: /note text"
    case .emergency: "the caller's own phones (VIII); also /emergency address, contact"
    case .guide: "the district's guide, beside the case: /guide word"
    case .link: "help with linking (V): /link; the other guardian's PIN: /link other"
    case .linked: "whether the child is linked: /linked yes|no|later"
    case .wrap: "what the call was about: /wrap CODE"
    case .transfer: "let the case wait for a colleague: /transfer NAME"
    case .letter: "at the counter, the PIN as a letter to hand over: /letter FILE.pdf"
    case .slip: "at the counter, the PIN printed on a slip to hand over"
    case .hold: "a moment; the caller stays in view, nothing is repeated"
    case .park: "park the case until the caller is back"
    case .flag: "suspected fraud, quietly"
    case .notGuardian: "the caller says they are not the legal guardian"
    case .abandon: "abandon the case"
    case .help: "this list"
    }
  }
}

extension ConsoleWord {
  var english: String {
    switch self {
    case .commands: "Commands:"
    case .here: "Here"
    case .enterKey: "Enter"
    case .channel: "channel"
    case .language: "the caller's language"
    case .interpreter: "interpreter"
    case .reason: "why not at the counter"
    }
  }
}

extension StationKind {
  package var english: String {
    switch self {
    case .live: ""
    case .practice: "PRACTICE"
    }
  }
}
