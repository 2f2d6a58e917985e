import CallScript

extension ChoiceList {
  /// Everything that can be chosen from it.
  var everything: [Chosen] {
    func all<Choice: CallChoice>(of _: Choice.Type) -> [Chosen] { Choice.allCases.map { Chosen($0) } }
    return all(of: choices)
  }
}
