import CallScript
import Diagnostics
import Guide

/// What stands over and beside the table of the guide's clauses.
enum TraceWord: Hashable, Localized {
  /// The headings of its columns.
  case clause, kind, says
  /// What a row below a clause has.
  case outside, code, test
  /// Nothing carries it out.
  case notYet
}

/// How many clauses and rules are listed, and which of them nothing carries out.
struct TraceCount: Hashable, Localized {
  let clauses: Int
  let rules: Int
  let lacking: [String]
}

extension GuideClause.Kind: Localized {}
extension GuideClause.Outsider: Localized {}
