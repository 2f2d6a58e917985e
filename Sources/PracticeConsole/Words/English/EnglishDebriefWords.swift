import CallScript
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
    case .misheard(let prompt, let typed, let heard):
      "\(prompt.english): you typed “\(typed)”, the caller said “\(heard)”"
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

extension AttemptEvent.Falsehood {
  package var english: String {
    switch self {
    case .presence: "attested as seen: the picture was black"
    case .documentKind: "the document is of another kind"
    case .printedName: "another name is printed on the document"
    case .wronglyRead: "kind or printed name were read wrongly"
    case .expiry: "attested as not expired: the document is past its date"
    case .livenessChallenge: "attested as done: the liveness challenge was not followed"
    case .face: "attested as the same face: it is another"
    case .wronglyRejected: "turned down, though what was shown was right"
    }
  }
}
