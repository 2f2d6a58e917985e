import ArgumentParser
import Diagnostics
import Files
import Guide

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
