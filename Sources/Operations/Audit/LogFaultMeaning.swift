import Ledger

extension LogFault {
  /// What it means, in plain words.
  package var meaning: String {
    switch self {
    case .entryMissing: "it is not here. An entry was removed, moved or put in between"
    case .entryUnreadable: "these bytes are not the entry of this number. Someone wrote over it"
    case .entryChanged: "it was changed after it was logged"
    case .treeChanged: "the hashes beside it do not follow from the entries. Entries before it were changed or removed"
    case .headChanged(let size): "it is not that of the \(size) entries here. Entries were added or removed at the end"
    case .otherLog: "it belongs to another log, which was put in this one's place"
    case .databaseAltered: "its tables, triggers or steps are not Pinline's. Whoever changed them could write anything"
    case .databaseDamaged: "it cannot be read to its end"
    case .exportDamaged: "it is missing, or not what the checkpoint vouches for"
    case .checkpointUnreadable: "it is not a checkpoint of this log. Someone wrote over it"
    case .checkpointForged: "it is not signed by the station's key. Someone else made it, or changed it"
    case .checkpointDiffers: "the entries here are not those that were signed. The log was rewritten"
    case .cutOff(let have, _):
      "it vouches for more than the \(have) entries here. The end of the log was cut off, or an older copy was put back"
    case .checkpointRemoved: "the database's own list lacks it. It was removed there"
    case .checkpointMissing:
      "the checkpoint that has to come with it is not in the log's own list. It was removed there"
    case .keyUnvouched: "the station's key before it does not vouch for the new one. Someone else announced it"
    case .keyOther: "no checkpoint is signed by the key that was named. This is another log, or another station's"
    case .codeDiffers: "the log does not have what was written down. It was rewritten or cut off since"
    case .continuationFalse: "it does not say rightly what the restored log goes on from"
    case .columnsDiffer: "its row says otherwise than the entry. Someone changed the row"
    case .factUnknown: "it is nothing that Pinline logs"
    case .clockFalse: "it says otherwise about the clock than the times of the entries"
    case .outOfOrder: "this step may not come here. It was logged for another case, or put in or taken out"
    case .unproven: "a PIN was disclosed without all the steps that have to come before"
    case .untimely: "it came later than it may, or does not go on from the case that it names"
    case .valueChanged: "it is not the value that the entry commits to. It was changed afterwards"
    case .valueMissing: "it is gone, and no entry says that it was purged"
    case .valueUnknown: "the entry commits to no such value. It was added afterwards"
    case .valueNotErased: "the log says that its values were erased, and they are here"
    case .rosterDiffers: "it is not the one that the log says was imported last. Someone changed which it is"
    case .namesDiffer: "it is not that of the log. Someone changed it"
    case .openCasesDiffer: "it is not that of the log. Someone changed it"
    }
  }
}
