import ArgumentParser
import Console
import Desk
import Ledger
import Terminal

/// `pinline log`.
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look at the log.", subcommands: [Show.self], defaultSubcommand: Show.self)

  /// `pinline log show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show the newest entries, or those of a case.")

    @OptionGroup var station: StationOptions

    @Argument(help: "A case such as KP-4821.")
    var reference: String?

    func run() throws {
      do {
        let wanted = try reference.map { text in
          guard let reference = CaseReference(text) else {
            throw Failure("that is no case reference\nhint: two letters and four digits, such as KP-4821", code: 64)
          }
          return reference
        }
        let open = try OpenStation(station.folder)
        let entries = try LogReader.entries(in: open.store, of: wanted)
        LogPrinter.show(entries, on: Output(.detect()), language: ConsoleLanguage.detect())
      } catch {
        throw Failure(error)
      }
    }
  }
}
