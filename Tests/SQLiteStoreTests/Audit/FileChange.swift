import Foundation
import TestSupport

/// Another content for a file: a bit, a run of bytes, an end cut off or put on. What is gone altogether is believed by nobody.
struct FileChange {
  private enum Kind: CaseIterable { case bit, run, cut, more }

  private let kind: Kind
  private var bytes: Data

  init(_ whole: Data, using generator: inout SeededGenerator) {
    kind = Kind.allCases.randomElement(using: &generator) ?? .bit
    bytes = whole
    let place = Int.random(in: 0..<whole.count, using: &generator)
    switch kind {
    case .bit: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case .run:
      let other = UInt8.random(in: 0...255, using: &generator)
      for near in place..<min(whole.count, place + 64) { bytes[near] = bytes[near] &+ (other | 1) }
    case .cut: bytes = whole.prefix(place)
    case .more: bytes.append(UInt8.random(in: 0...255, using: &generator))
    }
  }

  /// Writes it; says what it is.
  func write(to file: String) throws -> String {
    try Self.restore(bytes, to: file)
    return "\(kind)"
  }

  /// Puts a content in its place whatever the file's mode, which stays.
  static func restore(_ bytes: Data, to file: String) throws {
    let manager = FileManager.default
    let mode = try? manager.attributesOfItem(atPath: file)[.posixPermissions]
    try? manager.removeItem(atPath: file)
    let fresh = file.hasSuffix(".key") ? 0o400 : 0o600
    guard manager.createFile(atPath: file, contents: bytes, attributes: [.posixPermissions: mode ?? fresh]) else {
      throw CocoaError(.fileWriteUnknown)
    }
  }
}
