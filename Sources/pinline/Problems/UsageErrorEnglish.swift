import Console
import Diagnostics
import Practice

extension UsageError {
  var english: Words {
    switch self {
    case .noStationName: Words("that is no name for a station", next: "lower-case letters, digits, hyphens and dots")
    case .noSourceName: Words("that is no name for a source", next: "lower-case letters, digits and hyphens")
    case .noOperatorName: Words("that is no name for the log", next: "letters, on one line of at most 60 characters")
    case .noLanguage(let known): Words("no texts in that language", next: "one of \(known.joined(separator: ", "))")
    case .noStudentCount: Words("that many students cannot be made", next: "1 to 1,000,000")
    case .noSize: Words("that is no size", next: "0 or more")
    case .noGrade: Words("that is no grade", next: "TK, K, or 1 to 12")
    case .noTime: Words("that is no time, or a path holds a line break", next: "HH:MM, such as 02:30")
    case .noDay: Words("that is no day", next: "YYYY-MM-DD, such as 2026-11-24")
    case .noReference:
      Words("that is no case reference", next: "three letters and seven digits, such as KPK-482-1914")
    case .misheardReference:
      Words("no case has that reference: something in it was misheard", next: "ask for it once more")
    case .unknownReference: Words("no case has that reference", next: "pinline log show lists them")
    case .noClause:
      Words("the guide has no such clause", next: "a section such as IV, a clause such as IV.2, or fewer words")
    case .checkWhat: Words("check what?", next: "one file, or --trace with words")
    case .noPage(let page, let last): Words("there is no page \(page)", next: "1 to \(last)")
    case .noEntry(let entry, let last): Words("the log has no entry \(entry)", next: "0 to \(last)")
    case .liveKeysInside:
      Words("a live station's keys lie outside its folder", next: "name their folder with --keys")
    case .secretsWanted: Words("--without-secrets is for practice stations", next: "leave it out; nothing was changed")
    case .noEditing: Words("the terminal cannot be used for editing", next: "try --plain")
    case .noTerminal: Words("the terminal cannot be used", next: "give a script: pinline run FILE")
    case .casesOpen(let number):
      Words(
        "\(counted(number, "case waits", "cases wait")), and would not go on under a new key",
        next: "cases lists them; end them first; nothing was changed")
    case .otherAccounts:
      Words(
        "accounts here are not the system's own (a user name space): the log could not say who did it",
        next: "run it outside of that container or unshare")
    case .hungUp: Words("the terminal hung up; an open case waits", next: "resume")
    case .scriptEnded: Words("the script ended in a call; the case waits", next: "go on with it at a terminal: resume")
    case .hungUpPractice: Words("the terminal hung up; the call waits", next: "pinline practice goes on with it")
    case .noCode: Words("that is no code", next: "the size, a hyphen, then seven groups of four digits")
    case .slippedCode:
      Words("the code has a slip: its check digits do not fit", next: "type it again; nothing was checked")
    case .notAVerifierKey: Words("this is not a verifier key", next: "pinline log key prints one")
    case .noKeyAnnounced: Words("the log announced no key yet", next: "open the console once, or import a roster")
    case .proofWithoutKey: Words("a proof is checked against a key", next: "--key FILE")
    case .proofOfWhat: Words("a proof of what?", next: "--entry FILE or --from CHECKPOINT")
    case .notAProof(let file): Words("\(file) is not such a proof", next: "pinline log prove prints one")
    case .proveWhat: Words("prove what?", next: "an entry's number, or --from CHECKPOINT")
    case .notACheckpoint(let file):
      Words("\(file) is not a checkpoint", next: "name a file of the checkpoint folder")
    case .checkpointOfAnotherLog(let file):
      Words(
        "\(file) is of another log, or of this one before it was restored",
        next: "pinline log verify tells the two apart")
    case .notGrown(let file): Words("the log did not grow from \(file)", next: "pinline log verify")
    case .checkpointInLogOnly(let reason):
      Words(
        "\(reason.english); the checkpoint is in the log only",
        next: "mend it; the next checkpoint makes up for it")
    case .listLost(let reason):
      Words(
        "imported, but the list of what was left out is not: \(reason.english)",
        next: "import once more with --dry-run and --left-out to have it")
    case .noWorkbookName(let file): Words("\(file) has no workbook's name", next: "--to FILE.xlsx")
    case .noNote: Words("no note", next: "type it, or pipe it in, on one line of at most 2,000 characters")
    case .backupBroken(let file, let fault):
      Words(
        "\(file) was written, but the log does not verify: \(fault.told(in: .english))",
        next: "pinline log verify; keep older backups")
    case .replacedLeft(let files):
      Words(
        "\(files.joined(separator: ", ")): what a restore replaced still holds the values",
        next: "move it away or remove it; nothing was erased")
    case .noReportPart(let known): Words("the report has no such part", next: "one of \(known)")
    case .noSpan: Words("the last day lies before the first", next: "--from YYYY-MM-DD --to YYYY-MM-DD")
    case .noOutreachSchool:
      Words("a list is made for one school", next: "name it; pinline report outreach lists them")
    case .noTopic(let known): Words("there is no such topic", next: "one of \(known)")
    case .unknownScenario:
      Words("there is no such scenario", next: "pinline practice list names them; a file's name ends in .yaml")
    case .scenarioMissing(let file):
      Words("\(file) is missing", next: "pinline practice schema says what to write into it")
    case .noVoice: Words("no speech program is installed", next: "apt install espeak-ng, or leave out --voice")
    case .noScenarios(let path): Words("\(path) holds no scenario", next: "a scenario's file ends in .yaml")
    case .noAttempt: Words("there is no such attempt", next: "pinline practice report --by attempt")
    case .noAttempts(let path): Words("\(path) holds no attempts", next: "name the folder of a practice station")
    case .reportExists(let file): Words("\(file) is there already", next: "name another file; nothing was changed")
    case .linesEnded: Words("the lines ended before the call", next: "the last line is quit")
    case .noPlayer:
      Words(
        "it has to be said who takes the call",
        next: "--answers FILE, or --player with one of \(PlayerKind.names)")
    case .notInClass(let known):
      Words("nobody on the class list is called that", next: "--operator with one of: \(known.joined(separator: ", "))")
    case .noClassList: Words("there is no class list", next: "--class FILE, or class.yaml in the station's folder")
    case .noMark(let known): Words("that is no mark", next: "one of: \(known)")
    case .ownAttempt: Words("nobody marks an attempt of their own", next: "--operator with the trainer's name")
    case .noTrainerNote(let longest): Words("that is no note", next: "one line of at most \(longest) characters")
    case .secretNote:
      Words("digits in the note may be a PIN or a document's number", next: "leave them out; nothing was marked")
    case .noPracticeStation(let path):
      Words("\(path) holds no practice station", next: "name an empty folder with --home, without --keys")
    }
  }
}
