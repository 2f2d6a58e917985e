import Desk
import Ledger
import Operations
import Records
import Roster
import Station
import TestSupport

@testable import SQLiteStore

/// A station at which somebody works with PINs beside calls.
struct PINsBesideCalls {
  let station: DeskStation
  let session: StaffSession
  let directory: any Directory

  init(
    _ families: [DeskFamily], kind: StationKind = .practice, settings: [String: String] = [:],
    input: InputSource = .terminal
  ) throws {
    station = try DeskStation(families, kind: kind, settings: settings)
    session = try station.desk(input: input).session
    directory = try station.archive(station.open()).directory()
  }

  var creation: PINCreation { PINCreation(session, directory, station.pins, safe: station.safe) }
  var export: PINRosterExport { PINRosterExport(session, directory, station.pins, safe: station.safe) }

  /// The PIN that counts of a family's guardian.
  func pin(of family: DeskFamily) throws -> SealedPIN? {
    SealedPIN.newest(
      of: try station.pins.pins(of: PINOwner(student: family.student.id, guardian: family.guardianID)))
  }

  func kinds() throws -> [String] { try station.entries().map(\.kind) }

  /// Families of one school without a PIN, in several grades and homerooms.
  static func pinless(_ count: Int, school: SchoolID = "SCH-1") -> [DeskFamily] {
    (0..<count).map { number in
      var family = DeskFamily(
        StudentID("2002\(100 + number)"), "Wei", "Chen", born: "2014-09-01", school: school, caller: "Li Chen",
        number: 3010 + number, pin: nil)
      family.student.grade = Grade(level: 12 - number % 3) ?? .kindergarten
      family.student.homeroomTeacher = ["Zoë Quintero", "Ángela Paz", nil][number / 3 % 3]
      return family
    }
  }
}
