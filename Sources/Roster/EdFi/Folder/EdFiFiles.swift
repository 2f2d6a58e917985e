import Foundation

/// The files of one folder that are read, whatever their names: by their content.
struct EdFiFiles {
  let files: [EdFiFile]
  /// What is to be said of the others, and of versions that do not go together.
  let notes: [RosterProblem]
  let checksums: RosterChecksums?

  init(folder: String, checksums: RosterChecksums?) throws {
    guard let entries = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw RosterFileError.notAFolder
    }
    try DesktopFiles.checkOpen(entries)
    var files: [EdFiFile] = []
    var notes: [RosterProblem] = []
    for name in entries.sorted() where Self.isCandidate(name) {
      guard FieldText.fault(in: name) == nil else {
        throw RosterFileError.unknownFile(FieldText.shown(fileName: name), expected: Self.expected)
      }
      switch try EdFiBeginning.of(folder + "/" + name, name: name) {
      case .file(let file): files.append(file)
      case .other(let place): notes.append(RosterProblem(at: place, .passedOver, effect: .nothing))
      case .otherVersion(let place): notes.append(Self.wrongVersion(at: place, EdFiVersion.namespaces))
      }
    }
    notes += Self.mixed(files)
    if !notes.contains(where: { $0.effect == .source }) { try Self.checkComplete(files) }
    // What lies there and is passed over is not gone.
    try checksums?.check(files.map(\.name)) { Self.isCandidate($0) && !entries.contains($0) }
    (self.files, self.notes, self.checksums) = (files, notes, checksums)
  }

  private static let expected = ["EducationOrganization.xml", "StudentEnrollment.xml", "schools.json"]

  private static func isCandidate(_ name: String) -> Bool {
    let lower = name.lowercased()
    return (lower.hasSuffix(".xml") || lower.hasSuffix(".json")) && !DesktopFiles.isBeside(name)
  }

  private static func wrongVersion(at place: SourcePlace, _ expected: String) -> RosterProblem {
    RosterProblem(at: place, .xml(.wrongNamespace(expected: expected)), effect: .source)
  }

  /// Versions have other numbers for the same, so that two of them tell of two districts.
  private static func mixed(_ files: [EdFiFile]) -> [RosterProblem] {
    guard let first = files.lazy.compactMap(\.version).first else { return [] }
    return files.filter { $0.version.map { $0.major != first.major } ?? false }
      .map { wrongVersion(at: SourcePlace(file: $0.name, line: 1, column: 1), first.namespace) }
  }

  private static func checkComplete(_ files: [EdFiFile]) throws {
    let version = files.lazy.compactMap(\.version).first
    if files.isEmpty {
      throw RosterFileError.noRosterFiles(expected: expected)
    }
    if files.contains(where: { $0.holds == nil }) { return }
    let held = files.reduce(into: Set<EdFiKind>()) { $0.formUnion($1.holds ?? []) }
    for kind in EdFiKind.needed where !held.contains(kind) {
      throw RosterFileError.missingFile(kind.fileName(version))
    }
  }
}
