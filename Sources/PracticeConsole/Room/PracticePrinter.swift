import CallScript
package import Diagnostics
package import Records
import Ledger
package import Practice
package import Terminal

/// Shows what belongs to practice outside of a sitting.
package struct PracticePrinter {
  private let output: Output
  private let language: Language
  private let isPlain: Bool

  /// Prints in the language of a person.
  package init(on output: Output, language: Language) {
    self.output = output
    self.language = language
    isPlain = output.traits.kind == .plain
  }

  /// What came of an attempt.
  package func show(_ attempt: Attempt, _ scenario: Scenario, passMark: Int) {
    print(ScoreView.lines(attempt, scenario, passMark: passMark, in: language))
  }

  package func show(_ scenarios: [Scenario]) { print(ScenarioListView.lines(scenarios, [], in: language)) }

  /// An attempt once more, and what trainers noted of it.
  package func show(_ debrief: Debrief, _ attempt: Attempt, notes: [TrainerNote] = [], passMark: Int) throws {
    let view = DebriefView(
      language: language, columns: output.columns, pictures: output.traits.pictures(), passMark: passMark)
    print(view.lines(debrief, attempt, try attempt.readScenario(), notes: notes))
  }

  /// Whom a class list has, and how far each is with what was assigned.
  package func show(_ list: ClassList, _ course: TrainerCourse?, _ report: ClassReport) {
    print(ClassListView.lines(list, course, report, in: language))
  }

  /// How a class does.
  package func show(_ report: ClassReport) { print(ReportView.lines(report, in: language, isPlain: isPlain)) }

  /// The caller's part.
  package func show(sheetOf scenario: Scenario, seed: UInt64, today: CivilDate) throws {
    let cast = try Cast(scenario, seed: seed, today: today)
    let sheet = CallerSheet(scenario, cast: cast, today: today)
    print(
      SheetView.lines(
        sheet, scenario, seed: seed, in: language, columns: output.columns, pictures: output.traits.pictures()))
  }

  /// What an observer ticks off.
  package func show(checklistOf scenario: Scenario, seed: UInt64, today: CivilDate) throws {
    let cast = try Cast(scenario, seed: seed, today: today)
    let checklist = ObserverChecklist(scenario, cast: cast)
    print(ChecklistView.lines(checklist, scenario, seed: seed, in: language))
  }

  /// The caller's part on a card.
  package func show(roleOf scenario: Scenario, seed: UInt64, today: CivilDate) throws {
    let card = RoleCard(scenario, cast: try Cast(scenario, seed: seed, today: today), today: today)
    print(RoleCardView.lines(card, seed: seed, in: language))
  }

  private func print(_ lines: [StyledText]) { for line in lines { output.write(line) } }
}
