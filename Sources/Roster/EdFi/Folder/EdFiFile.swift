/// One file of a folder, and what its beginning says of it.
struct EdFiFile {
  enum Format {
    case xml(EdFiVersion), json
    /// The beginning is at fault: read to its end it says how. The version is any.
    case unreadable
  }

  let name: String
  let path: String
  let stamp: FileStamp
  let format: Format
  /// What it holds for certain; nil if its beginning does not say.
  let holds: Set<EdFiKind>?

  /// The version of an XML file.
  var version: EdFiVersion? { if case .xml(let version) = format { version } else { nil } }

  /// Reads the elements of some kinds. An object of no kind comes too.
  ///
  /// False if the reading ended early, after one problem.
  func read(
    _ kinds: Set<EdFiKind>, _ checksums: RosterChecksums?, problem: (RosterProblem) -> Void, advance: (Int) -> Void,
    each: (EdFiKind?, RecordNode) throws -> Void
  ) throws -> Bool {
    let chunks = try FileChunks(path: path, name: name, checksums: checksums, since: stamp)
    func refill() throws -> [UInt8] {
      let chunk = try chunks.next()
      advance(chunk.count)
      return chunk
    }
    let end: (fault: RosterFault, line: Int, column: Int)?
    if case .json = format {
      end = try JSONRecords.read(refill: refill) { node in
        let kind = EdFiKind(object: node)
        if kind.map(kinds.contains) ?? true { try each(kind, node) }
      }.map { (.json($0.fault), $0.line, $0.column) }
    } else {
      let wanted = XMLRecords(namespace: version?.namespace ?? "", wanted: Set(kinds.flatMap(\.elements)))
      end = try wanted.read(refill: refill) { try each(EdFiKind(element: $0.name), $0) }
        .map { (.xml($0.fault), $0.line, $0.column) }
    }
    guard let end else { return true }
    problem(RosterProblem(at: SourcePlace(file: name, line: end.line, column: end.column), end.fault, effect: .source))
    return false
  }
}

/// What the beginning of a file says of it.
enum EdFiBeginning {
  case file(EdFiFile)
  /// Nothing that is read here, told at this place.
  case other(SourcePlace)
  /// Of a version that is not read.
  case otherVersion(SourcePlace)

  static func of(_ path: String, name: String) throws -> EdFiBeginning {
    let chunks = try FileChunks(path: path, name: name)
    func file(_ format: EdFiFile.Format, _ holds: Set<EdFiKind>?) -> EdFiBeginning {
      .file(EdFiFile(name: name, path: path, stamp: chunks.stamp, format: format, holds: holds))
    }
    if name.lowercased().hasSuffix(".json") {
      let first = try JSONFirst(refill: chunks.next)
      guard let node = first.node else { return file(.json, nil) }
      guard let kind = EdFiKind(object: node) else {
        return .other(SourcePlace(file: name, line: node.line, column: node.column))
      }
      return file(.json, [kind])
    }
    guard let root = try XMLRoot(refill: chunks.next) else { return file(.unreadable, nil) }
    let place = SourcePlace(file: name, line: root.line, column: root.column)
    guard let interchange = EdFiInterchange(root: root.name) else { return .other(place) }
    guard let version = EdFiVersion(namespace: root.namespace) else { return .otherVersion(place) }
    return file(.xml(version), interchange.holds)
  }
}

/// The first object of a JSON file.
private struct JSONFirst {
  private(set) var node: RecordNode?
  private struct Found: Error {}

  /// None for a file without any, or one whose beginning is at fault: whoever reads the file to its end says what is wrong.
  init(refill: () throws -> [UInt8]) throws {
    var found: RecordNode?
    do {
      _ = try JSONRecords.read(refill: refill) { node in
        found = node
        throw Found()
      }
    } catch is Found {}
    node = found
  }
}
