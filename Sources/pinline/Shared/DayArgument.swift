import Records

extension CivilDate {
  /// A day as it is typed on a command line.
  init(argument text: String) throws(UsageError) {
    guard let day = CivilDate(iso: text) else { throw .noDay }
    self = day
  }
}
