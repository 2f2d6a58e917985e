import Verification
import CallScript
import Console
package import Practice
import Records

extension DebriefWord {
  var english: String {
    switch self {
    case .seed(let seed): "seed \(seed)"
    case .lesson(let scenario): "Lesson: \(scenario.lesson.english)"
    case .reply(.good, let reply, let says): "Good reply to “\(says)”: “\(reply)”"
    case .reply(.leak, let reply, let says): "✗ This gives something away. To “\(says)”: “\(reply)”"
    case .reply(.poor, let reply, let says): "✗ This does not help. To “\(says)”: “\(reply)”"
    case .answered(let item): "\(item.english) answered"
    case .right(.seeing(let falsehood)): "Right: \(falsehood.right)"
    case .right(.correcting(let item)):
      "Right: type \(item.english) as the caller corrects it, with /edit \(item.rawValue)"
    case .right(.replying(let reply)): "Right: “\(reply)”"
    case .right(.ending(let right)): "Right: \(right.end.english), since \(right.cause.english)"
    case .lost(let child):
      "The PIN is out: grades, address, health and discipline records of \(child) are open to whoever called."
    case .asksFirst: "What would you do differently?"
    case .reflected(let words): "You would do differently: \(words)"
    case .misheard(let prompt, let typed, let heard):
      "\(prompt.english): you typed “\(typed)”, the caller said “\(heard)”"
    case .toldApart(let features):
      "Photo and live picture differ in: \(features.map(\.english).joined(separator: ", "))"
    case .askedUnseen(let item): "\(item.english) was asked while the picture was black: /videolost"
    case .offByCaller(let item, let typed, let record):
      "\(item.english) differs: the caller said “\(typed)”, on record is “\(record)”"
    case .offByTrainee(let item, let typed, let record):
      "\(item.english) differs: you typed “\(typed)”, on record is “\(record)”, as the caller said"
    case .notListed: "the one named is not on the child's record (III)"
    case .notVerified: "on file, but not as a verified parent or legal guardian (III)"
    case .restricted: "a restriction is on record (III)"
    case .ignoredCorrection(let item): "answers confirmed although the caller had corrected \(item.english)"
    case .hint(let hint): "hint: \(hint.english)"
    }
  }
}

extension Scenario.End {
  var english: String {
    switch self {
    case .disclosed: "the PIN is disclosed"
    case .closed: "a refusal without a reason"
    case .refused(let refusal): "refused openly (\(refusal.english))"
    }
  }
}

extension AttemptEvent.Falsehood {
  fileprivate var right: String {
    switch self {
    case .presence: "/videolost, and go on only when you see them again"
    case .documentKind: "none of the four kinds: ask for another document"
    case .printedName, .wronglyRead: "type kind and name as the document has them"
    case .expiry: "hold its date against today's, and ask for another document"
    case .livenessChallenge: "say that the challenge was not followed"
    case .face: "compare ears, marks and eyes, and say that it is another face"
    case .caseNumber: "have the number repeated, with /repeat"
    case .wronglyRejected: "what you saw serves: go on"
    }
  }

  package var english: String {
    switch self {
    case .presence: "attested as seen: the picture was black"
    case .documentKind: "the document is of another kind"
    case .printedName: "another name is printed on the document"
    case .wronglyRead: "kind or printed name were read wrongly"
    case .expiry: "attested as not expired: the document is past its date"
    case .livenessChallenge: "attested as done: the liveness challenge was not followed"
    case .face: "attested as the same face: it is another"
    case .caseNumber: "the case number was repeated as another"
    case .wronglyRejected: "turned down, though what was shown was right"
    }
  }
}
