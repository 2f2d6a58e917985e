import Foundation

extension StationFolder {
  /// Whether a folder is the station's own or lies in it, whatever links lead there.
  package func contains(_ folder: String) -> Bool {
    let (own, other) = (Self.real(path), Self.real(folder))
    return other == own || other.hasPrefix(own + "/")
  }

  private static func real(_ path: String) -> String {
    URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}
