import ArgumentParser
import Diagnostics
import Foundation
import Practice
import Station

/// Who is in the class, and what a trainer assigned.
struct ClassOptions: ParsableArguments {
  @Option(
    name: .customLong("class"),
    help: "The class list, a YAML file (default: class.yaml in the station's folder, if there is one).")
  var classFile: String?

  @Option(
    name: .customLong("course"),
    help: "The trainer's course, a YAML file (default: course.yaml in the station's folder, if there is one).")
  var courseFile: String?

  /// The class list; nil where there is none.
  func list(at station: StationFolder) throws -> ClassList? {
    try text(classFile, or: "class.yaml", at: station).map { try ClassFile.list(in: $0.text, file: $0.file) }
  }

  /// The course; nil where there is none. Files that it names lie beside it.
  func course(of list: ClassList?, at station: StationFolder) throws -> TrainerCourse? {
    try text(courseFile, or: "course.yaml", at: station).map { text, file in
      let folder = (file as NSString).deletingLastPathComponent
      return try CourseFile.course(in: text, file: file, of: list) { name in
        try? StationFolder.text(of: (folder as NSString).appendingPathComponent(name))
      }
    }
  }

  private func text(
    _ named: String?, or own: String, at station: StationFolder
  ) throws -> (text: String, file: String)? {
    let file = named ?? station.path + "/" + own
    if named == nil, !FileManager.default.fileExists(atPath: file) { return nil }
    return (try StationFolder.text(of: file), file)
  }
}

extension ClassList {
  /// The name that counts of who is called so.
  /// - Throws: `UsageError.notInClass` for who is not in the class.
  func name(of typed: String) throws(UsageError) -> String {
    guard let person = person(called: typed) else {
      throw .notInClass(known: people.map { "\($0.id) (\($0.name))" })
    }
    return person.name
  }
}
