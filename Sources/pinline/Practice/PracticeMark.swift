import Diagnostics
import ArgumentParser
import Console
import Matching
import Practice
import Station

/// `pinline practice mark`.
struct PracticeMark: ConsoleCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark",
    abstract: "Mark an attempt as a trainer, with a note; both go into the log, and neither changes the attempt.",
    discussion: """
      The note is read from standard input, on one line; an empty one is none. Write no PIN, no answer and no number of a document into \
      it. The debrief and the report show marks and notes, with who wrote them and when. Nobody marks an attempt of their own.
      """)

  @OptionGroup var station: StationOptions
  @OptionGroup var console: ConsoleOptions

  @Argument(help: "The attempt, as report --by attempt names it.")
  var attempt: String

  @Argument(help: "good, fair or again.")
  var mark: String

  @Argument(help: "Folders of other practice stations, whose attempts are looked through, too.")
  var folders: [String] = []

  private static let longest = 400

  func perform() throws {
    guard let mark = TrainerMark(rawValue: mark) else {
      throw UsageError.noMark(known: TrainerMark.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let session = try PracticeSession(station)
    guard let found = try MergedStations(session, and: folders).attempt(attempt) else { throw UsageError.noAttempt }
    let trainer = try Operator(named: station.operatorName ?? Operator.account)
    let signedIn = try session.station.session(of: trainer)
    if signedIn.author.isNamed(found.head.person) { throw UsageError.ownAttempt }
    let note = NoteLine.read(in: operatorLanguage)
    let isPlain = note.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    guard isPlain, note.count <= Self.longest else { throw UsageError.noTrainerNote(longest: Self.longest) }
    if NoteDigits.lookSecret(in: note) { throw UsageError.secretNote }
    try signedIn.record(
      .attemptMarked(AttemptMark(mark, of: found.head.id)),
      committing: note.isEmpty ? [] : [signedIn.salted(AttemptMark.noteField, note)])
    print(PracticeWord.marked(found.head.shortID, mark).in(operatorLanguage))
  }
}
