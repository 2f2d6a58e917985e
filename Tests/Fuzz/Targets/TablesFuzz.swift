import Matching
import Records
import TestSupport

@testable import Roster

/// The readers of users in tables, and of archives. What cannot be read at all is refused with an error of its own, before anything or in the
/// middle; anything else has to be told and read on.
enum TablesFuzz {
  private static let others = [
    "orgs.csv": "sourcedId,name,type\nS1,Roble Park,school\n",
    "users.csv":
      "sourcedId,givenName,familyName,role,orgSourcedIds,grades,agentSourcedIds\n1,Ana,Cruz,student,S1,8,G1\n"
      + "G1,Eva,Ortiz,parent,,,1\n",
    "demographics.csv": "sourcedId,birthDate\n1,2012-03-14\n",
  ]

  static func oneRoster(_ input: [UInt8]) throws {
    try tables(input) { path in try OneRosterFiles(path: path, today: MatchingFuzz.day.today) }
  }

  static func sds(_ input: [UInt8]) throws {
    try tables(input) { path in try SDSFiles(path: path, today: MatchingFuzz.day.today) }
  }

  /// The input is an archive.
  static func zip(_ input: [UInt8]) throws {
    let scratch = try ScratchFolder()
    try scratch.write(input, to: "export.zip")
    try refusable {
      try RosterFuzz.read(scratch, [:]) { _ in
        try OneRosterFiles(path: scratch.file("export.zip"), today: MatchingFuzz.day.today, unpackedLimit: 1 << 20)
      }
    }
  }

  private static func tables(_ input: [UInt8], _ reader: (String) throws -> some RosterReader) throws {
    let (name, content) = RosterFuzz.parts(input)
    let names = UserTable.allCases.map(\.fileName) + [OneRosterManifest.fileName]
    var files = others.mapValues { Array($0.utf8)[...] }
    files[names.contains(name) ? name : "users.csv"] = content
    try refusable { try RosterFuzz.read(ScratchFolder(), files, reader) }
  }

  private static func refusable(_ body: () throws -> Void) throws {
    do { try body() } catch is RosterFileError {}
  }
}
