package import Records

/// How grades are compared (IV.1).
/// - Guide: IV.1.n
package enum GradeRule {
  /// The grade on file; between school years also the one before or after it.
  package static func accepts(_ typed: some StringProtocol, for grade: Grade, in context: MatchContext) -> MatchRule? {
    guard let said = GradeReader.read(typed) else { return nil }
    if said == grade { return .exact }
    let isNeighbor = said == grade.previous || said == grade.next
    return isNeighbor && context.calendar.isBetweenYears(context.today) ? .neighboringGrade : nil
  }
}
