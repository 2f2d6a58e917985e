package import Station

extension PolicyLine {
  package var english: String {
    let bounds = bounds.map { "\($0.lowerBound) to \($0.upperBound)" } ?? ""
    return switch key {
    case .district: "The district, as said to callers."
    case .language: "The language offered first: en or es."
    case .serves: "all, or the id of the one school whose families are served here."
    case .meetingNumber: "The video meeting that callers join."
    case .meetingPasscode: "Its passcode, to read out."
    case .dateOrder: "How 3/4/12 is read: month-first or day-first."
    case .timeZone:
      "The zone that days and times are told in: pacific, mountain, arizona, central, eastern, alaska, hawaii, utc."
    case .breakStarts: "From this day the coming grade counts as right too (MM-DD)."
    case .breakEnds: "Until this day the past grade counts as right too (MM-DD)."
    case .pinSource: "Where a verified guardian without a PIN gets one: console creates it, or roster only."
    case .pinRosters: "Whether a school's PIN roster may be written to a file here (IX): yes or no."
    case .clearance: "How long a clearance lasts, \(bounds) minutes."
    case .answersKeep: "How long typed answers keep without video, \(bounds) minutes."
    case .showing: "How long a PIN stays on the screen, \(bounds) seconds."
    case .lockStudent: "So many failures close remote calls about a child: COUNT/HOURSh."
    case .lockGuardian: "The same for a claimed guardian."
    case .lockLine: "The same for a phone line."
    case .lockStaff: "The same for a member of staff."
    case .lockLineSearches: "So many searches close a phone line."
    case .lockStaffSearches: "So many searches close a member of staff."
    case .checkpoints: "Where the log's checkpoints are kept as files: a folder here, or /another/disk/or/share."
    case .checkpointsRequired: "Whether nothing goes on while they cannot be written."
    case .retention: "After so many days log purge may erase a case's personal values; nothing is purged by itself."
    case .verifiedSources: "The sources whose word makes a verified guardian, with commas between them, or none."
    case .rostersSigned: "Whether a roster needs a signature by one of the keys in allowed_signers here."
    case .importTries: "After so many imports that met PINs of others in 24 hours none is read, \(bounds)."
    case .importLeftOut: "The share of rows, and of each kind, in percent that an import may leave out, \(bounds)."
    case .importRemoved:
      "The share of a source's rows, and of each kind, in percent that an import may remove, \(bounds)."
    case .importChanged:
      "The share of a source's rows, and of each kind, in percent that an import may change, \(bounds)."
    case .lookUps: "How many look-ups (find) one account has in 24 hours, \(bounds)."
    case .passMark: "The least score of a passed practice call, \(bounds)."
    case .practiceSections: "Sections of the guide of which practice calls have to be passed before a person is ready."
    case .practiceSpanish: "Whether a practice call in Spanish is among them."
    case .practiceSpacing: "Days from one passed practice call to the next of its kind: they grow."
    }
  }
}
