import Glibc
package import Pages
import Station

/// The system's printer, which takes what comes on its standard input: nothing lies in a file of ours.
package struct Printer: Hashable, Sendable {
  /// How long it may take to take a sheet over, in milliseconds.
  private static let longest: Int32 = 60_000
  private let path: String

  /// The `lp` of this search path (`PATH`); nil where there is none.
  package init?(searching folders: String) {
    let programs: [String] = folders.split(separator: ":").map { "\($0)/lp" }
    let found = programs.first { unsafe access($0, X_OK) == 0 }
    guard let found else { return nil }
    path = found
  }

  /// Prints a sheet with its PIN. What is not finished is not printed: then nothing comes to the printer.
  func print(_ document: PageDocument, _ secret: borrowing Secret, by maker: PageMakerPath) throws(PrintError) {
    guard let (reading, writing) = Channel.pair() else { throw .notTaken }
    // Its name stands on banners and in the printer's list, and tells nobody whose it is.
    let program = StartedProgram(
      path, arguments: ("-t", "Pinline"), keepsEnvironment: true, input: reading, output: Self.nowhere)
    close(reading)
    guard let program else {
      close(writing)
      throw .notTaken
    }
    do throws(PageFault) {
      defer { close(writing) }
      var run = try PageRun(document, to: writing, by: maker)
      run.hand(secret)
      try run.finish()
    } catch {
      throw .page(error)
    }
    if program.end(within: Self.longest).code != 0 { throw .notTaken }
  }

  private static let nowhere = unsafe open("/dev/null", O_WRONLY | O_CLOEXEC)
}

/// Why it is not certain that it was printed.
package enum PrintError: Error, Hashable, Sendable {
  /// The printer's program did not take it to its end; a sheet may have come all the same.
  case notTaken
  case page(PageFault)
}
