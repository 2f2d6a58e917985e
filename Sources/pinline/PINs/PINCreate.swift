import ArgumentParser
import Diagnostics
import Operations
import Records
import SQLiteStore
import Station

/// `pinline pin create --all`, `--school SCHOOL`, or `STUDENT GUARDIAN`.
struct PINCreate: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "create",
    abstract: "Create a PIN for one verified guardian who has none, or for each of a school, or for everybody's.",
    discussion: "Each is logged and kept, unlike every other guardian's and student's PIN, and is told in a call alone."
  )

  @OptionGroup var station: StationOptions

  @Argument(help: "The student's number.")
  var student: String?

  @Argument(help: "The guardian's number.")
  var guardian: String?

  @Option(help: "For every verified guardian of this school: its number, or a part of its name.")
  var school: String?

  @Flag(help: "For every verified guardian of all schools that are served here.")
  var all = false

  func validate() throws {
    let ways = [student != nil, school != nil, all].count { $0 }
    guard ways == 1, (student == nil) == (guardian == nil) else {
      throw ValidationError("give STUDENT and GUARDIAN, or --school, or --all")
    }
  }

  func perform() throws {
    let open = try OpenStation(station.folder)
    let session = try open.session(for: station)
    let directory = try open.archive.directory()
    let creation = PINCreation(session, directory, try open.archive.pins(), safe: open.safe)
    if let student, let guardian {
      try creation.create(for: GuardianID(guardian), of: StudentID(student))
      return print(PINWord.created(1).in(operatorLanguage))
    }
    let one = try school.map { try SchoolSearch.school($0, in: directory, only: session.policy.onlySchool).id }
    let progress = ProgressLine(label: "pin")
    defer { progress.end() }
    let created = try creation.create(forAllOf: one) { progress.show($0) }
    progress.end()
    print((created > 0 ? PINWord.created(created) : .noneMissing).in(operatorLanguage))
  }
}
