import Diagnostics
import Ledger
import Operations
import TestSupport

extension Reason {
  /// One of each.
  static let samples = Array(sequence(first: Reason.diskFull) { $0.next })

  /// The one after this: a new one does not compile before it has its place.
  private var next: Reason? {
    switch self {
    case .diskFull: .diskFailed
    case .diskFailed: .readOnlyOrGone
    case .readOnlyOrGone: .heldByAnother
    case .heldByAnother: .cannotBeOpened
    case .cannotBeOpened: .cannotBeRead
    case .cannotBeRead: .databaseError(5)
    case .databaseError: .rule("log: entries are never changed")
    case .rule: .unnamedRule
    case .unnamedRule: .earlierVersion
    case .earlierVersion: .nothingDone
    case .nothingDone: .nothingWritten
    case .nothingWritten: .cannotMakeFile
    case .cannotMakeFile: .cannotRenameFile
    case .cannotRenameFile: .cannotCopyFile
    case .cannotCopyFile: .cannotOpenFile
    case .cannotOpenFile: .cannotKeepFile
    case .cannotKeepFile: .pinNotSealed
    case .pinNotSealed: .entryTooLong
    case .entryTooLong: .entryWithoutForm
    case .entryWithoutForm: .committedTwice
    case .committedTwice: .noEntryTaken
    case .noEntryTaken: .refused
    case .refused: .foreignCheckpoint
    case .foreignCheckpoint: .strangeHead
    case .strangeHead: .keyWouldNotSign
    case .keyWouldNotSign: .newPIN
    case .newPIN: .missing(Problems.mark)
    case .missing: .existsAlready(Problems.mark)
    case .existsAlready: .readFailed(Problems.mark, .disk)
    case .readFailed(_, .disk): .readFailed(Problems.mark, .tooManyFiles)
    case .readFailed(_, .tooManyFiles): .readFailed(Problems.mark, .noPermission)
    case .readFailed(_, .noPermission): .readFailed(Problems.mark, .other(12))
    case .readFailed: .wrongValue("head.size")
    case .wrongValue: .cannotRead(Problems.mark)
    case .cannotRead: .cannotWrite(Problems.mark)
    case .cannotWrite: .notOurs(Problems.mark)
    case .notOurs: .tooOpen(Problems.mark)
    case .tooOpen: .notAKey(Problems.mark)
    case .notAKey: .otherKey(Problems.mark)
    case .otherKey: .otherHistory(Problems.mark)
    case .otherHistory: .busy(Problems.mark)
    case .busy: .handedOver(Problems.mark)
    case .handedOver: .notPinline(Problems.mark)
    case .notPinline: .newer(Problems.mark)
    case .newer: .damaged(Problems.mark)
    case .damaged: .altered(Problems.mark)
    case .altered: .otherKind(Problems.mark, isLive: true)
    case .otherKind: .otherStation(Problems.mark)
    case .otherStation: .sealed(Problems.mark)
    case .sealed: .importOvertaken
    case .importOvertaken: .rosterChanged
    case .rosterChanged: nil
    }
  }
}

extension LogFault {
  /// One of each.
  static let samples = Array(sequence(first: LogFault.entryMissing(at: 1)) { $0.next })

  private static let reference = {
    var generator = SeededGenerator(seed: 1)
    return CaseReference.random(using: &generator)
  }()

  /// The one after this: a new one does not compile before it has its place.
  private var next: LogFault? {
    switch self {
    case .entryMissing: .entryUnreadable(at: 1)
    case .entryUnreadable: .notSealed(at: 1)
    case .notSealed: .entryChanged(at: 1)
    case .entryChanged: .treeChanged(at: 1)
    case .treeChanged: .headChanged(size: 1)
    case .headChanged: .otherLog(at: 1)
    case .otherLog: .databaseAltered
    case .databaseAltered: .wrongValue("checkpoint.size")
    case .wrongValue: .databaseDamaged
    case .databaseDamaged: .exportDamaged("tile")
    case .exportDamaged: .checkpointUnreadable(.file("1-a"))
    case .checkpointUnreadable: .checkpointForged(.database(size: 1))
    case .checkpointForged: .checkpointDiffers(.memory)
    case .checkpointDiffers: .cutOff(have: 1, .file("1-a"))
    case .cutOff: .checkpointRemoved(.file("1-a"))
    case .checkpointRemoved: .checkpointMissing(at: 1)
    case .checkpointMissing: .keyUnvouched(at: 1)
    case .keyUnvouched: .keyOther
    case .keyOther: .codeDiffers(size: 1)
    case .codeDiffers: .continuationFalse(at: 1)
    case .continuationFalse: .columnsDiffer(at: 1)
    case .columnsDiffer: .factUnknown(at: 1)
    case .factUnknown: .clockFalse(at: 1)
    case .clockFalse: .outOfOrder(at: 1, Self.reference)
    case .outOfOrder: .unproven(at: 1, Self.reference)
    case .unproven: .untimely(at: 1, Self.reference)
    case .untimely: .valueChanged(at: 1, field: "f")
    case .valueChanged: .valueMissing(at: 1, field: "f")
    case .valueMissing: .valueUnknown(at: 1, field: "f")
    case .valueUnknown: .valueNotErased(at: 1)
    case .valueNotErased: .openCasesDiffer
    case .openCasesDiffer: .namesDiffer
    case .namesDiffer: .rosterDiffers
    case .rosterDiffers: .rosterFileDiffers
    case .rosterFileDiffers: .createdPINsDiffer
    case .createdPINsDiffer: .pinKeyDiffers
    case .pinKeyDiffers: nil
    }
  }
}
