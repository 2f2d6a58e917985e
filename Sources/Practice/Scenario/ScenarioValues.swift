/// A place in a scenario file, counted from 1.
struct ScenarioPlace: Hashable {
  let line: Int, column: Int

  static let start = ScenarioPlace(line: 1, column: 1)
}

/// What a group of keys holds, checked against the table of keys: texts, lists of words, and lists of groups. Keys are whole paths.
struct ScenarioValues {
  var texts: [String: String] = [:]
  var words: [String: [String]] = [:]
  var groups: [String: [ScenarioValues]] = [:]
  /// Where each key that is there has its value.
  var places: [String: ScenarioPlace] = [:]
  /// Where it begins.
  var place = ScenarioPlace.start

  /// A key's text, or what it is where it is absent.
  func text(_ path: String) -> String {
    texts[path] ?? ScenarioKey.all.first { $0.path == path }?.initial ?? ""
  }

  /// A key's value of a few.
  func value<Value: RawRepresentable<String>>(_ path: String, or fallback: Value) -> Value {
    Value(rawValue: text(path)) ?? fallback
  }

  func isYes(_ path: String) -> Bool { text(path) == "yes" }

  func number(_ path: String) -> Int { Int(text(path)) ?? 0 }
}
