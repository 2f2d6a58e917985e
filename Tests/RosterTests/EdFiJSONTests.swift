import Matching
import Records
import Roster
import TestSupport
import Testing

/// What is wrong with JSON, told with its place.
@Suite struct EdFiJSONTests {
  private func reading(_ contacts: String) throws -> ReadRoster {
    var files = try EdFiFamily().files(.array5)
    files["contacts.json"] = contacts
    let folder = try ScratchFolder(files)
    return try ReadRoster(EdFiFolder(path: folder.path, today: EdFiTexts.today))
  }

  @Test func `a faulty value is reported where it begins`() throws {
    let reading = try reading(
      """
      [
        {"contactUniqueId": "7", "firstName": "Ñandú", "lastSurname": "",
         "telephones": [{"telephoneNumber": "none"}]}
      ]
      """)
    #expect(
      reading.messages.map { $0.prefix { $0 != "\n" } } == [
        "contacts.json:2:65: lastSurname: empty",
        "contacts.json:3:39: telephoneNumber: not a phone number; only this is left out",
      ])
    #expect(reading.problems.map(\.record) == [.guardian("7"), nil])
    #expect(reading.problems.map(\.effect) == [.row, .field])
    #expect(reading.guardians == [])
    #expect(reading.students.count == 1)
  }

  @Test(arguments: [
    ("[{\"contactUniqueId\":\"7\"", 1, 21), ("[{\"contactUniqueId\":7,}]", 1, 23), ("[{'contactUniqueId':7}]", 1, 3),
    ("{\"contactUniqueId\":\"7\"}\n{\"contact", 2, 2), ("[{\"contactUniqueId\":\"\u{1}\"}]", 1, 21), ("]", 1, 1),
  ])
  func `what is not well-formed ends the reading`(text: String, line: Int, column: Int) throws {
    let reading = try reading(text)
    #expect(reading.problems.map(\.fault) == [.json(.notWellFormed)])
    #expect(reading.problems.map(\.effect) == [.source])
    #expect(reading.problems.first?.place == SourcePlace(file: "contacts.json", line: line, column: column))
    #expect(reading.students == [])
  }

  @Test(arguments: [("{\"a\":", 40, "}"), ("[", 5000, "]"), ("{\"a\":[", 20, "]}")])
  func `depth without bounds is refused`(start: String, count: Int, end: String) throws {
    let text = String(repeating: start, count: count) + "1" + String(repeating: end, count: count)
    #expect(try reading("{\"contactUniqueId\":\"7\",\"x\":\(text)}").problems.map(\.fault) == [.json(.tooLarge)])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a string that does not end is not waited for`() throws {
    let text = "[{\"contactUniqueId\":\"" + String(repeating: "x", count: 16 << 20)
    #expect(try reading(text).problems.map(\.fault) == [.json(.tooLarge)])
  }

  @Test func `a long value that nobody wants is read over, and a wanted one is told`() throws {
    let long = String(repeating: "x", count: 5000)
    let good = "\"contactUniqueId\":\"7\",\"firstName\":\"Eva\",\"lastSurname\":\"Ortiz\""
    #expect(try reading("[{\(good),\"_note\":\"\(long)\"}]").messages == [])
    let reading = try reading("[{\(good),\"middleName\":\"\(long)\"}]")
    #expect(reading.problems.map(\.fault) == [.field(.tooLong)])
  }

  @Test func `a byte order mark and numbers for text are taken`() throws {
    let reading = try reading(
      "\u{FEFF}[{\"contactUniqueId\":7,\"firstName\":\"Eva\",\"lastSurname\":\"Ortiz\",\"middleName\":null}]")
    #expect(reading.messages == [])
    #expect(reading.guardians.map(\.id.text) == ["7"])
  }

  @Test func `an object of no kind among others is told`() throws {
    let good = "{\"contactUniqueId\":\"7\",\"firstName\":\"Eva\",\"lastSurname\":\"Ortiz\"}"
    let reading = try reading("\(good)\n{\"firstName\":\"Eva\",\"lastSurname\":\"Ortiz\"}\n")
    #expect(
      reading.messages.map { $0.prefix { $0 != "\n" } } == [
        "contacts.json:2:1: an object of no kind that is read here"
      ])
    #expect(reading.problems.map(\.effect) == [.row])
    #expect(reading.guardians.count == 1)
  }

  @Test(arguments: ["\\u001b[31m", "\\u202e", "\\u2028"])
  func `hostile text is refused and not repeated`(text: String) throws {
    let reading = try reading("[{\"contactUniqueId\":\"7\",\"firstName\":\"E\(text)va\",\"lastSurname\":\"Ortiz\"}]")
    #expect(reading.guardians == [])
    #expect(reading.problems.map(\.field) == ["firstName"])
    #expect(reading.messages.joined().unicodeScalars.allSatisfy { $0 == "\n" || (0x20..<0x7F).contains($0.value) })
  }

  @Test func `a missing file is an error that names it`() throws {
    for (part, name) in [("schools", "schools.json"), ("contacts", "contacts.json"), ("students", "students.json")] {
      var files = try EdFiFamily().files(.array5)
      files["\(part).json"] = nil
      let folder = try ScratchFolder(files)
      #expect(throws: RosterFileError.missingFile(name)) { try EdFiFolder(path: folder.path, today: EdFiTexts.today) }
    }
  }
}
