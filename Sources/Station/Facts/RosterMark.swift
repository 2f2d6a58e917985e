/// How the log names a roster's file: by its SHA-256, and behind that by what was drawn for it when it was built, which shows without all of
/// the file being read.
package struct RosterMark: Hashable, Sendable {
  private static let digestLength = 32

  /// As the entry has it; empty where it says nothing.
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the roster is no file.
  package static let none = RosterMark([])

  package var isEmpty: Bool { bytes.isEmpty }

  package init(digest: [UInt8], build: [UInt8]) { bytes = digest + build }

  package var digest: [UInt8] { Array(bytes.prefix(Self.digestLength)) }
  package var build: [UInt8] { Array(bytes.dropFirst(Self.digestLength)) }
}
