import Diagnostics

/// The names of a table's columns, as problems and drafts may repeat them: only where a row is a header beyond doubt, since what stands in any
/// other is somebody's data.
struct HeaderNames {
  /// In their order, those that are there.
  let names: [String]

  /// How many a problem names.
  private static let limit = 12
  /// Longer than any name of a column.
  private static let lengthLimit = 60

  /// Nil for a row that may be data.
  ///
  /// - Parameter known: names that are looked for. One of them shows a header; of words that only sound like one it takes two that say
  ///   different things.
  init?(_ row: [String], known: Set<String> = []) {
    let keys = Set(known.map(MappedHeader.key))
    let isNamed = row.contains { !$0.isEmpty && keys.contains(MappedHeader.key($0)) }
    let file = HeaderWords("")
    let telling = Set(row.compactMap { ColumnGuess($0, file: file)?.field }).intersection(Self.telling)
    guard !FormGuess.isData(row), !row.contains(where: Self.isEntry), isNamed || telling.count > 1 else { return nil }
    names = row.filter { !$0.isEmpty && $0.count <= Self.lengthLimit }
  }

  /// Whether a cell is what stands below a header: an address, a number, an answer. Few names of columns look so.
  private static func isEntry(_ text: String) -> Bool {
    text.contains("@") || text.first?.isNumber == true || text.count(where: \.isNumber) > 2
      || answers.contains(text.lowercased())
  }

  private static let answers: Set<String> = ["no", "yes", "sí", "si", "n", "y"]

  /// What a header says and an entry of a roster does not: an address may hold *street*, a surname be *State*.
  private static let telling: Set<String> = [
    "id", "first", "last", "middle", "name", "birth_date", "phones", "email", "portal_email", "pin", "verified",
  ]

  /// As a problem tells them of a file that lacks a column: those that are nearly its name first.
  func text(near name: String) -> String {
    let key = MappedHeader.key(name)
    let slips = names.map { (Slips.between(MappedHeader.key($0), key), $0) }
    let near = slips.filter { $0.0 <= max(2, key.count / 3) }.sorted { $0.0 < $1.0 }.map(\.1)
    let all = near + names.filter { !near.contains($0) }
    return all.prefix(Self.limit).joined(separator: ", ") + (all.count > Self.limit ? ", …" : "")
  }
}
