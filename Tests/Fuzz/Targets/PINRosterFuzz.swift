import Records
import TestSupport

@testable import Roster

/// The Student/Parent PIN roster as CSV (IX).
enum PINRosterFuzz {
  static func read(_ input: [UInt8]) throws {
    let scratch = try ScratchFolder()
    let text = input.prefix(8192)
    try scratch.write(text, to: "pins.csv")
    var (pins, told) = (0, 0)
    do {
      // Of a name every letter counts, so that some are found, some are several and some nobody.
      let roster = try PINRoster(path: scratch.file("pins.csv")) { student, name in
        switch name.utf8.count % 3 {
        case 0: .one(GuardianID("G-\(student)"))
        case 1: .several
        default: PINRoster.Found.none
        }
      }
      try roster.read(
        { located in
          pins += 1
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
          told += 1
          precondition($0.place.line > 0 && $0.place.column > 0)
        }, progress: { precondition($0.done <= $0.total) })
      precondition(pins + told > 0 || roster.kinds.count <= 2)
    } catch is RosterFileError {}
  }

  private static func holds(_ text: ArraySlice<UInt8>, _ digits: [UInt8]) -> Bool {
    text.firstRange(of: digits) != nil
  }
}
