/// What a sheet of a workbook is called.
enum SheetName {
  /// How long it may be, and what may not be in it (Excel).
  private static let length = 31, forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "'"]

  /// As much of a title as may be a name.
  static func of(_ title: String) -> String {
    let name = String(title.filter { !forbidden.contains($0) }.prefix(length))
    return name.isEmpty ? "1" : name
  }
}
