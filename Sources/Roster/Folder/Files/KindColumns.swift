import Records

extension RosterKind {
  /// The columns of its file in a roster folder: the one place where kinds and columns meet.
  var columns: any RosterColumn.Type {
    switch self {
    case .schools: SchoolColumn.self
    case .students: StudentColumn.self
    case .guardians: GuardianColumn.self
    case .guardianships: GuardianshipColumn.self
    case .contacts: ContactColumn.self
    case .parentPINs: ParentPINColumn.self
    case .studentPINs: StudentPINColumn.self
    }
  }

  /// The file of a roster folder that holds this kind.
  package var fileName: String { columns.fileName }

  /// What the format says of each of the columns.
  var specs: [ColumnSpec] {
    func specs<Column: RosterColumn>(_ columns: Column.Type) -> [ColumnSpec] { Column.allCases.map(\.spec) }
    return specs(columns)
  }
}
