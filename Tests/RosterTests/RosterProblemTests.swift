import Diagnostics
import Console
import Roster
import Testing

/// How problems and errors read.
@Suite struct RosterProblemTests {
  let place = SourcePlace(file: "students.csv", line: 12, column: 3)

  @Test func `a problem names place, field, fault and hint`() {
    let problem = RosterProblem(at: place, field: "birth_date", .field(.notADate))
    #expect(
      problem.diagnostic(in: .english).description
        == "students.csv:12:3: birth_date: not a date of the form YYYY-MM-DD\nhint: write the year first, as in 2012-03-14"
    )
    #expect(
      problem.diagnostic(in: .spanish).description
        == "students.csv:12:3: birth_date: no es una fecha de la forma AAAA-MM-DD\n"
        + "sugerencia: escriba primero el año, por ejemplo 2012-03-14")
    #expect(
      RosterProblem(at: place, .emptyFile).diagnostic(in: .english).headline
        == "students.csv:12:3: the file is empty")
  }

  @Test(arguments: [
    (0, ""), (1, "1 problem"), (20, "20 problems"), (21, "21 problems, of which the first 20 are shown"),
  ])
  func `only the first twenty are shown and all are counted`(count: Int, summary: String) {
    var problems = RosterProblems()
    for number in 0..<count {
      problems.add(RosterProblem(at: SourcePlace(file: "f", line: number + 1, column: 1), .columnTwice))
    }
    let lines = problems.text(in: .english).split(separator: "\n").map(String.init)
    #expect(problems.total == count)
    #expect(problems.isEmpty == (count == 0))
    #expect(problems.first.map(\.place.line) == (0..<min(count, 20)).map { $0 + 1 })
    #expect(lines.last ?? "" == summary)
    // Of several, how many there are of each kind comes first.
    #expect(lines.dropLast().count == 2 * min(count, 20) + (count > 1 ? 1 : 0))
  }

  @Test(arguments: [
    RosterFileError.notAFolder, .noRosterFiles(expected: ["a.csv"]), .missingFile("a.xml"),
    .unknownFile("b.csv", expected: ["a.csv"]), .unreadable("a.csv"), .folderNotEmpty, .unwritable("a.csv"),
    .unrepresentable(field: "street", .addresses),
  ])
  func `an error is one lower-case line and a hint`(error: RosterFileError) {
    let lines = error.diagnostic(in: .english).description.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix("hint: ") == true)
    #expect(lines.first?.first?.isLowercase == true)
  }

  @Test func `a located value keeps its place when mapped`() {
    #expect(Located(2, at: place).map { $0 * 2 } == Located(4, at: place))
  }
}
