/// Where something stands in a file that was read.
package struct SourcePlace: Hashable, Sendable {
  /// The file's name, without its folder.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column in characters (Unicode scalars), from 1.
  package let column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourcePlace {
  /// Whether it stands before another in the same file; files come by their names.
  package func precedes(_ other: SourcePlace) -> Bool { (file, line, column) < (other.file, other.line, other.column) }
}

extension SourcePlace: CustomStringConvertible {
  /// `file:line:column`.
  package var description: String { "\(file):\(line):\(column)" }
}
