import CTexts
import Matching

/// Each clause of the guide, the code that carries it out and the tests that prove it. `scripts/trace` makes it of the sources.
package struct TraceTable: Sendable {
  /// In the guide's order, rules behind their clauses.
  package let clauses: [GuideClause]

  /// The name of its file.
  private static let fileName = "trace.yaml"
  private static let entry = "- "

  /// The table that Pinline brings.
  /// - Throws: `GuideProblems` where it is none.
  package init() throws(GuideProblems) {
    var count = 0
    let bytes = unsafe UnsafeBufferPointer(start: ctexts_trace(&count), count: count)
    clauses = try Self.clauses(in: unsafe String(decoding: bytes, as: UTF8.self))
  }

  private static func clauses(in text: String) throws(GuideProblems) -> [GuideClause] {
    var reader = GuideReader(file: fileName)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix(entry) }.map { String($0.dropFirst(entry.count)) }
    let entries = reader.list(reader.root(of: text))
    var clauses: [GuideClause] = []
    for (entry, json) in zip(entries, lines) {
      if let clause = reader.clause(entry, json: json) { clauses.append(clause) }
    }
    guard reader.problems.isEmpty else { throw GuideProblems(all: reader.problems) }
    return clauses
  }

  /// The clauses of a section by its Roman number, the one of an id with its rules, or those in which all words stand, in either
  /// language and shortened or not; all of them for no word.
  package func find(_ typed: String) -> [GuideClause] {
    let wanted = typed.lowercased()
    let named = clauses.filter { clause in
      let id = clause.id.lowercased()
      return id == wanted || id.hasPrefix(wanted + ".") && !wanted.isEmpty
    }
    if !named.isEmpty { return named }
    let words = Fold.words(typed)
    return clauses.filter { clause in
      GuideSearch.holds(
        words, [clause.says.english, clause.says.spanish, clause.kind.rawValue] + clause.code + clause.tests)
    }
  }
}

extension GuideReader {
  fileprivate mutating func clause(_ value: GuideNode, json: String) -> GuideClause? {
    let group = group(value, needs: [.id, .kind, .say], may: [.outside, .code, .tests])
    guard let values = group?.values else { return nil }
    let id = text(values[.id])
    let section = self.value(values[.id], or: .noSection) { text in
      SectionNumber(rawValue: String(text.prefix { $0 != "." }))
    }
    let kind = self.value(values[.kind], or: .noText) { GuideClause.Kind(rawValue: $0) }
    let outsider = self.value(values[.outside], or: .noText) { GuideClause.Outsider(rawValue: $0) }
    let (says, code, tests) = (local(values[.say]), texts(values[.code]), texts(values[.tests]))
    guard let section, let kind else { return nil }
    return GuideClause(
      id: id, section: section, kind: kind, says: says, outsider: outsider, code: code, tests: tests, json: json)
  }
}
