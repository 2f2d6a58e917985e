import Diagnostics
import Operations
import ArgumentParser

extension Log {
  /// `pinline log correct`.
  struct Correct: StationCommand {
    static let configuration = CommandConfiguration(
      commandName: "correct",
      abstract: "Correct an entry by a new one with a note, read from standard input; nothing is ever edited.")

    @OptionGroup var station: StationOptions

    @Argument(help: "The number of the entry that is wrong.")
    var entry: Int64

    func perform() throws {
      let open = try OpenStation(station.folder)
      let session = try open.session(for: station)
      let note = NoteLine.read(in: .operators)
      guard !note.isEmpty, note.count <= 2000 else { throw UsageError.noNote }
      try session.correct(entry, note: note, in: open.store)
      print(LogWord.corrected(entry).in(.operators))
    }
  }
}
