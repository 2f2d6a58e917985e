import Records

extension RosterKey {
  /// The same, with each number as it was before a spreadsheet put its marks around it: whose row is left out by them is to be known.
  package var withoutMarks: RosterKey {
    func plain(_ id: StudentID) -> StudentID { StudentID(SpreadsheetText.number(in: id.text)) }
    func plain(_ id: GuardianID) -> GuardianID { GuardianID(SpreadsheetText.number(in: id.text)) }
    return switch self {
    case .school(let id): .school(SchoolID(SpreadsheetText.number(in: id.text)))
    case .student(let id): .student(plain(id))
    case .guardian(let id): .guardian(plain(id))
    case .guardianship(let id, let guardian): .guardianship(plain(id), plain(guardian))
    case .contact(let id, let contact): .contact(plain(id), contact)
    case .parentPIN(let id, let guardian): .parentPIN(plain(id), plain(guardian))
    case .studentPIN(let id): .studentPIN(plain(id))
    }
  }
}
