import ArgumentParser
import Console
import Diagnostics
import Files
import Guide
import Station

/// `pinline guide check [FILE]`.
struct GuideCheck: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a guide's file: every key, text, address, number and date.")

  @OptionGroup var station: StationOptions

  @Argument(help: "The file (default: the one that the station uses).")
  var file: String?

  func perform() throws {
    let source = try file.map { try Self.source($0) } ?? station.folder.ownGuide()
    print(try GuideCheckWord(source ?? GuideShelf.embedded).in(.operators))
  }

  /// A file that was named; it need not be a station's.
  private static func source(_ file: String) throws -> GuideShelf.Source {
    do { return GuideShelf.Source(file: file, text: try StationFolder.text(of: file)) } catch .missing {
      throw FileFault.missing(file)
    }
  }
}
