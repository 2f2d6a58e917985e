import Ledger
package import Console
import Practice
import Records

extension ClassPart {
  package var english: TableWords {
    switch self {
    case .person:
      TableWords(
        "By person", ["person", "passed", "calls", "unfinished", "wrong", "minutes", "ready"],
        "Passed: scenarios passed at the last try, of those tried. Wrong: something disclosed or attested that must not be."
      )
    case .day:
      TableWords(
        "By day", ["day", "calls", "passed", "unfinished", "wrong", "minutes"], "Passed: of all calls that day.")
    case .topic:
      TableWords(
        "By topic", ["topic", "passed", "calls", "unfinished", "wrong", "minutes"], "Passed: of all calls on the topic."
      )
    case .clause:
      TableWords(
        "The hardest clauses", ["clause", "missed", "calls", "section"], "Of the calls in which the clause counted.")
    case .face:
      TableWords(
        "Faces", ["person", "strangers accepted", "own rejected"],
        "In calls and drills. Goal: \(FaceRates.goal) % of each at most.")
    case .attempt:
      TableWords(
        "Every attempt", ["attempt", "person", "scenario", "day", "outcome", "score", "wrong"],
        "practice debrief ATTEMPT goes through one again.")
    case .note:
      TableWords(
        "What trainers noted", ["attempt", "person", "scenario", "mark", "note", "by", "day"],
        "Each stands in the log of the trainer's station, and none takes the place of another.")
    }
  }
}

extension ClassWord {
  var english: String {
    switch self {
    case .title: "How the class does in practice"
    case .contents: "Parts of the report"
    case .ready(let day): "may take real calls on \(day.iso)"
    case .about(let calls, let people): "calls: \(calls), people: \(people)"
    case .made(let day): "made \(day.iso)"
    case .strangers(let names): "not on the class list: \(names.joined(separator: ", "))"
    case .noLog(let folders):
      "without the station's log, so without trainers' notes: \(folders.joined(separator: ", "))"
    case .outcome(.finished): "finished"
    case .outcome(.left): "left"
    case .outcome(.discarded): "discarded"
    case .outcome(.interrupted): "interrupted"
    case .marked(let note):
      "Trainer \(note.author), \(note.at.rfc3339.prefix(10)): \(note.mark.english)\(note.text.isEmpty ? "" : ". \(note.text)")"
    }
  }
}
