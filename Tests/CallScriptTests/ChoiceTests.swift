import CallScript
import Diagnostics
import Matching
import Testing
import Verification

@Suite("Choices of the call script")
struct ChoiceTests {
  /// Every list with what can be typed for each of its choices.
  private static func keys(in language: Language) -> [(list: ChoiceList, keys: [[String]])] {
    func all<Choice: CallChoice>(of _: Choice.Type) -> [[String]] { Choice.allCases.map { $0.keys(in: language) } }
    return ChoiceList.allCases.map { ($0, all(of: $0.choices)) }
  }

  @Test(arguments: Language.allCases) func `have no key twice in a list`(_ language: Language) {
    for (list, keys) in Self.keys(in: language) {
      let all = keys.flatMap(\.self)
      #expect(!all.isEmpty && Set(all).count == all.count, "\(list): \(all)")
    }
  }

  /// A number picks by place, a slash begins a command.
  @Test(arguments: Language.allCases) func `have keys that mean nothing else`(_ language: Language) {
    for (list, keys) in Self.keys(in: language) {
      for key in keys.flatMap(\.self) {
        #expect(Int(key) == nil && !key.contains("/") && key == key.lowercased(), "\(list): \(key)")
      }
    }
  }

  @Test(arguments: Language.allCases) func `say what they mean each in its own words`(_ language: Language) {
    func labels<Choice: CallChoice>(of _: Choice.Type) -> [String] { Choice.allCases.map { $0.in(language).label } }
    for list in ChoiceList.allCases {
      let labels = labels(of: list.choices)
      #expect(labels.allSatisfy { !$0.isEmpty } && Set(labels).count == labels.count, "\(list)")
    }
  }

  @Test func `belong each to the list that names them`() {
    func list<Choice: CallChoice>(of _: Choice.Type) -> ChoiceList { Choice.list }
    for name in ChoiceList.allCases { #expect(list(of: name.choices) == name) }
  }

  @Test func `stand for everything that the procedure knows`() {
    #expect(Set(ChannelChoice.allCases.map(\.channel)) == Set(Channel.allCases))
    #expect(Set(ReasonChoice.allCases.map(\.reason)) == Set(RemoteReason.allCases))
    #expect(Set(LanguageChoice.allCases.compactMap(\.language)) == Set(SpokenLanguage.allCases))
    #expect(Set(InterpreterChoice.allCases.map(\.interpreter)) == Set(Interpreter.allCases))
    #expect(Set(IDKindChoice.allCases.compactMap(\.kind)) == Set(IDKind.allCases))
  }

  /// In whatever language the operator reads; nobody interprets unless it is said.
  @Test(arguments: Language.allCases) func `take a language and an interpreter as the command does`(
    _ language: Language
  ) {
    #expect(
      LanguageChoice.allCases.map { $0.keys(in: language) } == [
        ["e", "en"], language == .spanish ? ["es"] : ["s", "es"],
        ["hy"], ["ko"], ["zh"], ["tl"], ["vi"], ["ru"], ["ar"], ["fa"], ["o"],
      ])
    #expect(InterpreterChoice.none.keys(in: language) == [""])
    for choice in InterpreterChoice.allCases.dropFirst() {
      #expect(choice.keys(in: language).contains(choice.interpreter.rawValue))
    }
  }

  @Test func `are kept by their names and read back`() {
    func all<Choice: CallChoice>(of _: Choice.Type) -> [Chosen] { Choice.allCases.map { Chosen($0) } }
    for list in ChoiceList.allCases {
      for chosen in all(of: list.choices) { #expect(Chosen(list, named: chosen.name) == chosen) }
      #expect(Chosen(list, named: "nothing") == nil)
    }
    let passport = Chosen(IDKindChoice.passport)
    #expect(passport.as(IDKindChoice.self) == .passport && passport.as(OtherIDChoice.self) == nil)
  }
}
