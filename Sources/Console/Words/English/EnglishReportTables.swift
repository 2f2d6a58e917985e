import Operations

extension ReportTableName {
  var english: TableWords {
    switch self {
    case .linked:
      TableWords(
        "Linked within seven days", ["verified parents", "number", "share"],
        "Counted is one guardian with one child, from the first PIN disclosed to them. Those whose seven days still run are not in the share."
      )
    case .linkedSchools:
      TableWords(
        "Linked within seven days, by school", ["school", "parents", "linked", "share"],
        "Schools with fewer than \(SmallGroups.limit) verified parents are put together.")
    case .linkedLanguages:
      TableWords(
        "Linked within seven days, by language", ["language", "parents", "linked", "share"],
        "The language of the call. Languages with fewer than \(SmallGroups.limit) verified parents are put together.")
    case .days:
      TableWords(
        "Cases by day", ["day", "cases"],
        "By the day on which a case was opened, at the station. Days without a case are left out here.")
    case .hours:
      TableWords("Cases by hour", ["hour", "cases"], "By the hour in which a case was opened, at the station.")
    case .channels:
      TableWords("Cases by channel", ["channel", "cases", "share"], "How the caller reached the district at first.")
    case .languages: TableWords("Cases by language", ["language", "cases", "share"], "The language of the call.")
    case .outcomes: TableWords("Cases by outcome", ["outcome", "cases", "share"], "How the cases of these days ended.")
    case .codes:
      TableWords(
        "Refusals by code", ["refusal", "cases", "share"],
        "Causes of closed refusals that have fewer than \(SmallGroups.limit) cases are put together, so that no number points at a family."
      )
    case .schools:
      TableWords("Cases by school", ["school", "cases", "share"], "The child's school by the roster now in use.")
    case .operators:
      TableWords("Cases by operator", ["operator", "cases", "share"], "Who opened the case, whoever took it over.")
    case .times:
      TableWords(
        "Time on call", ["part", "cases", "median", "9 in 10 within"],
        "Minutes and seconds, over the cases that ended and came to that part. Time parked, or before a restart, is not in it."
      )
    case .refused:
      TableWords(
        "Refused, and passed later", ["refusals", "cases", "share"],
        "A PIN was disclosed within 30 days to the same guardian of the child, or to any if nobody of the claimed name was listed: the caller was right, the record or the papers were not ready."
      )
    case .referrals:
      TableWords(
        "Open referrals by age", ["days since", "referrals"],
        "Sent to the school on any day, and no PIN disclosed since: each guardian and child once, from the first refusal on."
      )
    case .readback:
      TableWords(
        "Disclosures and their read-back", ["read back", "cases", "share"],
        "Not read back: the PIN was shown, or may have been, and the case was closed unconfirmed.")
    case .unread:
      TableWords(
        "Disclosures without read-back", ["case", "day", "operator"],
        "Call the parent: the PIN may be written down wrong.")
    case .outreachSchools:
      TableWords(
        "Verified parents who never linked a child, by school", ["school", "number", "parents"],
        "No account on record, and no link in the log.")
    case .outreach(let school):
      TableWords(
        "Sign-up night, \(school)", ["queue", "parent", "children", "language"],
        "Verified parents who never linked a child. Check each parent's ID as at any counter. Do not leave this list lying about."
      )
    }
  }
}
