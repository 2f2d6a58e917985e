import Diagnostics
import Guide

extension TraceWord {
  var english: String {
    switch self {
    case .clause: "clause"
    case .kind: "kind"
    case .says: "what it says, what carries it out, what proves it"
    case .outside: "outside"
    case .code: "code"
    case .test: "test"
    case .notYet: "not yet"
    }
  }
}

extension TraceCount {
  var english: String {
    let count = "Clauses: \(clauses), rules of ours: \(rules)."
    return lacking.isEmpty ? count : count + " Not yet: \(lacking.joined(separator: ", "))."
  }
}

extension GuideClause.Kind {
  package var english: String {
    switch self {
    case .must: "must"
    case .mayOnly: "may only"
    case .required: "required"
    case .responsible: "responsible"
    case .should: "should"
    case .will: "will"
    case .may: "may"
    case .step: "step"
    case .note: "NOTE"
    case .rule: "rule"
    }
  }
}

extension GuideClause.Outsider {
  package var english: String {
    switch self {
    case .parents: "parents"
    case .schools: "school sites"
    case .principals: "principals"
    case .employees: "employees"
    case .teachers: "teachers"
    case .pace: "PACE teams"
    case .portal: "the Parent Portal itself"
    }
  }
}
