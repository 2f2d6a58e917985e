import Foundation

/// The interchanges of Ed-Fi v1 that are read.
enum EdFiInterchange: String, CaseIterable {
  case educationOrganization = "EducationOrganization"
  case studentEnrollment = "StudentEnrollment"
  case studentParent = "StudentParent"

  /// The outermost element.
  var root: String { "Interchange" + rawValue }
  /// The names that the file may have, the usual one first.
  var fileNames: [String] { [rawValue + ".xml", root + ".xml"] }
  /// The one version that is read. Later ones are other formats under the same names.
  static let namespace = "http://ed-fi.org/0100"
}

/// The files of one folder.
struct EdFiFiles {
  private let files: [EdFiInterchange: EdFiFile]
  let isSigned: Bool
  /// Bytes of one whole reading, in which some files are read several times.
  let bytesTotal: Int64

  init(folder: String, checksums: RosterChecksums?) throws(RosterFileError) {
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder) else { throw .notAFolder }
    let expected = EdFiInterchange.allCases.compactMap(\.fileNames.first)
    var files: [EdFiInterchange: EdFiFile] = [:]
    for interchange in EdFiInterchange.allCases {
      guard let name = interchange.fileNames.first(where: entries.contains) else { continue }
      let path = folder + "/" + name
      let size = try FileChunks(path: path, name: name).size
      files[interchange] = EdFiFile(
        interchange: interchange, name: name, path: path, size: size, checksums: checksums)
    }
    if files.isEmpty { throw .noRosterFiles(expected: expected) }
    for interchange in EdFiInterchange.allCases where files[interchange] == nil {
      throw .missingFile(interchange.rawValue + ".xml")
    }
    try checksums?.check(files.values.map(\.name), of: EdFiInterchange.allCases.flatMap(\.fileNames))
    self.files = files
    isSigned = checksums != nil
    bytesTotal = EdFiReading.Step.allCases.reduce(0) { $0 + (files[$1.interchange]?.size ?? 0) }
  }

  subscript(interchange: EdFiInterchange) -> EdFiFile {
    get throws(RosterFileError) {
      guard let file = files[interchange] else { throw .missingFile(interchange.rawValue + ".xml") }
      return file
    }
  }
}

struct EdFiFile {
  let interchange: EdFiInterchange
  let name: String
  let path: String
  let size: Int64
  let checksums: RosterChecksums?

  /// Reads the elements of one name. False if the reading ended early, after one problem.
  func read(
    elements: String, problem: (RosterProblem) -> Void, advance: (Int) -> Void, each: (XMLNode) throws -> Void
  ) throws -> Bool {
    let chunks = try FileChunks(path: path, name: name, checksums: checksums)
    let records = XMLRecords(root: interchange.root, namespace: EdFiInterchange.namespace, wanted: elements)
    let end = try records.read(
      refill: {
        let chunk = try chunks.next()
        advance(chunk.count)
        return chunk
      }, each: each)
    guard let end else { return true }
    let place = SourcePlace(file: name, line: end.line, column: end.column)
    problem(RosterProblem(at: place, .xml(end.fault)))
    return false
  }
}
