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
    case .second: "what is taken out counts for nobody any more; name of the second person who vouches for it"
    case .done(let entries, let from, let rows):
      "took out \(counted(entries, "entry", "entries")) from \(from) on and \(counted(Int64(rows), "other row", "other rows")) that the station did not write; its next entry says so"
    }
  }
}

extension ImportWord {
  var english: String {
    switch self {
    case .imported(let source, let roster, let added, let changed, let removed):
      "\(source): \(roster.map { "imported as roster \($0)" } ?? "would be imported"): \(added) added, \(changed) changed, \(removed) removed"
    case .second(let source):
      "the log never saw the source \(source); name of the second person who vouches for it"
    case .pins(let number): "\(number) PINs, not compared with those before"
    case .unverified(let number, let source):
      "\(number) guardianships came in as not verified: verified-sources in policy.yaml does not name \(source)"
    case .incomplete(let number): "\(number) children cannot be verified: a name, address, phone or contact is missing"
    }
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
    case .checked(let file, let end): "\(file): ends in \(end)"
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

extension ReportFileWord {
  var english: String {
    switch self {
    case .wrote(let file): "wrote \(file)"
    }
  }
}
