import Diagnostics
package import Operations

extension VerifyWord {
  var english: String {
    switch self {
    case .changeNothing:
      "\(Language.english.hint): change nothing; keep a copy of the folder, and compare backups and checkpoint files"
    case .nothing: "the log is empty, and nothing vouches for more"
    case .entries(let entries, let cases, let open):
      "\(counted(entries, "entry", "entries")); \(counted(cases, "case", "cases")) (\(open) open), all steps in order"
    case .disclosures(let number): "\(counted(number, "PIN", "PINs")) disclosed, each after all its steps"
    case .unsigned: "nothing is signed yet"
    case .signed(let size, let key, let rest):
      "signed up to entry \(size - 1) by \(key)" + (rest > 0 ? "; the last \(rest) not yet" : "")
    case .sealed(let number, let entries):
      number == entries
        ? "each entry sealed by the station's key"
        : "\(counted(number, "entry", "entries")) sealed by the station's key, those before by none that is here"
    case .sealsUnknown: "whether the station wrote each entry was not checked: its key is not here"
    case .valuesUnknown(let number):
      "\(counted(number, "value", "values")) behind the entries not looked at: sealed, and pin.key is not here"
    case .checkpoints(let number, let files, let folders):
      counted(number, "checkpoint", "checkpoints")
        + (folders.isEmpty ? "" : ", \(counted(files, "file", "files")) of them in \(folders.joined(separator: ", "))")
    case .codeFits: "the code from paper fits"
    case .corrections(let number): counted(number, "correction", "corrections")
    case .purges(let number): "\(counted(number, "purge", "purges")): erased values are gone, as the log says"
    case .note(let note): "note: \(note.english)"
    case .times(let times): "time: " + times.map { "\($0.part.english) \($0.text)" }.joined(separator: ", ")
    }
  }
}

extension VerifyNote {
  var english: String {
    switch self {
    case .keyUnknown: "the key is the log's own word: compare it with one kept elsewhere (--key FILE)"
    case .rotations(let number):
      "the key was rotated \(counted(number, "time", "times")); each is vouched for by the one before"
    case .lost(let number): "a restore lost \(counted(number, "entry", "entries")) that the log once had"
    case .withoutFile(let number):
      "\(counted(number, "checkpoint", "checkpoints")) of the log without a file in the folder"
    case .laterFiles(let number):
      "\(counted(number, "checkpoint file", "checkpoint files")) of a later time: there is a newer log than this export"
    case .clock(let setBack, let moved, let first):
      "clock set back \(setBack), moved \(counted(moved, "time", "times")); first at entry \(first)"
    }
  }
}

extension ProofWord {
  var english: String {
    switch self {
    case .entry(let index, let origin, let size): "entry \(index) is in \(origin) at \(size) entries"
    case .grown(let old, let origin, let size): "the first \(old) entries are the same in \(origin) at \(size) entries"
    case .notShown: "the proof does not show it"
    }
  }
}

extension LogAudit.Part {
  package var english: String {
    switch self {
    case .tree: "leaves and tree"
    case .checkpoints: "checkpoints"
    case .cases: "meanwhile cases and values"
    }
  }
}
