import Console
import Desk
import Diagnostics
import Ledger
import Operations
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
    stores, folders, desks, corrections, journals, restores, exports, rosterFiles, rosterProblems, policies,
    [
      ScriptUnreadable(), TranscriptError.existsAlready, TranscriptError.cannotWrite, SampleSizeError(),
      ExpatUnavailable(),
    ],
    [NotRewritten(reason: .diskFull)],
  ]

  /// All of them.
  static let all: [any Explained] = kinds.flatMap(\.self)

  private static let stores: [StoreError] = [
    .missing(mark), .notPinline(mark), .newer(mark), .damaged(mark), .altered(mark), .otherKind(mark, isLive: true),
    .otherKind(mark, isLive: false), .otherStation(mark), .existsAlready(mark), .importOvertaken,
    .refused(reason: .diskFull),
  ]

  private static let folders: [StationFolderError] = [
    .missing(mark), .missing("\(mark).key"), .existsAlready(mark), .cannotRead(mark), .cannotWrite(mark),
    .notOurs(mark), .tooOpen(mark, "chmod 700"), .notAKey(mark), .otherKey(mark), .busy(mark), .handedOver(mark),
    .otherHistory(mark),
  ]

  private static let desks: [DeskError] =
    [
      .notWritten(reason: .diskFull), .outcomeUnknown, .noCase, .caseInHand, .wrongStep(.outOfOrder),
      .wrongStep(.tooOld), .noSuchCase, .heldByOther, .badForm(.address), .noPIN, .checkpoints(reason: .diskFailed),
    ] + DeskError.Source.allCases.map(DeskError.unreadable)
    + [PINSafeError.notCleared, .otherKey, .damaged, .noLockedMemory].map(DeskError.safe)

  private static let corrections: [CorrectionError] = [.noSuchEntry]
  private static let journals: [JournalError] = [.notWritten(reason: .refused), .outcomeUnknown, .unreadable]

  private static let restores: [RestoreError] = [
    .broken(.databaseDamaged), .older(backup: 1, known: 2), .rosterMissing(3), .keyUnknown, .nothingToCompare(mark),
    .nameTaken(mark),
  ]

  private static let exports: [ExportError] = [.otherLog(mark), .damaged(mark), .outOfRange(size: 4)]

  private static let rosterFiles: [RosterFileError] =
    [
      .notAFolder, .noRosterFiles(expected: ["a.csv"]), .missingFile(mark), .unknownFile(mark, expected: ["a.csv"]),
      .unreadable(mark), .folderNotEmpty, .unwritable(mark),
    ] + RosterFileError.Limit.allCases.map { .unrepresentable(field: "street", $0) }

  private static let rosterProblems: [RosterProblem] = {
    let row: [RosterFault] = CSVFault.allCases.map(RosterFault.row) + FieldFault.allCases.map(RosterFault.field)
    let xml: [RosterFault] = [
      XMLFault.notWellFormed, .documentType, .tooLarge, .wrongRoot(expected: "A"), .wrongNamespace(expected: "B"),
    ].map(RosterFault.xml)
    let kinds: [RosterFault] = RosterKind.allCases.flatMap { kind -> [RosterFault] in
      [.secondRecord(kind), .dangling(to: kind), .otherSource(kind)]
    }
    let others: [RosterFault] = [
      .emptyFile, .fieldCount(3, header: 4), .unknownColumn(known: "a"), .missingColumn(known: "a"), .columnTwice,
    ]
    let shared = RosterFault.PINHolder.allCases.map { RosterFault.sharedPIN(with: $0) }
    let place = SourcePlace(file: "students.csv", line: 2, column: 3)
    return (row + xml + kinds + others + shared).map { RosterProblem(at: place, $0) }
  }()

  private static let policies: [PolicyProblem] = {
    let texts = [
      "a: b\n", "- x\n", "district: {x\n", "district: A\ndistrict: B\n", "district:\n", "retention-days: x\n",
      "date-order: x\n", "break-starts: x\n",
    ]
    return texts.compactMap { text in
      do throws(PolicyProblem) {
        _ = try PolicyFile.policy(in: text, file: "policy.yaml")
        return nil
      } catch {
        return error
      }
    }
  }()
}

extension Reason {
  /// One of each.
  static let samples: [Reason] = {
    let mark = Problems.mark
    return [
      .diskFull, .diskFailed, .readOnlyOrGone, .heldByAnother, .cannotBeOpened, .cannotBeRead, .databaseError(5),
      .rule("log: entries are never changed"), .unnamedRule, .earlierVersion, .nothingDone, .nothingWritten,
      .cannotMakeFile, .cannotRenameFile, .cannotCopyFile, .cannotOpenFile, .cannotKeepFile, .pinNotSealed,
      .entryTooLong, .entryWithoutForm, .committedTwice, .noEntryTaken, .refused, .foreignCheckpoint, .keyWouldNotSign,
      .newPIN, .missing(mark), .existsAlready(mark), .cannotRead(mark), .cannotWrite(mark), .notOurs(mark),
      .tooOpen(mark), .notAKey(mark), .otherKey(mark), .otherHistory(mark), .busy(mark), .handedOver(mark),
      .notPinline(mark), .newer(mark), .damaged(mark), .altered(mark), .otherKind(mark, isLive: true),
      .otherKind(mark, isLive: false), .otherStation(mark), .importOvertaken,
    ]
  }()
}

extension LogFault {
  /// One of each.
  static let samples: [LogFault] = {
    let file = CheckpointPlace.file("1-a")
    let cases: [LogFault] =
      CaseReference("KPK-482-1914").map { [.outOfOrder(at: 1, $0), .unproven(at: 1, $0), .untimely(at: 1, $0)] } ?? []
    return cases + [
      .entryMissing(at: 1), .entryUnreadable(at: 1), .entryChanged(at: 1), .treeChanged(at: 1), .headChanged(size: 1),
      .otherLog(at: 1), .databaseAltered, .databaseDamaged, .exportDamaged("tile"), .checkpointUnreadable(file),
      .checkpointForged(.database(size: 1)), .checkpointDiffers(.memory), .cutOff(have: 1, file),
      .checkpointRemoved(file), .checkpointMissing(at: 1), .keyUnvouched(at: 1), .keyOther, .codeDiffers(size: 1),
      .continuationFalse(at: 1), .columnsDiffer(at: 1), .factUnknown(at: 1), .clockFalse(at: 1),
      .valueChanged(at: 1, field: "f"), .valueMissing(at: 1, field: "f"), .valueUnknown(at: 1, field: "f"),
      .valueNotErased(at: 1), .openCasesDiffer, .namesDiffer, .rosterDiffers,
    ]
  }()
}
