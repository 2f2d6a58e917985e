import Foundation

/// The files of a roster in a folder or in a zip archive, by their names.
///
/// Upper case does not matter, nor does a folder inside the archive. What desktops put beside files is passed over: `__MACOSX`, `._users.csv`,
/// `~$users.csv`, hidden files.
struct RosterPack {
  /// The most that an archive's files may be together, unpacked, in bytes: thirty times a large district's.
  static let unpackedLimit: Int64 = 8 << 30

  private enum Kept { case file(path: String, FileStamp), entry(ZipArchive, ZipArchive.Entry) }
  private struct Item {
    let name: String, size: Int64, kept: Kept
  }

  private let items: [String: Item]
  private let checksums: RosterChecksums?
  let isFictitious: Bool
  /// The `.csv` files that were not looked for, by their names.
  let otherNames: [String]

  var isSigned: Bool { checksums != nil }

  /// Looks at which files are there, without reading them.
  ///
  /// - Parameters:
  ///   - names: those to look for.
  ///   - checksums: what the folder's files, or the archive, have to be, where somebody signed for that.
  /// - Throws: `RosterFileError` if the path is neither, if a name is there twice, or for an archive that is not to be read.
  init(
    path: String, names: [String], checksums: RosterChecksums?, unpackedLimit: Int64 = unpackedLimit
  ) throws(RosterFileError) {
    let wanted = Set(names.map { $0.lowercased() } + [FictitiousMark.fileName])
    var items: [String: Item] = [:]
    var others: [String] = []
    func take(_ name: String, _ item: () throws(RosterFileError) -> Item) throws(RosterFileError) {
      let key = name.lowercased()
      if DesktopFiles.isBeside(name) { return }
      guard wanted.contains(key) else { return key.hasSuffix(".csv") ? others.append(name) : () }
      guard items.updateValue(try item(), forKey: key) == nil else { throw .twice(name) }
    }
    let inside = try? FileManager.default.contentsOfDirectory(atPath: path)
    if let inside {
      try DesktopFiles.checkOpen(inside)
      for name in inside {
        try take(name) { () throws(RosterFileError) in
          let stamp = try PlainFile(path: "\(path)/\(name)", name: name).stamp
          return Item(name: name, size: stamp.size, kept: .file(path: "\(path)/\(name)", stamp))
        }
      }
    } else {
      let archive = try ZipArchive(path: path, name: (path as NSString).lastPathComponent, checksums: checksums)
      for entry in try archive.entries() {
        let parts = entry.path.split(separator: "/")
        guard let name = parts.last.map(String.init), !parts.contains("__MACOSX") else { continue }
        try take(name) { Item(name: name, size: entry.size, kept: .entry(archive, entry)) }
      }
      var room = unpackedLimit
      for item in items.values {
        guard (0...room).contains(item.size) else { throw .archive(archive.name, .tooLarge) }
        room -= item.size
      }
    }
    let mark = items.removeValue(forKey: FictitiousMark.fileName)
    if inside != nil {
      try checksums?.check(items.values.map(\.name)) { name in
        !DesktopFiles.isBeside(name) && names.contains { $0.lowercased() == name.lowercased() }
      }
    }
    (self.items, self.checksums, otherNames) = (items, checksums, others.sorted())
    isFictitious = mark.map { (try? Self.bytes(of: $0, nil).next()) == Array(FictitiousMark.text.utf8) } ?? false
  }

  /// Whether there is such a file.
  func holds(_ name: String) -> Bool { items[name.lowercased()] != nil }

  /// Unpacked, in bytes; 0 where there is none.
  func size(of name: String) -> Int64 { items[name.lowercased()]?.size ?? 0 }

  /// The name as it stands in the folder or archive.
  func ownName(of name: String) -> String { items[name.lowercased()]?.name ?? name }

  /// The bytes of a file, from its beginning.
  func bytes(of name: String) throws(RosterFileError) -> any RosterBytes {
    guard let item = items[name.lowercased()] else { throw .missingFile(name) }
    return try Self.bytes(of: item, checksums)
  }

  private static func bytes(
    of item: Item, _ checksums: RosterChecksums?
  ) throws(RosterFileError) -> any RosterBytes {
    switch item.kept {
    case .file(let path, let stamp):
      try FileChunks(path: path, name: item.name, checksums: checksums, since: stamp)
    case .entry(let archive, let entry): try archive.open(entry)
    }
  }
}
