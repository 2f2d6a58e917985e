import Console
import Operations
import Practice
import Roster
import Station

extension StationWord {
  var english: String {
    switch self {
    case .made(let kind, let name): "made \(kind.rawValue) station \(name)"
    case .folder(let path): "  folder  \(path)"
    case .keys(let path): "  keys    \(path)"
    case .policy(let path): "  policy  \(path)"
    case .next: "next:"
    case .nextFillIn(let keys):
      "next, first fill in \(keys.map(\.rawValue).joined(separator: ", ")); no call is taken while the meeting is only zeros:"
    case .edit(let file): "  ${EDITOR:-nano} \(file)"
    case .importRoster(let options): "  pinline import roster FOLDER\(options)"
    case .open(let options): "  pinline open\(options)"
    case .sample(let students, let folder): "wrote \(students) students to \(folder)"
    case .backedUp(let file, let entries, let disclosures):
      "\(file): \(entries) entries, \(disclosures) disclosures, verified"
    case .restored(let size, let origin): "restored \(size) entries as \(origin)"
    case .restoredOlder: "it is older than what the log once came to; its next entry says so"
    case .kept(let folder): "what was there is kept: \(folder)"
    }
  }
}

extension QuarantineWord {
  var english: String {
    switch self {
    case .second: "what is taken out counts for nobody any more\nname of the second person who vouches for it"
    case .done(let entries, let from, let rows):
      "took out \(counted(entries, "entry", "entries")) from \(from) on and \(counted(Int64(rows), "other row", "other rows")) that the station did not write; its next entry says so"
    }
  }
}

extension ImportWord {
  var english: String {
    switch self {
    case .doing(.reading(_)): "reading"
    case .doing(.checking): "read, now checking"
    case .doing(.counting): "checked, now counting"
    case .doing(.writing): "writing"
    case .imported(let source, let roster, let added, let changed, let removed):
      "\(source): \(roster.map { "imported as roster \($0)" } ?? "would be imported"): \(grouped(added)) added, \(grouped(changed)) changed, \(grouped(removed)) removed"
    case .second(let source):
      "the log never saw the source \(source)\nname of the second person who vouches for it"
    case .secondForUndo: "what the newest roster restricted is open again\nname of the second person who vouches for it"
    case .undone(let roster, false): "the roster before the newest import is in use again, as roster \(roster)"
    case .undone(let roster, true):
      "the newest import, which had been undone, is in use again, as roster \(roster)\nto go back once more: pinline import undo"
    case .timer(let name, let folder):
      """
      wrote \(name).service and .timer to \(folder); next:
        sudo cp \(ShellWord.quoted(folder))/\(name).* /etc/systemd/system/
        sudo systemctl enable --now \(name).timer
      """
    case .pins(let number): "\(counted(number, "PIN", "PINs")), not compared with those before"
    case .unverified(let number, let source):
      "\(counted(number, "guardianship", "guardianships")) came in as not verified: verified-sources in policy.yaml does not name \(source)"
    case .untouched(let kinds):
      "not in this source, left as they were:\n  \(kinds.map(Self.all).joined(separator: ", "))"
    case .signersChanged(let time):
      "warning: allowed_signers was another at the import of \(time)\n  if nobody changed it on purpose, undo this import and look at it; pinline log show --kind importBegun tells both"
    case .leftOut(let number): "\(counted(number, "row", "rows")) left out"
    case .restrictions(let number, let before):
      "\(counted(number, "guardianship carries", "guardianships carry")) a restriction\(Self.before(before))"
    case .leftOutTies(let number, let before):
      "\(counted(number, "guardianship", "guardianships")) closed until the row that was left out is mended\(Self.before(before))"
    case .withoutPIN(let figures, let before):
      "\(grouped(figures[.withoutPIN])) of \(counted(figures[.verified], "verified guardian", "verified guardians")) without a PIN\(Self.before(before, .withoutPIN, of: .verified))"
    case .unserved(let figures, let before):
      "\(counted(figures[.unserved], "child", "children")) without a verified guardian\(Self.before(before?[.unserved]))"
    case .incomplete(let figures, let before):
      "\(grouped(figures.unverifiable)) of \(grouped(figures.known)) children cannot be verified\(Self.lacks(figures))\(Self.unverifiable(before))"
    }
  }
}

extension ImportWord {
  private static func all(_ kind: RosterKind) -> String {
    switch kind {
    case .schools: "schools"
    case .students: "students"
    case .guardians: "guardians"
    case .guardianships: "guardianships"
    case .contacts: "contacts"
    case .parentPINs: "parents' PINs"
    case .studentPINs: "students' PINs"
    }
  }

  private static func before(_ number: Int?) -> String { number.map { " (before: \(grouped($0)))" } ?? "" }

  private static func before(_ figures: ImportFigures?, _ part: ImportFigure, of whole: ImportFigure) -> String {
    figures.map { " (before: \(grouped($0[part])) of \(grouped($0[whole])))" } ?? ""
  }

  private static func unverifiable(_ figures: ImportFigures?) -> String {
    figures.map { " (before: \(grouped($0.unverifiable)) of \(grouped($0.known)))" } ?? ""
  }

  private static func lacks(_ figures: ImportFigures) -> String {
    let lacks: [(ImportFigure, String)] = [
      (.lacksContact, "no other contact"), (.lacksAddress, "no address"), (.lacksPhone, "no phone"),
      (.lacksName, "no name"), (.leftOutChildren, "left out"),
    ]
    let parts = lacks.filter { figures[$0.0] > 0 }.map { "\(grouped(figures[$0.0])) \($0.1)" }
    return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
  }
}

extension CardDeltaWord {
  var english: String {
    switch self {
    case .written(let file, let number, let changes):
      "\(file): \(counted(changes, "changed value", "changed values")), hand-over \(number); it holds families' numbers"
    case .nothingNew: "nothing was changed since the last hand-over; no file was written"
    }
  }
}

extension InputWord {
  var english: String {
    switch self {
    case .standardInput: "standard input"
    }
  }
}

extension ScenarioWord {
  var english: String {
    switch self {
    case .checked(let file, let scenario, 0): "\(file): ends in \(scenario.expectation.end.name)"
    case .checked(let file, let scenario, let seeds):
      "\(file): ends in \(scenario.expectation.end.name); at \(seeds) \(seeds == 1 ? "seed" : "seeds") perfect passes"
        + (scenario.caught.isEmpty ? "" : ", \(scenario.caught.joined(separator: " and ")) fail")
    case .required: "must be there"
    }
  }
}

extension GuideFileWord {
  var english: String {
    switch self {
    case .exported(let file):
      "wrote \(file); edit it, set its date, check it with pinline guide check, and put it into the station's folder as guide.yaml"
    }
  }
}

extension PracticeWord {
  var english: String {
    switch self {
    case .marked(let attempt, let mark): "\(attempt): \(mark.english)"
    case .noLog(let station): "The log of \(station) is not at hand: only what was typed is told, and no step."
    }
  }
}

extension ReportFileWord {
  var english: String {
    switch self {
    case .wrote(let file): "wrote \(file)"
    }
  }
}
