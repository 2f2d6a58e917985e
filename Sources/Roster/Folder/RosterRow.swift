import Records

extension RowFields where Column: RosterColumn {
  /// The row's record, or what of it is data; nil if it may not be taken. All that is wrong with it is told.
  mutating func record(_ problem: (RosterProblem) -> Void) -> Located<RosterRecord>? {
    var record = Column.read(&self).map(Column.wrap)
    if var found = record {
      for finding in RecordCheck.check(&found) {
        let column = Column.allCases.first { $0.spec.name == finding.field } ?? Column.key
        fail(column, called: finding.field, .field(finding.fault), effect: finding.effect)
      }
      record = found
    }
    if !problems.isEmpty {
      let key = key()
      for found in problems { problem(found.keepingOut(key)) }
    }
    guard isSound, let record else { return nil }
    return Located(record, at: place(Column.key), isChecked: true)
  }
}
