import CallScript
import Diagnostics
import Practice
import Terminal

/// Everybody in a class, with what a trainer assigned to them.
enum ClassListView {
  static func lines(
    _ list: ClassList, _ course: TrainerCourse?, _ report: ClassReport, in language: Language
  ) -> [StyledText] {
    var table = Table(headers: ReportHead.list.in(language))
    for person in list.people {
      let own = report.attempts.filter { $0.head.person == person.name }
      let calls = course?.calls(for: person) ?? []
      let next = calls.first { !$0.isPassed(in: own) }
      table.add([
        person.id, String(own.count), calls.isEmpty ? "" : "\(calls.count { $0.isPassed(in: own) })/\(calls.count)",
        next?.scenario.name ?? "", person.name,
      ])
    }
    let title = course?.title.in(language) ?? ""
    let strangers = report.strangers
    return (title.isEmpty ? [] : [StyledText(title, .bold)]) + table.lines
      + (strangers.isEmpty ? [] : [StyledText(ClassWord.strangers(strangers).in(language), .warning)])
  }
}
