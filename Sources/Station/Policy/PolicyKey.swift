/// The name of a setting, as `policy.yaml` and the log have it.
package enum PolicyKey: String, Hashable, Sendable, CaseIterable {
  case district
  case language
  case serves
  case meetingNumber = "meeting-number"
  case meetingPasscode = "meeting-passcode"
  case dateOrder = "date-order"
  case timeZone = "time-zone"
  case breakStarts = "break-starts"
  case breakEnds = "break-ends"
  case pinSource = "pin-source"
  case pinRosters = "pin-rosters"
  case clearance = "clearance-minutes"
  case answersKeep = "answers-keep-minutes"
  case showing = "showing-seconds"
  case lockStudent = "lock.student"
  case lockGuardian = "lock.guardian"
  case lockLine = "lock.line"
  case lockStaff = "lock.staff"
  case lockLineSearches = "lock.line-searches"
  case lockStaffSearches = "lock.staff-searches"
  case checkpoints
  case checkpointsRequired = "checkpoints.required"
  case retention = "retention-days"
  case verifiedSources = "verified-sources"
  case rostersSigned = "rosters-signed"
  case importTries = "import-tries"
  case importLeftOut = "import-left-out"
  case importRemoved = "import-removed"
  case importChanged = "import-changed"
  case lookUps = "look-ups-per-day"
  case passMark = "practice.pass-mark"
  case practiceSections = "practice.sections"
  case practiceSpanish = "practice.spanish"
  case practiceSpacing = "practice.spacing-days"
}
