import Foundation

/// A text that is kept in the checkout as it is told now, for whoever reads it. `PINLINE_TRANSCRIPTS=write` keeps it.
package enum KeptText {
  package static let isWriting = ProcessInfo.processInfo.environment["PINLINE_TRANSCRIPTS"] == "write"

  /// Keeps it where texts are being written; else how it differs from the one that is kept, or nil.
  package static func difference(of text: String, at path: String) throws -> String? {
    if isWriting {
      let file = Checkout.root.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return nil
    }
    let kept = (try? Checkout.text(of: path)) ?? ""
    return kept == text ? nil : difference(kept, text)
  }

  /// The lines that are gone and those that came, each with its number.
  package static func difference(_ kept: String, _ now: String) -> String {
    func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    let changes = lines(now).difference(from: lines(kept)).map { change in
      switch change {
      case .remove(let place, let line, _): (place: place + 1, sign: "-", line: line)
      case .insert(let place, let line, _): (place: place + 1, sign: "+", line: line)
      }
    }
    return changes.sorted { ($0.place, $1.sign) < ($1.place, $0.sign) }
      .map { "\($0.place) \($0.sign) \($0.line)" }.joined(separator: "\n")
  }
}
