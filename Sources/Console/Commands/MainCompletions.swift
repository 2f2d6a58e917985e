import CallScript
import Diagnostics
import Terminal
import Verification

/// The menu and the ghost hint at the main prompt.
enum MainCompletions {
  static func of(_ line: String, in language: Language) -> [Completion] {
    guard !line.contains(" ") else { return arguments(of: line) }
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

  private static func arguments(of line: String) -> [Completion] {
    if line.hasPrefix("report ") {
      return ReportSection.allCases.map { "report " + $0.rawValue }.filter { $0.hasPrefix(line) }
        .map { Completion($0, note: "") }
    }
    guard line.hasPrefix("call "), let last = line.split(separator: " ", omittingEmptySubsequences: false).last
    else { return [] }
    let begun = line.dropLast(last.count)
    let words =
      Channel.allCases.map(\.rawValue) + Language.allCases.map(\.rawValue) + RemoteReason.allCases.map(\.rawValue)
      + Interpreter.allCases.map(\.rawValue)
    return words.filter { $0.hasPrefix(last) }.map { Completion(begun + $0, note: "") }
  }
}
