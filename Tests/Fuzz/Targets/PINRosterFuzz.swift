import Records
import TestSupport

@testable import Roster

/// The Student/Parent PIN roster as CSV (IX).
enum PINRosterFuzz {
  static func read(_ input: [UInt8]) throws {
    let scratch = try ScratchFolder()
    let text = input.prefix(8192)
    try scratch.write(text, to: "pins.csv")
    do {
      // Of a name every letter counts, so that some are found, some are several and some nobody.
      let roster = try PINRoster(path: scratch.file("pins.csv")) { student, name in
        switch name.utf8.count % 3 {
        case 0: .one(GuardianID("G-\(student)"))
        case 1: .several
        default: PINRoster.Found.none
        }
      }
      let (first, second) = (try reading(roster, of: text), try reading(roster, of: text))
      precondition(first.records == second.records && first.problems == second.problems)
    } catch is RosterFileError {}
  }

  private static func reading(
    _ roster: PINRoster, of text: ArraySlice<UInt8>
  ) throws -> (records: [RosterRecord], problems: [RosterProblem]) {
    var (records, problems) = ([RosterRecord](), [RosterProblem]())
    try roster.read(
      { located in
        records.append(located.value)
        precondition(located.place.line > 1 && located.place.column > 0)
        switch located.value {
        case .parentPIN(let pin):
          // No digit comes that is not there, and none is lost.
          precondition(!pin.studentID.text.isEmpty && !pin.guardianID.text.isEmpty && holds(text, pin.pin.bytes))
        case .studentPIN(let pin): precondition(!pin.studentID.text.isEmpty && holds(text, pin.pin.bytes))
        default: preconditionFailure("a PIN roster gives PINs only")
        }
      },
      problem: {
        problems.append($0)
        precondition($0.place.line > 0 && $0.place.column > 0)
      }, progress: { precondition($0.done <= $0.total) })
    return (records, problems)
  }

  private static func holds(_ text: ArraySlice<UInt8>, _ digits: [UInt8]) -> Bool {
    text.firstRange(of: digits) != nil
  }
}
