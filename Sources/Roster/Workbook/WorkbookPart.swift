/// One part of a workbook that is being read: what takes its events.
class WorkbookPart: ExpatDelegate {
  /// Deeper than any part of a workbook is.
  private static let depthLimit = 64

  private var depth = 0
  /// What ended the reading.
  private(set) var fault: XMLFault?
  /// What whoever takes the rows threw.
  var thrown: (any Error)?
  /// Whether it is a sheet, which may be large.
  var isRows: Bool { false }
  /// The row at hand, of a sheet.
  var row: Int? { nil }

  func begin(_ name: String, _ attributes: [String: String]) -> Bool { true }
  func take(_ bytes: some Collection<UInt8>) -> Bool { true }
  func finish() -> Bool { true }

  final func start(_ tag: borrowing ExpatTag) -> Bool {
    depth += 1
    if depth > Self.depthLimit { return stop(.tooLarge) }
    return begin(tag.name.local, tag.attributes)
  }

  final func text(_ bytes: some Collection<UInt8>) -> Bool { take(bytes) }

  final func end() -> Bool {
    depth -= 1
    return finish()
  }

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

  private(set) var sheets: [Sheet] = []
  private(set) var isFrom1904 = false

  override func begin(_ name: String, _ attributes: [String: String]) -> Bool {
    switch name {
    case "workbookPr": isFrom1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "")
    case "sheet":
      if sheets.count == Self.sheetLimit { return stop(.tooLarge) }
      sheets.append(
        Sheet(
          name: attributes["name"] ?? "", link: attributes["id"] ?? "",
          isHidden: attributes["state"].map { $0 != "visible" } ?? false))
    default: break
    }
    return true
  }
}

/// Where one part of a workbook says that others are.
final class PartLinks: WorkbookPart {
  private static let linkLimit = 10_000

  private var links: [(id: String, type: String, target: String)] = []

  override func begin(_ name: String, _ attributes: [String: String]) -> Bool {
    guard name == "Relationship", attributes["TargetMode"] != "External" else { return true }
    if links.count == Self.linkLimit { return stop(.tooLarge) }
    links.append((attributes["Id"] ?? "", attributes["Type"] ?? "", attributes["Target"] ?? ""))
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

/// The texts that cells refer to by number, one after another in one block of memory.
final class SharedTexts: WorkbookPart {
  private static let countLimit = 8_000_000

  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var isText = false
  private var soundDepth = 0

  /// The text of a number; nil where there is none.
  func text(_ number: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(number) else { return nil }
    return bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
  }

  private var open: [String] = []

  override func begin(_ name: String, _ attributes: [String: String]) -> Bool {
    open.append(name)
    if name == "rPh" { soundDepth += 1 }
    isText = name == "t" && soundDepth == 0
    return true
  }

  override func take(_ more: some Collection<UInt8>) -> Bool {
    if isText { bytes.append(contentsOf: more) }
    return true
  }

  override func finish() -> Bool {
    isText = false
    switch open.popLast() {
    case "rPh": soundDepth -= 1
    case "si":
      if ends.count == Self.countLimit { return stop(.tooLarge) }
      ends.append(bytes.count)
    default: break
    }
    return true
  }
}
