import ArgumentParser
import Diagnostics
import Practice
import PracticeConsole

/// `pinline practice schema`.
struct PracticeSchema: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print what may stand in a scenario file, a class list or a trainer's course.")

  /// A kind of file.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case scenario, `class`, course

    fileprivate var keys: [ScenarioKey] {
      switch self {
      case .scenario: ScenarioKey.all
      case .class: ClassFile.keys
      case .course: CourseFile.keys
      }
    }
  }

  @Argument(help: "Which: scenario, class or course.")
  var kind = Kind.scenario

  func perform() throws {
    let language = Language.operators
    for key in kind.keys {
      let initial = key.initial ?? ScenarioWord.required.in(language)
      let note = initial.isEmpty ? "" : " (\(initial))"
      print("\(key.path)\(note)\n    \(key.meaning.in(language))\n    \(key.form.in(language))")
    }
  }
}
