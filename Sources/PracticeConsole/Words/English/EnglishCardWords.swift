import Verification
import CallScript
import Console
import Diagnostics
import Practice
import Records

extension ChecklistWord {
  var english: String {
    switch self {
    case .title(let scenario, let seed): "Observer's checklist: \(scenario.title.english) (seed \(seed))"
    case .how: "For who looks on, and for nobody who takes or plays the call: it tells how the call has to end."
    case .blanks: "Takes the call: ____________________  Observer: ____________________  Day: __________"
    case .check(let check): check.english
    }
  }
}

extension ObserverChecklist.Check {
  fileprivate var english: String {
    switch self {
    case .opened(let call):
      "opens the call \(call.channel.english), in \(call.language.english), \(call.interpreter == .none ? "without an interpreter" : "with an interpreter, never a child")"
    case .sees: "sees the caller, and hears the case number repeated, before any question"
    case .asksNothingUnseen: "puts no question to a caller who is not seen"
    case .typesNames: "types child and caller as said, and asks for spelling"
    case .asksAll: "asks all eight, and types each as said"
    case .readsBack: "reads all the answers back"
    case .corrects(let items): "types anew what the caller corrects: \(items.map(\.english).joined(separator: ", "))"
    case .looksAtDocument: "looks at kind, name, date and photo of the document"
    case .setsAside(true): "sees that the document is past its date, and asks for another"
    case .setsAside(false): "sees that the document is none of the four kinds, and asks for another"
    case .seesOtherName: "types the name as it is printed, which is another than the one claimed"
    case .seesOtherFace: "says that the photo is of somebody else"
    case .looksAtChallenge(true): "asks for the live challenge, and waits until it is done"
    case .looksAtChallenge(false): "says that the live challenge was not followed"
    case .replies(let says, let good): "to “\(says)” replies such as “\(good.english)”"
    case .flags: "flags suspected fraud, and says nothing of it"
    case .does(let act): "on the way: \(act.english)"
    case .never(let act): "not done: \(act.english)"
    case .issues: "shows the PIN only after all of it"
    case .issuesNothing: "shows no PIN, since none is due"
    case .readsPINBack: "has the PIN read back, and compares it"
    case .ends(let right): "comes to the right end: \(right.end.english), since \(right.cause.english)"
    case .namesNextStep: "names the right next step, so that nobody leaves without one"
    case .paces(let target): "within \(target.minutes) minutes and about \(target.keys) keys"
    }
  }
}

extension RoleWord {
  var english: String {
    switch self {
    case .title(let seed): "Role card (seed \(seed))"
    case .how: "You play the caller, in your own words. The operator must not see this card."
    case .who(let person, let child): "You are \(person.name.full), \(person.role.english) of \(child.full)."
    case .claims(let person): "You say that you are \(person.name.full), the child's \(person.role.english)."
    case .call(let call):
      "You come \(call.channel.english), and speak \(call.language.english)\(call.interpreter == .none ? "" : ", with an interpreter")."
    case .camera(.on): "When asked to be seen, you are, and you repeat the case number."
    case .camera(.broken): "When asked to be seen, your camera does not work."
    case .camera(.refused): "When asked to be seen, you do not want to be."
    case .number(let id?): "You know the student number: \(id.text)."
    case .number(nil): "You do not know the student number: give first and last name and the birth date."
    case .answers: "What you say when asked:"
    case .answer(let item, let says, let isRight): "\(item.english): \(says)\(isRight ? "" : "  (you have this wrong)")"
    case .document(let card):
      "You show: \(DocumentLabel(titleOf: card).english), \(card.name), \(DocumentLabel.expires(card.expires).english)"
    case .photo(true): "The photo on it is of you."
    case .photo(false): "The photo on it is of somebody who looks like you."
    case .challenge(.done): "When asked for a sign in front of the camera, you do it."
    case .challenge(.ignored): "When asked for a sign, you blink and nod, as a film would."
    case .challenge(.refused): "When asked for a sign, you do not want to do it."
    case .happens: "What happens:"
    case .event(let event): event.english
    case .afterwards(let name): "Afterwards you ask for the PIN of \(name.full) too, and say when asked:"
    }
  }
}

extension RoleCard.Event {
  fileprivate var english: String {
    switch self {
    case .incident(let when, let incident): "\(when.english): \(incident.part)"
    case .badLine:
      "The line is bad: now and then leave words out, answer late, or break off. Asked again, you say it whole."
    case .presses(let when, let says): "\(when.english): you press, and wait for a reply: “\(says)”"
    case .says(let when, let line): "\(when.english): “\(line)”"
    case .corrects(let item, let answer): "When everything is read back a second time: \(item.english) is \(answer)."
    case .showsAnother(let card): "When asked for another document: \(RoleWord.document(card).english)"
    case .hasNoOther: "When asked for another document: you have none."
    case .misreadsPIN: "The first time you read the PIN back, two digits have changed places."
    case .admits: "You say that you are not the legal guardian."
    }
  }
}

extension Scenario.Incident.Event {
  /// What whoever plays the caller does.
  fileprivate var part: String {
    switch self {
    case .dropped: "you are gone without an answer; then you call again."
    case .videoLost: "your picture freezes and goes black, until you are asked to be seen again."
    case .garbled: "leave words out of what you say, as a bad line does. Asked again, you say it whole."
    case .late: "be silent for a while, and only then answer."
    case .cut: "break off in the middle of what you say. Asked again, you say it whole."
    }
  }
}

extension RoleCard.When {
  fileprivate var english: String {
    switch self {
    case .ringing: "At the beginning"
    case .callingAgain: "When you call again"
    case .hearing(let line): "At “\(line)”"
    }
  }
}
