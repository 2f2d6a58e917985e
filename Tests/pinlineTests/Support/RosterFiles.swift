import Foundation

/// A roster's folder, as whoever exports it changes it.
enum RosterFiles {
  /// The lines of a file, the header first and an empty one last, changed.
  static func change(_ file: String, in folder: String, _ change: (inout [String]) -> Void) throws {
    let url = URL(fileURLWithPath: "\(folder)/\(file)")
    var lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    change(&lines)
    try Data(lines.joined(separator: "\n").utf8).write(to: url)
  }
}
