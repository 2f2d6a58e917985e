import CallScript
package import Practice

extension ScoreWord {
  var english: String {
    switch self {
    case .passed(let score, let mark): "Passed: \(score) of 100 (pass mark \(mark))."
    case .failed(let score, let mark): "Not passed: \(score) of 100 (pass mark \(mark))."
    case .wrong: "Failed: something was attested or disclosed that should not have been."
    case .pace(let pace):
      "\(pace.keys) keys (target \(pace.targetKeys)), \(pace.time) (target \(pace.targetTime)), hints: \(pace.hints)"
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
    case .ready: "ready"
    case .notYet: "not yet"
    }
  }
}

extension ReportHead {
  var english: [String] {
    switch self {
    case .people: ["passed", "ready", "wrong", "progress", "person"]
    case .rows: ["tries", "best", "last", "score", "person and scenario"]
    case .hard: ["missed", "share", "section", "clause"]
    }
  }
}
