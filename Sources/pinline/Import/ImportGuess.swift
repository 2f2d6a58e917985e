import ArgumentParser
import Console
import Diagnostics
import Roster

/// `pinline import guess FILE`.
struct ImportGuess: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "guess", abstract: "Draft a mapping for a CSV file or a workbook from its headers, and print it.")

  @Argument(help: "A CSV file or a workbook.")
  var file: String

  func perform() throws {
    print(MappingDraftText.of(try MappingDraft(path: file), in: .operators), terminator: "")
  }
}
