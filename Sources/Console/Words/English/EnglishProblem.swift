package import Diagnostics

extension Problem {
  package var english: Words {
    switch self {
    case .command(let nearest):
      Words("no such command", next: (nearest.map { "did you mean \($0)? " } ?? "") + "type help for the list")
    case .misheard: Words("no case has that reference: something in it was misheard", next: "ask for it once more")
    case .incomplete(let word): Words("that is not how it is typed", next: MainWord(rawValue: word)?.english ?? word)
    case .slash(let nearest):
      Words("no such command here", next: (nearest.map { "did you mean /\($0)? " } ?? "") + "/help lists them")
    case .shortened(let word):
      Words(
        "that cannot be taken back, so it is typed whole",
        next: "/\(word)" + (SlashWord(rawValue: word).map { ": \($0.english)" } ?? ""))
    case .slashHere: Words("there are no commands here", next: "answer this first")
    case .choice(let choices): Words("that is none of the choices", next: choices)
    case .unanswered: Words("that one is not answered yet", next: "/review")
    case .whichItem: Words("which item, 1 to 8?", next: "/edit 3")
    case .emptyNote: Words(SlashWord.note.english, next: "/note …")
    case .emergencyWhat:
      Words("that is nothing of the emergency card", next: "/emergency, /emergency address or /emergency contact")
    case .liveCard: Words("a caller card is for practice stations only", next: MainWord.call.rawValue)
    case .noCard: Words("no child in this roster can be played to the end", next: "pinline import")
    case .letterNeedsCase:
      Words("a PIN letter needs a verified case", next: "c: a visit; before the PIN is shown type /letter FILE.pdf")
    case .paperOnVideo:
      Words("a PIN on paper is handed over, so it is for the counter only", next: "here it is read aloud: Enter")
    case .paperTooEarly: Words("there is no PIN to hand over at this step", next: "/explain")
    case .letterWhere:
      Words("where shall the letter go?", next: "/letter FILE.pdf, a new file outside the station's folder")
    case .noPaper: Words("no paper is made here", next: "Enter shows the PIN")
    case .noPrinter: Words("no printer: lp is not installed", next: "apt install cups-client, or /letter FILE.pdf")
    case .unreadableLine:
      Words("this line cannot be read", next: "UTF-8, at most 4,096 bytes; type it again")
    case .keysInLine: Words("arrow and control keys do nothing in plain mode", next: "type the line again")
    case .noScreen:
      Words(
        "A PIN cannot be shown here: this terminal cannot hide it again.", next: "resume the case at a full terminal")
    case .unexpected(let what):
      Words("the step failed: \(what)", next: "the case stands where it stood; try again, or /park")
    }
  }
}
