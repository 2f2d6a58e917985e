import Records
import Verification
import CallScript
package import Practice

extension ScoreWord {
  var english: String {
    switch self {
    case .passed(let score, let mark): "Passed: \(score) of 100 (pass mark \(mark))."
    case .failed(let score, let mark): "Not passed: \(score) of 100 (pass mark \(mark))."
    case .failedBy(let fault, let section, let score, let mark):
      "Not passed: \(fault.english) (\(section)). \(score) of 100 (pass mark \(mark))."
    case .pace(let pace):
      "\(pace.keys) keys (target \(pace.targetKeys)), \(pace.time) (target \(pace.targetTime)), hints: \(pace.hints)"
    }
  }
}

extension Fault {
  package var english: String {
    switch self {
    case .notTaken: "the call was never taken"
    case .otherChannel: "you opened the call on a different channel than it came in on"
    case .otherLanguage: "you opened the call in a language other than the caller's"
    case .noInterpreter: "you recorded no interpreter"
    case .askedUnseen: "you asked a question while the picture was black"
    case .attested(let falsehood): falsehood.done
    case .noDocument: "you looked at no document"
    case .notReadBack: "you did not read the answers back"
    case .ignoredCorrection: "you did not type what the caller corrected"
    case .disclosed: "you disclosed a PIN to somebody for whom none was due"
    case .left: "you left the call before its end"
    case .otherEnd: "the call did not end as it should have"
    case .otherReason: "the refusal rests on a reason that was not the right one"
    case .notFlagged: "you did not flag suspected fraud"
    case .told(let leak): leak.done
    case .unhelpful: "one of your replies helped nobody"
    case .unanswered: "the caller pressed, and you did not reply"
    case .undone(let act): "left out: \(act.english)"
    case .done(let act): "not called for: \(act.english)"
    }
  }
}

extension AttemptEvent.Falsehood {
  fileprivate var done: String {
    switch self {
    case .presence: "you attested that you saw somebody who was not seen"
    case .documentKind: "you took a document that is none of the four kinds"
    case .printedName: "you typed the name claimed, and another is printed on the document"
    case .wronglyRead: "you misread the document"
    case .expiry: "you took an expired document for a good one"
    case .livenessChallenge: "you attested a live challenge that was not followed"
    case .face: "you took another face for the one on the document"
    case .caseNumber: "you took another case number for this case's"
    case .wronglyRejected: "you turned down what was right"
    }
  }
}

extension Scenario.Leak {
  fileprivate var done: String {
    switch self {
    case .answer: "you told the caller which answers were right"
    case .step: "you told the caller which step did not pass"
    case .listing: "you told the caller who is listed for the child"
    case .restriction: "you told the caller about a restriction"
    case .record: "you told the caller what is on file"
    case .digit: "you told the caller about single digits of the PIN"
    case .pin: "you offered a PIN that is not this caller's"
    case .exception: "you offered to leave a step out"
    case .child: "you let a child speak for the parent"
    case .change: "you offered to change the record"
    case .suspicion: "you told the caller of a suspicion"
    }
  }
}

extension Scenario.Act {
  package var english: String {
    switch self {
    case .videoLost: "declaring the picture lost"
    case .park: "parking the case"
    case .resume: "going on with the case"
    case .sibling: "the other child's case"
    case .correct: "typing an answer again"
    case .setAside: "setting a document aside"
    case .showAgain: "showing the PIN once more"
    case .flag: "flagging the case"
    case .abandon: "giving the case up"
    case .badLine: "asking the round again because of a bad line"
    }
  }
}

extension Clause {
  package var english: String {
    switch self {
    case .opening: "the call opened as it came: channel, language, interpreter"
    case .presence: "the caller seen, and no question to a black picture"
    case .naming: "child and caller typed as said"
    case .answers: "all eight answers typed as said"
    case .readBack: "answers read back, corrections typed"
    case .document: "kind, printed name, date and photo of the document"
    case .livenessChallenge: "the liveness challenge"
    case .issuing: "no PIN before all of it, and none for whom none is due"
    case .pinReadBack: "the PIN read back correctly"
    case .ending: "the right end"
    case .nextStep: "the right next step"
    case .flag: "suspected fraud flagged"
    case .privacy: "nothing given away under pressure, and help offered"
    case .acts: "what had to be done on the way, and nothing that must not be"
    case .pace: "keys and time"
    }
  }
}

extension ReportWord {
  var english: String {
    switch self {
    case .empty: "No call has been finished yet."
    case .ready(let until): "until \(until.iso)"
    case .notYet: "not yet"
    case .missing(let person, let kinds):
      "\(person) has yet to pass, twice, a day or more apart: \(kinds.map { $0.english }.joined(separator: ", "))"
    case .wrongLately(let person, let calls):
      "\(person) disclosed or attested something wrongly within the last \(calls) calls"
    }
  }
}

extension CallKind {
  package var english: String {
    switch self {
    case .section(let section): section.rawValue
    case .misleading: "level 3"
    case .spanish: "a call in Spanish"
    case .leak: "a caller who presses"
    case .otherFace: "another face"
    case .walkIn: "a walk-in"
    }
  }
}

extension ReportHead {
  var english: [String] {
    switch self {
    case .people: ["passed", "ready", "wrong", "unfinished", "progress", "person"]
    case .rows: ["tries", "best", "last", "score", "person and scenario"]
    case .faces: ["strangers accepted", "own rejected", "person"]
    case .hard: ["missed", "share", "section", "clause"]
    case .list: ["id", "calls", "assigned", "next", "person"]
    }
  }
}
