import ArgumentParser
import Console
import Diagnostics
import Files
import Guide
import Station

/// `pinline guide`: the file of the district's guide. It is looked up and walked through in the console.
struct GuideCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Check the file of the district's guide, or write one to edit.",
    discussion: """
      A station uses the file guide.yaml in its folder, or else the guide that comes with Pinline, as of March 15, 2021. In the console: \
      guide.
      """,
    subcommands: [GuideCheck.self, GuideExport.self], defaultSubcommand: GuideCheck.self)
}

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

/// `pinline guide export FILE`.
struct GuideExport: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the guide that comes with Pinline to a new file, to be edited and dated anew.")

  @Argument(help: "The file; it must not exist.")
  var file: String

  func perform() throws {
    let place = try FilePlace(file)
    try place.folder.create(place.name, Array(GuideShelf.embedded.text.utf8), mode: 0o644, isDurable: true)
    print(GuideFileWord.exported(file).in(.operators))
  }
}

extension StationFolder {
  /// The station's own guide; nil where it has none.
  func ownGuide() throws(StationFolderError) -> GuideShelf.Source? {
    try guideText().map { GuideShelf.Source(file: guide, text: $0) }
  }
}
