import Console
import Desk
import Diagnostics
import Files
import Ledger
import Operations
import Records
import Roster
import Station
import Verification

extension StoreError {
  /// One of each, and of all that has words of its own.
  static let samples = sequence(first: StoreError.missing(Problems.mark)) { $0.next }.flatMap(\.variants)

  /// The one after this: a new one does not compile before it has its place.
  private var next: StoreError? {
    switch self {
    case .missing: .notPinline(Problems.mark)
    case .notPinline: .newer(Problems.mark)
    case .newer: .damaged(Problems.mark)
    case .damaged: .wrongValue(Problems.mark)
    case .wrongValue: .altered(Problems.mark)
    case .altered: .otherKind(Problems.mark, isLive: true)
    case .otherKind: .otherStation(Problems.mark)
    case .otherStation: .existsAlready(Problems.mark)
    case .existsAlready: .sealed(Problems.mark)
    case .sealed: .importOvertaken
    case .importOvertaken: .rosterChanged
    case .rosterChanged: .refused(reason: .diskFull)
    case .refused: nil
    }
  }

  private var variants: [StoreError] {
    switch self {
    case .otherKind: [true, false].map { .otherKind(Problems.mark, isLive: $0) }
    case .missing, .notPinline, .newer, .damaged, .wrongValue, .altered, .otherStation, .existsAlready, .sealed,
      .importOvertaken, .rosterChanged, .refused:
      [self]
    }
  }
}

extension StationFolderError {
  /// One of each, and of all that has words of its own.
  static let samples = sequence(first: StationFolderError.missing(Problems.mark)) { $0.next }.flatMap(\.variants)

  /// The one after this: a new one does not compile before it has its place.
  private var next: StationFolderError? {
    switch self {
    case .missing: .existsAlready(Problems.mark)
    case .existsAlready: .readFailed(Problems.mark, .tooManyFiles)
    case .readFailed: .cannotRead(Problems.mark)
    case .cannotRead: .cannotWrite(Problems.mark)
    case .cannotWrite: .notOurs(Problems.mark)
    case .notOurs: .tooOpen(Problems.mark, "chmod 700")
    case .tooOpen: .notAKey(Problems.mark)
    case .notAKey: .otherKey(Problems.mark)
    case .otherKey: .busy(Problems.mark)
    case .busy: .handedOver(Problems.mark)
    case .handedOver: .otherHistory(Problems.mark)
    case .otherHistory: nil
    }
  }

  private var variants: [StationFolderError] {
    switch self {
    case .missing: [.missing(Problems.mark), .missing("\(Problems.mark).key")]
    case .existsAlready, .readFailed, .cannotRead, .cannotWrite, .notOurs, .tooOpen, .notAKey, .otherKey, .busy,
      .handedOver,
      .otherHistory:
      [self]
    }
  }
}

extension JournalError {
  /// One of each.
  static let samples = Array(sequence(first: JournalError.notWritten(reason: .refused)) { $0.next })

  /// The one after this: a new one does not compile before it has its place.
  private var next: JournalError? {
    switch self {
    case .notWritten: .outcomeUnknown
    case .outcomeUnknown: .unreadable
    case .unreadable: .strange(entry: 7)
    case .strange: nil
    }
  }
}

extension QuarantineError {
  /// One of each.
  static let samples = Array(sequence(first: QuarantineError.noStrangers) { $0.next })

  /// The one after this: a new one does not compile before it has its place.
  private var next: QuarantineError? {
    switch self {
    case .noStrangers: .otherKey
    case .otherKey: .sealsDamaged(sealed: 7, signed: 9)
    case .sealsDamaged: .nothingToCompare
    case .nothingToCompare: .broken(.databaseDamaged)
    case .broken: nil
    }
  }
}

extension SecondPersonError {
  /// One of each.
  static let samples = Array(sequence(first: SecondPersonError.isOperator) { $0.next })

  /// The one after this: a new one does not compile before it has its place.
  private var next: SecondPersonError? {
    switch self {
    case .isOperator: .missing(for: .quarantine)
    case .missing(for: .quarantine): .missing(for: .source("roster"))
    case .missing(for: .source): .missing(for: .undoing)
    case .missing(for: .undoing): .missing(for: .pinRoster)
    case .missing(for: .pinRoster): nil
    }
  }
}

extension RestoreError {
  /// One of each.
  static let samples = Array(sequence(first: RestoreError.broken(.databaseDamaged)) { $0.next })

  /// The one after this: a new one does not compile before it has its place.
  private var next: RestoreError? {
    switch self {
    case .broken: .older(backup: 1, known: 2)
    case .older: .rosterMissing(3)
    case .rosterMissing: .keyUnknown
    case .keyUnknown: .nothingToCompare(Problems.mark)
    case .nothingToCompare: .nameTaken(Problems.mark)
    case .nameTaken: nil
    }
  }
}

extension ExportError {
  /// One of each.
  static let samples = Array(sequence(first: ExportError.otherLog(Problems.mark)) { $0.next })

  /// The one after this: a new one does not compile before it has its place.
  private var next: ExportError? {
    switch self {
    case .otherLog: .damaged(Problems.mark)
    case .damaged: .outOfRange(size: 4)
    case .outOfRange: nil
    }
  }
}

extension RosterFileError {
  /// One of each, and of all that has words of its own.
  static let samples = sequence(first: RosterFileError.notAFolder) { $0.next }.flatMap(\.variants)

  /// The one after this: a new one does not compile before it has its place.
  private var next: RosterFileError? {
    switch self {
    case .notAFolder: .noRosterFiles(expected: ["a.csv"])
    case .noRosterFiles: .missingFile(Problems.mark)
    case .missingFile: .unknownFile(Problems.mark, expected: ["a.csv"])
    case .unknownFile: .openElsewhere(Problems.mark)
    case .openElsewhere: .unreadable(Problems.mark)
    case .unreadable: .noMemory
    case .noMemory: .changed(Problems.mark)
    case .changed: .twice(Problems.mark)
    case .twice: .archive(Problems.mark, .damaged)
    case .archive: .notInEncoding(Problems.mark)
    case .notInEncoding: .notMapped(Problems.mark)
    case .notMapped: .notSignedFor(Problems.mark)
    case .notSignedFor: .checksumDiffers(Problems.mark)
    case .checksumDiffers: .folderNotEmpty
    case .folderNotEmpty: .folder(.missing(Problems.mark))
    case .folder: .unwritable(Problems.mark)
    case .unwritable: .unrepresentable(field: "street", .addresses)
    case .unrepresentable: nil
    }
  }

  private var variants: [RosterFileError] {
    switch self {
    case .unrepresentable: Limit.allCases.map { .unrepresentable(field: "street", $0) }
    case .folder: [FileFault.notOurs(Problems.mark), .tooOpen(Problems.mark)].map(RosterFileError.folder)
    case .archive: ArchiveFault.allCases.map { .archive(Problems.mark, $0) }
    case .notAFolder, .noRosterFiles, .missingFile, .unknownFile, .openElsewhere, .unreadable, .noMemory, .changed,
      .twice, .notInEncoding, .notMapped,
      .notSignedFor, .checksumDiffers, .folderNotEmpty, .unwritable:
      [self]
    }
  }
}

extension ImportError {
  /// One of each.
  static let samples = Array(sequence(first: ImportError.problems(RosterProblems.sample)) { $0.next })

  /// The one after this: a new one does not compile before it has its place.
  private var next: ImportError? {
    switch self {
    case .problems: .limit(.share(.removed, 30, of: 200, percent: 5), RosterProblems())
    case .limit(.share(.removed, let count, let whole, let percent), let problems):
      .limit(.share(.leftOut, count, of: whole, percent: percent), problems)
    case .limit(.share(.leftOut, let count, let whole, let percent), let problems):
      .limit(.share(.changed, count, of: whole, percent: percent), problems)
    case .limit(.share(.changed, _, _, _), let problems):
      .limit(.kind(.removed, .contacts, 8, of: 9, percent: 5), problems)
    case .limit(.kind, let problems): .limit(.emptied(.students, 7), problems)
    case .limit(.emptied, let problems):
      .limit(.fallen(.verified, from: 481, to: 0, percent: 5), problems)
    case .limit(.fallen(.verified, _, _, _), let problems):
      .limit(.fallen(.restrictions, from: 11, to: 0, percent: 5), problems)
    case .limit(.fallen, _): .tooManyTries(5)
    case .tooManyTries: .notFictitious
    case .notFictitious: .notSigned
    case .notSigned: .nothingToUndo
    case .nothingToUndo: .pinsCreated(3)
    case .pinsCreated: nil
    }
  }
}

extension RosterProblems {
  /// One with PINs of others: a single line.
  fileprivate static var sample: RosterProblems {
    var problems = RosterProblems()
    problems.collisions = 2
    return problems
  }
}

extension RosterSignatureError {
  /// One of each.
  static let samples = Array(sequence(first: RosterSignatureError.noTool) { $0.next })

  /// The one after this: a new one does not compile before it has its place.
  private var next: RosterSignatureError? {
    switch self {
    case .noTool: .unreadable(Problems.mark)
    case .unreadable: .refused(source: "roster")
    case .refused: .noChecksums(Problems.mark)
    case .noChecksums: nil
    }
  }
}

extension XMLFault {
  /// One of each.
  static let samples = Array(sequence(first: XMLFault.notWellFormed) { $0.next })

  /// The one after this: a new one does not compile before it has its place.
  private var next: XMLFault? {
    switch self {
    case .notWellFormed: .documentType
    case .documentType: .tooLarge
    case .tooLarge: .wrongNamespace(expected: "B")
    case .wrongNamespace: nil
    }
  }
}
