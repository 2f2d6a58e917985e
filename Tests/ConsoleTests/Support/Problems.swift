import Files
import Guide
import Letters
import Console
import Desk
import Diagnostics
import Ledger
import Operations
import Pages
import Records
@testable import Roster
@testable import SampleDistrict
import Station
@testable import Terminal
import TestSupport
import Verification

/// One of every problem that can be told of.
enum Problems {
  /// What stands in a problem for a file or another value of its own.
  static let mark = "/s/zq7"

  /// By type.
  static let kinds: [[any Explained]] = [
    FileFault.samples, StoreError.samples, StationFolderError.samples, DeskError.samples, CorrectionError.allCases,
    JournalError.samples, RestoreError.samples, QuarantineError.samples, SecondPersonError.samples, ExportError.samples,
    [SchoolSearchError.noSuchSchool, SchoolSearchError.severalSchools([mark]), SchoolSearchError.otherSchool],
    PINError.allCases, [CreatedPINsDiffer()],
    [CardDeltaError.noneBefore, CardDeltaError.erased(number: 3)], [EmergencyReportError.noDays],
    RosterFileError.samples,
    ImportError.samples,
    RosterSignatureError.samples, rosterProblems, policies,
    PageFault.samples, [HandedOutFileError.inStation(mark), HandedOutFileError.file(.missing(mark))],
    [PrintError.notTaken, PrintError.page(.cannotWrite)],
    GuideProblem.samples, [ScriptUnreadable(), SampleSizeError(), ExpatUnavailable(), YajlUnavailable()],
    [NotRewritten(erased: 3, reason: .diskFull), NotRewritten(erased: 0, reason: .diskFull)],
  ]

  /// All of them.
  static let all: [any Explained] = kinds.flatMap(\.self)

  private static let rosterProblems: [RosterProblem] = {
    let row: [RosterFault] = CSVFault.allCases.map(RosterFault.row) + FieldFault.allCases.map(RosterFault.field)
    let xml = XMLFault.samples.map(RosterFault.xml) + JSONFault.allCases.map(RosterFault.json)
    let kinds: [RosterFault] = RosterKind.allCases.flatMap { kind -> [RosterFault] in
      [.secondRecord(kind), .dangling(to: kind), .otherSource(kind)]
    }
    let others: [RosterFault] = [
      .emptyFile, .fieldCount(3, header: 4), .fieldCount(0, header: 4), .fieldCount(5, header: 4),
      .unknownColumn(known: "a"), .missingColumn(known: "a"), .missingColumn(known: "a", has: "b"),
      .columnTwice, .noRows, .sharedPIN,
      .misspeltColumn(meant: "a"), .otherColumn, .partOfRecord, .passedOver, .unknownObject,
    ]
    let place = SourcePlace(file: "students.csv", line: 2, column: 3)
    return (row + xml + WrongFile.allCases.map(RosterFault.file) + kinds + others).map { RosterProblem(at: place, $0) }
  }()

  private static let policies: [PolicyProblem] = {
    let texts = [
      "a: b\n", "- x\n", "district: {x\n", "district: A\ndistrict: B\n", "district:\n", "retention-days: x\n",
      "date-order: x\n", "break-starts: x\n", "district: &a x\n", "district: [[[[[[[[[[[[[[[[[x\n",
    ]
    let meeting = "meeting-number: 1\nmeeting-passcode: "
    let live = ["", meeting + "0\n", meeting + "1\nserves: zq7\n"]
    return (texts + live).compactMap { text in
      do {
        try PolicyFile.written(in: text, file: "policy.yaml").checkForCalls { _ in false }
        return nil
      } catch {
        return error as? PolicyProblem
      }
    }
  }()
}
