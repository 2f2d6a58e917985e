import CallScript
import Diagnostics
import Terminal
import Verification

/// The menu and the ghost hint at the main prompt.
enum MainCompletions {
  static func of(_ line: String, in language: Language) -> [Completion] {
    guard !line.contains(" ") else { return arguments(of: line, in: language) }
    return MainWord.allCases.filter { $0.rawValue.hasPrefix(line.lowercased()) }
      .map { Completion($0.rawValue, note: $0.in(language)) }
  }

  /// What a call still lacks, shown dimly behind the cursor.
  static func hint(_ line: String) -> String {
    switch line {
    case "call", "call ": line.hasSuffix(" ") ? "video|phone|counter" : " video|phone|counter"
    default: ""
    }
  }

  private static func arguments(of line: String, in operators: Language) -> [Completion] {
    if line.hasPrefix("report ") {
      return ReportSection.allCases.map { "report " + $0.rawValue }.filter { $0.hasPrefix(line) }
        .map { Completion($0, note: "") }
    }
    if line.hasPrefix("find ") {
      return ["find student ", "find parent "].filter { $0.hasPrefix(line) }.map { Completion($0, note: "") }
    }
    guard line.hasPrefix("call "), let last = line.split(separator: " ", omittingEmptySubsequences: false).last
    else { return [] }
    let begun = line.dropLast(last.count)
    // The channel comes first: there `vi` is no language yet.
    let languages = SpokenLanguage.allCases.filter { begun != "call " || $0.operators != nil }
    let words = Channel.allCases.map(\.rawValue) + RemoteReason.allCases.map(\.rawValue)
    let known =
      words.map { ($0, "") } + languages.map { ($0.rawValue, $0.in(operators)) }
      + Interpreter.allCases.map { ($0.rawValue, "") }
    return known.filter { $0.0.hasPrefix(last) }.map { Completion(begun + $0.0, note: $0.1) }
  }
}
