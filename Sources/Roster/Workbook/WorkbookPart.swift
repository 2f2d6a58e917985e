/// One part of a workbook that is being read: what takes its events.
class WorkbookPart: XMLReading {
  /// Deeper than any part of a workbook is.
  private static let depthLimit = 64

  /// The elements that are open, by their names.
  private var open: [String] = []
  /// What ended the reading.
  private(set) var fault: XMLFault?
  /// What whoever takes the rows threw.
  var thrown: (any Error)?
  /// Whether it may be large: what is kept of it does not grow with it.
  var isLong: Bool { false }
  /// The row at hand, of a sheet.
  var row: Int? { nil }

  func begin(_ name: String, _ attributes: [String: String]) -> Bool { true }
  func take(_ bytes: some Collection<UInt8>) -> Bool { true }
  /// The innermost element, which has this name, ends.
  func finish(_ name: String) -> Bool { true }

  final func start(_ tag: borrowing ExpatTag) -> Bool {
    if open.count == Self.depthLimit { return stop(.tooLarge) }
    let name = tag.name.local
    open.append(name)
    return begin(name, tag.attributes)
  }

  final func text(_ bytes: some Collection<UInt8>) -> Bool { take(bytes) }

  final func end() -> Bool { open.popLast().map(finish) ?? stop(.notWellFormed) }

  final func documentType() -> Bool { stop(.documentType) }

  func stop(_ fault: XMLFault) -> Bool {
    if self.fault == nil { self.fault = fault }
    return false
  }
}

/// The sheets of a workbook, and where its days are counted from.
final class WorkbookOutline: WorkbookPart {
  struct Sheet { let name: String, link: String, isHidden: Bool }

  private static let sheetLimit = 1000
  /// In bytes. Excel's own limit is 31 characters.
  private static let nameLimit = 1000

  private(set) var sheets: [Sheet] = []
  private(set) var isFrom1904 = false

  override func begin(_ name: String, _ attributes: [String: String]) -> Bool {
    switch name {
    case "workbookPr": isFrom1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "")
    case "sheet":
      if sheets.count == Self.sheetLimit { return stop(.tooLarge) }
      let (name, link) = (attributes["name"] ?? "", attributes["id"] ?? "")
      guard name.utf8.count <= Self.nameLimit, link.utf8.count <= Self.nameLimit else { return stop(.tooLarge) }
      sheets.append(
        Sheet(
          name: name, link: link,
          isHidden: attributes["state"].map { $0 != "visible" } ?? false))
    default: break
    }
    return true
  }
}

/// Where one part of a workbook says that others are.
final class PartLinks: WorkbookPart {
  private static let linkLimit = 10_000
  /// In bytes; paths and addresses are far shorter.
  private static let textLimit = 1000

  private var links: [(id: String, type: String, target: String)] = []

  override func begin(_ name: String, _ attributes: [String: String]) -> Bool {
    guard name == "Relationship", attributes["TargetMode"] != "External" else { return true }
    if links.count == Self.linkLimit { return stop(.tooLarge) }
    let link = (attributes["Id"] ?? "", attributes["Type"] ?? "", attributes["Target"] ?? "")
    guard [link.0, link.1, link.2].allSatisfy({ $0.utf8.count <= Self.textLimit }) else { return stop(.tooLarge) }
    links.append(link)
    return true
  }

  func path(_ id: String, in folder: String) -> String? {
    links.first { $0.id == id }.map { Self.path($0.target, in: folder) }
  }

  func path(ofType ending: String, in folder: String) -> String? {
    links.first { $0.type.hasSuffix(ending) }.map { Self.path($0.target, in: folder) }
  }

  /// The part's name within the archive.
  private static func path(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/")
    for part in target.split(separator: "/") {
      switch part {
      case ".": break
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
