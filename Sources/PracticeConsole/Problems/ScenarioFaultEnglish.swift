import Console
package import Diagnostics
package import Practice
import Verification

extension ScenarioFault {
  package var english: Words {
    switch self {
    case .yaml(let fault): fault.english
    case .noScenario:
      Words("there is no scenario in it", next: "write key: value, one a line; practice schema lists the keys")
    case .twice: Words("stands twice", next: "keep one of the two")
    case .unknown(let named, let known):
      Words(named.english, next: "one of: \(known.map(\.name).joined(separator: ", "))")
    case .missing(let key): Words("is missing", next: "\(key.meaning.english) \(key.form.english)")
    case .refused(let form): Words("cannot be that", next: form.english)
    case .noFamily(let seed): Words("no family fits at seed \(seed)", next: "fewer conditions, or another one of them")
    case .perfectFails(let seed):
      Words(
        "the perfect player does not pass at seed \(seed)",
        next: "practice run, --player perfect, --seed \(seed) shows why")
    case .notCaught(let kind, let seed):
      Words(
        "the \(kind.rawValue) player passes at seed \(seed)",
        next: "leave it out, or catch it; practice run, --player \(kind.rawValue), --seed \(seed) shows the call")
    case .tabInText: Words("a tab stands in the text", next: "write spaces")
    case .blockText: Words("a text over several lines, behind | or >", next: "write it on one line, in double quotes")
    case .outsider(let role): Words("a \(role.rawValue) is no guardian on record", next: "unlisted")
    case .guardianAdmits:
      Words("a verified guardian does not say that they are none", next: "caller.standing: unverified or unlisted")
    case .noLine: Words("there is no line at a counter", next: "leave it out")
    case .noLineOrCamera: Words("there is no line and no camera at a counter", next: "leave it out")
    case .onlyAddressIsNew: Words("only an address is new", next: "right or wrong")
    case .onlyContactIsCaller: Words("callers name themselves only as a contact", next: "right or wrong")
    case .givenWithName(let item):
      Words(
        "\(Cue(item).rawValue) is given with the name, and not asked again",
        next: "known, or nothing about that question")
    case .noSibling: Words("no second child is asked for", next: "child.sibling: sibling or twin")
    case .otherSurnames: Words("has more or fewer surnames than child.surnames says", next: "make the two agree")
    case .noContact: Words("the record has no contact to be named", next: "child.contact: yes, or leave it out")
    case .ownSurname: Words("the name of today has no other surname", next: "name: other or former")
    case .rightAlready: Words("was right already", next: "name under knows what they get wrong first")
    case .otherIDUnasked: Words("nobody asks for another document", next: "id.expired: yes, or id.kind: none")
    case .replies(let count): Words("there are \(count)", next: "two to four replies")
    case .goodReplies: Words("not exactly one is good", next: "mark one reply: is: good")
    case .leakUntold:
      Words(
        "what it gives away is not said",
        next: "tells: \(Scenario.Leak.allCases.map(\.rawValue).joined(separator: ", "))")
    case .noLeak: Words("only a leak gives something away", next: "is: leak, or leave it out")
    case .noConsequence(let cues):
      Words(
        "nothing comes of this reply",
        next: "then: with at and says, at one of: \(cues.map(\.rawValue).joined(separator: ", "))")
    case .notLater(let cues):
      Words(
        "this step does not come after the reply", next: "one of: \(cues.map(\.rawValue).joined(separator: ", "))")
    case .unheard(let placeholder):
      Words("what has to be heard there is not said", next: "put {\(placeholder.rawValue)} into it")
    case .correctsElsewhere:
      Words("answers are corrected only as they are read back", next: "at: readBack or readBackAgain")
    case .unlikeLengths(let longest, let shortest):
      Words(
        "the replies have \(shortest) to \(longest) characters, which tells the good one",
        next: "make them of like length: the longest half as long again as the shortest at most")
    case .loneReference:
      Words("it alone has what stands in braces", next: "put the same into another reply, or leave it out")
    case .loneOpening:
      Words("all the others begin with one word, and it does not", next: "begin them with different words")
    case .placeholder(let text, let known):
      Words("\(text) stands for nothing there", next: "one of: \(known.map(\.rawValue).joined(separator: ", "))")
    case .doneAndNever(let act): Words("\(act.rawValue) has to be done, too", next: "keep one of the two")
    case .neverFlagged: Words("the case has to be flagged", next: "leave flag out")
    case .neverAskedFor(let act): Words("this call asks for \(act.rawValue)", next: "leave it out")
    case .unaskedFor(let act): Words("nothing in this call asks for \(act.rawValue)", next: act.needs)
    case .stepNotCome(let cues):
      Words("this step does not come in this call", next: "one of: \(cues.map(\.rawValue).joined(separator: ", "))")
    case .lineFailsElsewhere(let cues):
      Words(
        "the line fails only at a question that comes", next: "one of: \(cues.map(\.rawValue).joined(separator: ", "))")
    case .droppedTooOften(let times): Words("the call is dropped \(times) times", next: "twice at the most")
    case .otherEnd(let right): Words("this call cannot end so: \(right.cause.english)", next: right.end.name)
    case .otherSection(let right):
      Words("it rests on another section: \(right.cause.english)", next: right.section.rawValue)
    }
  }
}

extension ScenarioFault.Named {
  fileprivate var english: String {
    switch self {
    case .key: "there is no such key"
    case .question: "there is no such question"
    case .step: "there is no such step"
    }
  }
}

extension Scenario.Act {
  /// What would have to be in a scenario for the act to be called for.
  fileprivate var needs: String {
    switch self {
    case .videoLost: "line: event videoLost"
    case .park, .resume: "line: event dropped"
    case .sibling: "child.sibling: sibling or twin"
    case .correct: "name under later what they correct"
    case .setAside: "id.expired: yes, or id.kind: none"
    case .showAgain: "pin: misread"
    case .flag: "expect.flag: yes"
    case .abandon, .badLine: "name it under never, or leave it out"
    }
  }
}
