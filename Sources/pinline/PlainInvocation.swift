import ArgumentParser

/// The invocations with which a day begins: `pinline`, `pinline open` and `pinline demo`, with options in their long form.
///
/// ArgumentParser learns by reflection what a command takes, for which the runtime looks through every conformance in the
/// program again and again: a quarter of all work before the first prompt. So these few are read here, and everything
/// else is left to it: other commands and spellings, help, and every mistake. A test compares the two.
enum PlainInvocation {
  /// The command, exactly as ArgumentParser would have it; nil for what is left to that.
  static func command(_ arguments: [String]) -> (any ParsableCommand)? {
    var words = arguments[...]
    let isDemo = words.first == "demo"
    if isDemo || words.first == "open" { words.removeFirst() }
    guard let values = values(in: words) else { return nil }

    var station = StationOptions()
    station.home = values["--home"]
    station.keys = values["--keys"]
    station.operatorName = values["--operator"]
    var console = ConsoleOptions()
    console.plain = values["--plain"] != nil
    console.record = values["--record"]
    console.language = values["--language"]

    if isDemo {
      var demo = Demo()
      (demo.station, demo.console) = (station, console)
      return demo
    }
    var open = Open()
    (open.station, open.console) = (station, console)
    return open
  }

  /// What stands behind each option; nil where anything is not plain.
  private static func values(in words: ArraySlice<String>) -> [String: String]? {
    var (words, values) = (words, [String: String]())
    while let option = words.popFirst() {
      var value = ""
      switch option {
      case "--plain": break
      case "--home", "--keys", "--operator", "--record", "--language":
        guard let next = words.popFirst(), !next.isEmpty, !next.hasPrefix("-") else { return nil }
        value = next
      default: return nil
      }
      guard values.updateValue(value, forKey: option) == nil else { return nil }
    }
    return values
  }
}
