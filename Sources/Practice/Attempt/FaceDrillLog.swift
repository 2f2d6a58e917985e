import Ledger

/// A drill that is on: every answer is in its file before the next pair is shown.
package final class FaceDrillLog {
  /// The drill so far.
  package private(set) var drill: FaceDrill
  private let file: AttemptFile

  init(file: String, creating head: FaceDrill.Head) throws {
    drill = FaceDrill(head: head)
    self.file = try AttemptFile(creating: file, FaceDrillLines.head(head))
  }

  package func add(_ answer: FaceDrill.Answer) throws {
    try file.add(FaceDrillLines.answer(answer))
    drill.answers.append(answer)
  }
}
