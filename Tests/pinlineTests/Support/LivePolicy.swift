import Foundation

/// The policy of a live station, as whoever sets it up edits it.
enum LivePolicy {
  /// Puts one text in place of another, as an editor would.
  static func edit(_ file: String, _ changes: [(from: String, to: String)]) throws {
    var text = try String(contentsOfFile: file, encoding: .utf8)
    for change in changes { text = text.replacing(change.from, with: change.to) }
    try text.write(toFile: file, atomically: false, encoding: .utf8)
  }

  /// Fills in a meeting that could be one.
  static func fillIn(_ file: String) throws {
    try edit(file, [("\"000 0000 0000\"", "\"812 5550 0142\""), ("\"000000\"", "\"271828\"")])
  }

  /// Where a setting's value stands, as an error names it.
  static func place(of key: String, in file: String) throws -> String {
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { $0.hasPrefix(key + ": ") } ?? -1
    return "\(file):\(line + 1):\(key.count + 3)"
  }
}
