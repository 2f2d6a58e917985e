import Foundation

/// A draft of a mapping for one file, by its headers and the forms of its first rows.
///
/// It can be saved and used as it is, if the file has what records need. Nothing of the rows is in it; of the headers those that were
/// recognized are named, and the others only where the first row is a header beyond doubt: one that is none would be somebody's data.
package struct MappingDraft {
  /// What is said in comments beside the keys.
  package enum Note: Hashable, Sendable, CaseIterable {
    case title, unsure, noHeader, notUsed, noDates, orderUnsure, grades, verified, ownID, schoolName, wholeName,
      nothing, yesNo
  }

  private static let rowLimit = 50

  private let fileName: String
  private let separator: FieldSeparator
  private let encoding: TextEncoding
  private let isWorkbook: Bool
  private let headers: [String]
  private let hasHeader: Bool
  private let guesses: [Int: ColumnGuess]
  private let shown: HeaderNames?
  private let forms: FormGuess

  /// Reads the first rows of a file.
  package init(path: String) throws {
    let name = (path as NSString).lastPathComponent
    fileName = FieldText.fault(in: name) == nil ? name : "*.csv"
    var table = try TableFile(path: path)
    isWorkbook = table.isWorkbook
    let head = table.isWorkbook ? [] : try FileChunks(path: path, name: fileName).next()
    encoding = Self.encoding(of: head)
    separator = table.isWorkbook ? .comma : Self.separator(of: head)
    table.separator = separator
    table.encoding = encoding
    var rows: [[String]] = []
    struct Enough: Error {}
    do {
      _ = try table.read(
        { row in
          rows.append(row.texts)
          if rows.count > Self.rowLimit { throw Enough() }
        }, note: { _, _ in }, advance: { _ in })
    } catch is Enough {}
    let first = rows.first ?? []
    hasHeader = !FormGuess.isData(first)
    headers = hasHeader ? first : first.indices.map(ColumnLetters.text)
    let file = HeaderWords(String(fileName.prefix { $0 != "." }))
    var guesses: [Int: ColumnGuess] = [:]
    if hasHeader { for (index, header) in first.enumerated() { guesses[index] = ColumnGuess(header, file: file) } }
    for (index, guess) in guesses where guess.field == "name" {
      let others = Set(guesses.values.filter { $0.subject == guess.subject }.map(\.field))
      if others.contains("last"), !others.contains("first") { guesses[index] = guess.asFirstName(first[index]) }
    }
    self.guesses = guesses
    shown = hasHeader ? HeaderNames(first) : nil
    forms = FormGuess(rows: Array(rows.dropFirst(hasHeader ? 1 : 0)), guesses: guesses)
  }

  private static func encoding(of head: [UInt8]) -> TextEncoding {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return .utf16 }
    // A character may be cut at the end of the piece.
    let isUTF8 = (0..<4).contains { cut in String(validating: head.dropLast(cut), as: UTF8.self) != nil }
    return isUTF8 ? .utf8 : .windows1252
  }

  /// What the first line says, or has most of.
  private static func separator(of head: [UInt8]) -> FieldSeparator {
    // In whatever encoding: what is no ASCII parts nothing.
    let text = head.filter { $0 != 0 && $0 < 0x80 }
    if let named = SeparatorLine(text)?.separator { return named }
    let line = text.firstLine
    let counts = FieldSeparator.allCases.map { sign in (sign, line.count { $0 == sign.byte }) }
    // Of several the first.
    return counts.reduce((.comma, 0)) { $1.1 > $0.1 ? $1 : $0 }.0
  }

  /// The mapping as YAML, `said` being the sentence of a note.
  package func text(_ said: @escaping (Note) -> String) -> String {
    var lines = ["# \(said(.title))"]
    if !hasHeader { lines.append("# \(said(.noHeader))") }
    lines += ["files:", "  - name: \(quoted(fileName))"]
    if !isWorkbook {
      lines.append("    separator: \(separator.rawValue)")
      lines.append("    encoding: \(encoding.rawValue)")
    }
    lines.append("    header: \(quoted(hasHeader ? "yes" : "no"))")
    let orderNote: Note? = forms.dateOrder == nil ? .noDates : forms.isOrderUnsure ? .orderUnsure : nil
    lines.append(
      "    date-order: \((forms.dateOrder ?? .yearFirst).rawValue)"
        + (orderNote.map { "  # \(said(.unsure)): \(said($0))" } ?? ""))
    lines.append("    lists: \(quoted(forms.lists ?? ";"))")
    lines.append(
      "    yes: [\"yes\", \"Yes\", \"YES\", \"Y\", \"y\", \"true\", \"True\", \"TRUE\", \"1\", \"Sí\", \"sí\", \"Si\", \"S\"]"
        + (forms.usesLetterYesNo ? "" : "  # \(said(.yesNo))"))
    lines.append("    no: [\"no\", \"No\", \"NO\", \"N\", \"n\", \"false\", \"False\", \"FALSE\", \"0\"]")
    lines.append("    grades:  # \(said(.grades))")
    lines.append(
      "      {\"KN\": \"K\", \"KG\": \"K\", \"KK\": \"K\", \"0\": \"K\", \"00\": \"K\", \"-1\": \"TK\", \"T\": \"TK\", \"TT\": \"TK\"}"
    )
    lines.append("    records:")
    var drafts = DraftedRecords(guesses: guesses, headers: headers, said: said)
    let records = drafts.lines()
    lines += records.isEmpty ? ["      []  # \(said(.nothing))"] : records
    let unused = headers.indices.filter { !drafts.used.contains($0) }
    if !unused.isEmpty { lines.append("# \(said(.notUsed)): \(unused.map(unusedName).joined(separator: ", "))") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The column's letters, and its name where the first row is a header beyond doubt.
  private func unusedName(_ index: Int) -> String {
    let letters = ColumnLetters.text(index)
    guard let shown, shown.names.contains(headers[index]) else { return letters }
    return "\(letters) \(quoted(headers[index]))"
  }

  private func quoted(_ text: String) -> String { DraftedRecords.quoted(text) }
}
