import Console
import Diagnostics
import Records
import TestSupport
import Testing

@testable import Roster

/// What is wrong with a mapping, and drafts of them.
@Suite("A mapping file")
struct MappingProblemTests {
  private func messages(_ text: String) -> [String] {
    do throws(MappingProblems) {
      _ = try RosterMapping(text, file: "map.yaml")
      return []
    } catch {
      for language in [Language.english, .spanish] {
        #expect(error.all.allSatisfy { !$0.words(in: language).next.isEmpty })
      }
      return error.all.map { String($0.diagnostic(in: .english).description.prefix { $0 != "\n" }) }
    }
  }

  @Test(arguments: [
    ("", ["map.yaml:1:1: no mapping"]),
    ("a: [", ["map.yaml:2:1: this is not YAML"]),
    ("files: &a []", ["map.yaml:1:8: a value that stands for another (&, * or !) is not read"]),
    ("dates: x\n", ["map.yaml:1:1: dates: no such key here", "map.yaml:1:1: files: missing"]),
    ("files:\n  - name: \"a.csv\"\n", ["map.yaml:2:5: records: missing"]),
    (
      "files:\n  - name: a\n    header: maybe\n    encoding: ebcdic\n    separator: xx\n    records:\n      - kind: pupil\n",
      [
        "map.yaml:3:13: header: cannot be that", "map.yaml:4:15: encoding: cannot be that",
        "map.yaml:5:16: separator: cannot be that", "map.yaml:7:15: kind: cannot be that",
      ]
    ),
    (
      "files:\n  - name: a\n    records:\n      - kind: parent-pin\n        fields: {student: S, guardian: [G, H], pin: {constant: \"1234\"}, pim: P}\n",
      ["map.yaml:5:53: pin: cannot be that", "map.yaml:5:73: pim: no such key here"]
    ),
    (
      "files:\n  - name: a\n    header: \"no\"\n    records:\n      - kind: student-pin\n        fields: {student: Student}\n",
      ["map.yaml:6:27: student: cannot be that", "map.yaml:6:17: pin: missing"]
    ),
  ])
  func `tells what is wrong at its place and no value`(text: String, expected: [String]) {
    #expect(messages(text) == expected)
  }

  @Test func `knows forms of columns that a roster folder has`() {
    let names = Set(RosterKind.allCases.flatMap { $0.specs.map(\.name) })
    #expect(MappedForm.names.isSubset(of: names))
    #expect(Set(RosterKind.allCases.map(\.mappingName)).count == RosterKind.allCases.count)
  }

  @Test(arguments: [
    ("students*.csv", "Students_2026.CSV", true), ("a?.csv", "a1.csv", true), ("a?.csv", "a.csv", false),
    ("*", "", true), ("*a*b", "xaxxb", true), ("*a*b", "xaxxbc", false),
  ])
  func `means files by a pattern`(pattern: String, name: String, fits: Bool) {
    var file = MappedFile()
    file.pattern = pattern
    #expect(file.fits(name) == fits)
  }

  private static let aeries =
    "Student ID,Student First Name,Student Last Name,Birthdate,Grade,School Code,School Name,Address,City,State,Zip,Telephone,Parent1 First Name,Parent1 Last Name,Parent1 Cell Phone,Parent1 Relationship,Parent1 Legal Guardian,Emergency Contact 1 First Name,Emergency Contact 1 Last Name,Emergency Contact 1 Phone"
  private static let spanish =
    "Matrícula;Nombre del alumno;Apellidos del alumno;Fecha de nacimiento;Grado;Escuela ID;Nombre de la escuela;Dirección;Teléfono;Nombres del tutor;Apellidos del tutor;Teléfono del tutor;Parentesco"

  /// A draft of a file with one row.
  private func draft(_ name: String, _ text: String, in language: Language = .english) throws -> String {
    let folder = try ScratchFolder([name: text])
    return MappingDraftText.of(try MappingDraft(path: folder.file(name)), in: language)
  }

  @Test func `is drafted from English headers and can be used at once`() throws {
    let row =
      "7,Luz,Ortega,5/13/2014,6,8001,Alvarado,1205 E 4th St,Los Angeles,CA,90033,2135550142,Rosa,Ortega,2135550143,Mother,Y,Elena,Ruiz,3235550177"
    let text = Self.aeries + "\n" + row + "\n"
    let draft = try draft("students.csv", text)
    for value in ["Luz", "Ortega", "1205", "2135550142", "8001", "Alvarado"] { #expect(!draft.contains(value)) }
    #expect(draft.contains("date-order: month-first") && draft.contains("unsure"))
    let folder = try ScratchFolder(["students.csv": text])
    let reading = try ReadRoster(
      MappedFiles(paths: [folder.file("students.csv")], mapping: RosterMapping(draft, file: "map.yaml")))
    #expect(reading.problems.isEmpty, "\(draft)\n\(reading.messages)")
    #expect(reading.students.first?.birthDate.iso == "2014-05-13" && reading.students.first?.phones == ["2135550142"])
    #expect(reading.schools.map(\.name) == ["Alvarado"])
    #expect(reading.guardians.map(\.name.full) == ["Rosa Ortega"] && reading.guardianships.first?.verified == true)
    #expect(reading.contacts.map(\.phones) == [["3235550177"]])
  }

  @Test func `is drafted from Spanish headers with another separator`() throws {
    let row = "7;Luz;Ortega;13/5/2014;6;8001;Alvarado;1205 E 4th St;2135550142;Rosa;Ortega;2135550143;madre"
    let text = Self.spanish + "\n" + row + "\n"
    let draft = try draft("alumnos.csv", text, in: .spanish)
    #expect(draft.contains("separator: semicolon") && draft.contains("date-order: day-first"))
    let folder = try ScratchFolder(["alumnos.csv": text])
    let reading = try ReadRoster(
      MappedFiles(paths: [folder.file("alumnos.csv")], mapping: RosterMapping(draft, file: "map.yaml")))
    #expect(reading.problems.isEmpty, "\(draft)\n\(reading.messages)")
    #expect(reading.students.count == 1 && reading.guardians.map(\.phones) == [["2135550143"]])
  }

  @Test func `is drafted with the names of the columns that it does not use`() throws {
    let draft = try draft(
      "students.csv", Self.aeries + ",Bus Route,\"Locker \"\"B\"\"\",Guardian 3 Cell Phone\n")
    let line = try #require(draft.split(separator: "\n").last)
    #expect(
      line
        == "# Columns not recognized, or not needed: U \"Bus Route\", V \"Locker \\\"B\\\"\", W \"Guardian 3 Cell Phone\""
    )
    // Nor the second of one name, or one that only a comment names.
    let doubled = try self.draft("students.csv", Self.aeries + ",Telephone,Grade,Guardian 4 Name\n")
    #expect(doubled.contains("# \"Guardian 4 Name\": "))
    let unused = try #require(doubled.split(separator: "\n").last)
    #expect(unused.hasSuffix(": V \"Grade\", W \"Guardian 4 Name\""), "\(unused)")
    // A row that may be somebody's is not repeated.
    for row in [
      "Luz,Ortega,100 Main Street,Apt 4,Los Angeles,State", "Rosa,Padre,Campos,Los Angeles,7", "Ana,First Street",
      "605372,Rosa,Ortega,mother,No,No", "Luz,Ortega,12 Oak Ln,14 Elm Ln", "Luz,Ortega,Oak Ln,Elm Ln",
      "First,Last,Rosa,Ortega,luz@example.org",
    ] {
      let draft = try self.draft("x.csv", row + "\n")
      for value in ["Luz", "Ortega", "Main", "Angeles", "Rosa", "Campos", "Ana", "605372", "mother", "Oak", "Elm"] {
        #expect(!draft.contains(value), "\(draft)")
      }
    }
  }

  @Test func `that names a column which a file has otherwise is told what the file has`() throws {
    let map = """
      files:
        - name: "*"
          records:
            - kind: parent-pin
              fields: {student: "Student ID", guardian: "Parent ID", pin: "Parent PIN"}
      """
    func hints(_ text: String) throws -> [String] {
      let folder = try ScratchFolder(["a.csv": text])
      return try ReadRoster(MappedFiles(paths: [folder.path], mapping: RosterMapping(map, file: "map.yaml"))).messages
    }
    let known = "the columns are Parent ID, Parent PIN, Student ID"
    #expect(
      try hints("Locker,Student ID,Parent IDs,Bus,Parent PIN\n7,8,9,1,004172\n") == [
        "a.csv:1:1: Parent ID: missing column\nhint: the file has Parent IDs, Parent PIN, Locker, Student ID, Bus; \(known)"
      ])
    #expect(
      try hints("Pupil Number,First Name,Last Name,PIN of parent\n")[2]
        == "a.csv:1:1: Student ID: missing column\nhint: the file has Pupil Number, First Name, Last Name, PIN of parent; \(known)"
    )
    // What may be somebody's data is not repeated.
    for row in [
      "7,Rosa Ortega,100 Main Street,004172", "Rosa,Ortega,Los Angeles", "1979301266,2135550142,Rosa",
      "605372,Rosa,Ortega,mother,No,No", "Rosa,Ortega,12 Oak Ln,14 Elm Ln", "Rosa,Ortega,Oak Ln,Elm Ln",
    ] {
      let told = try hints(row + "\n").joined()
      #expect(told.contains("hint: \(known)") && !told.contains("Rosa") && !told.contains("the file has"))
    }
    let many = (1...40).map { "Extra \($0)" }.joined(separator: ",")
    let told = try hints("\(many),Student ID,Parent ID,Parent PINs\n").joined()
    #expect(told.contains("the file has Parent PINs, ") && told.contains(", …; ") && !told.contains("Extra 12"))
  }

  @Test func `is drafted without anything of a first row that is data`() throws {
    let draft = try draft("x.csv", "1979301266,Luz,Ortega,5/3/2014,6,8001,2135550142\n")
    for value in ["1979301266", "Luz", "Ortega", "2014", "2135550142"] { #expect(!draft.contains(value)) }
    #expect(draft.contains("header: \"no\"") && draft.contains("looks like data"))
  }

  @Test func `is drafted for whatever bytes there are`() throws {
    var drafted = 0
    try ProofShare("drafts of mappings", cases: 100, seed: CutInputTests.seed).each { _, generator, name in
      var bytes = Array((Self.aeries + "\n1,2,3\n").utf8)
      for _ in 0..<4 {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
      }
      let folder = try ScratchFolder()
      try folder.write(bytes, to: "a.csv")
      guard let draft = try? MappingDraft(path: folder.file("a.csv")) else { return }
      let text = MappingDraftText.of(draft, in: .english)
      guard text.contains("- kind:") else { return }
      drafted += 1
      #expect(throws: Never.self, "\(name)\n\(text)") { try RosterMapping(text, file: "a.yaml") }
    }
    #expect(drafted > 50)
  }
}
