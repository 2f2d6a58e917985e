import Files
import Foundation
import Station

/// A new file for a report: the user's alone, outside of the station's folder, there as a whole or not at all.
struct ReportFile {
  private let path: String
  private let place: FilePlace

  /// Looks whether it can be made, before anything is logged or shown.
  init(_ path: String, outside station: StationFolder) throws {
    self.path = path
    do {
      place = try FilePlace(path)
    } catch {
      throw StationFolderError(error, writing: path)
    }
    let here = URL(fileURLWithPath: path).deletingLastPathComponent().resolvingSymlinksInPath().path + "/"
    let inside = [station.path, station.keys].contains { folder in
      here.hasPrefix(URL(fileURLWithPath: folder).resolvingSymlinksInPath().path + "/")
    }
    if inside { throw UsageError.reportInside(path) }
    if place.folder.holds(place.name) { throw UsageError.reportExists(path) }
  }

  func write(_ text: String) throws {
    let aside = Folder.newName(place.name + ".part-")
    do throws(FileFault) {
      defer { place.folder.remove(aside) }
      try place.folder.create(aside, Array(text.utf8), mode: 0o600, isDurable: true)
      try place.folder.move(aside, to: place)
      try place.folder.synchronize()
    } catch {
      if case .existsAlready = error { throw UsageError.reportExists(path) }
      throw StationFolderError(error, writing: path)
    }
  }
}
