import Console
import Diagnostics
import Files
import Operations
import Roster
import Station

/// A new file with everything that an import left out, to hand back to whoever exports: the user's alone, with no value of the roster. It
/// has no name before the import is logged.
final class LeftOutFile {
  private static let bufferSize = 1 << 16
  private let path: String
  private let language: Language
  private var file: HandedOutFile?
  private var text: [UInt8]
  private var isWritten = true, isKept: Bool

  /// A file of this name, which is kept also where nothing is left out.
  init(_ path: String, outside station: StationFolder, in language: Language) throws(HandedOutFileError) {
    self.path = path
    self.language = language
    file = try HandedOutFile(path, outside: station.own)
    isKept = true
    text = Array(CSVText.rows([["file", "line", "column", "field", "what", "hint"]], for: .spreadsheet).utf8)
  }

  /// A file of an import that nobody is at, named by the source and the station's time. None is kept where nothing is left out.
  convenience init(
    of source: String, at now: LocalTime, in folder: String, outside station: StationFolder, told language: Language
  ) throws(HandedOutFileError) {
    let time = now.clock.filter { $0 != ":" }
    try self.init("\(folder)/\(source)-left-out-\(now.day)-\(time).csv", outside: station, in: language)
    isKept = false
  }

  func add(_ problem: RosterProblem) {
    isKept = true
    let words = problem.fault.in(language)
    let row = [
      problem.place.file, String(problem.place.line), String(problem.place.column), problem.name,
      words.what + problem.effect.in(language), words.next,
    ]
    text += CSVText.rows([row], for: .spreadsheet).utf8
    if text.count >= Self.bufferSize { flush() }
  }

  /// Gives it its name, and says so.
  func keep() throws(HandedOutFileError) {
    guard isKept else { return }
    flush()
    guard let file = file.take() else { return }
    guard isWritten else { throw HandedOutFileError.file(.cannotWrite(path)) }
    try file.keep()
    print(ReportFileWord.wrote(path).in(language))
  }

  private func flush() {
    guard let descriptor = file?.descriptor else { return }
    isWritten = Descriptor.write(text, to: descriptor) && isWritten
    text.removeAll(keepingCapacity: true)
  }
}
