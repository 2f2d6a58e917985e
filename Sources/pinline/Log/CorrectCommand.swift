import Diagnostics
import Operations
import ArgumentParser
import Glibc

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
      // A note is about a family: it belongs into no list of processes and no shell's history.
      if isatty(STDIN_FILENO) == 1 {
        print("\(LogWord.note.in(.operators)): ", terminator: "")
      }
      guard let note = readLine()?.prefix(while: { $0 != "\r" }), !note.isEmpty, note.count <= 2000 else {
        throw UsageError.noNote
      }
      try session.correct(entry, note: String(note), in: open.store)
      print(LogWord.corrected(entry).in(.operators))
    }
  }
}
