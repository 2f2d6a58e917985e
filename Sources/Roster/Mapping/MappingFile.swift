import YAML

extension RosterMapping {
  /// Reads a mapping out of its text.
  package init(_ text: String, file: String) throws(MappingProblems) {
    var reader = MappingReader(file: file)
    self = reader.read(text)
    if !reader.problems.isEmpty { throw MappingProblems(all: reader.problems) }
  }

  /// Reads a mapping file.
  ///
  /// - Parameter checksums: what the file has to be, where somebody signed for the roster: a mapping says who is a verified guardian as
  ///   much as the roster does.
  package init(path: String, checksums: RosterChecksums? = nil) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let chunks = try FileChunks(path: path, name: name, checksums: checksums)
    var bytes: [UInt8] = []
    while case let more = try chunks.next(), !more.isEmpty {
      bytes += more
      if bytes.count > PlainYAML.sizeLimit { break }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw MappingProblems(
        all: [MappingProblem(file: name, line: 1, column: 1, key: "", fault: .unreadable)])
    }
    try self.init(text, file: name)
  }
}
