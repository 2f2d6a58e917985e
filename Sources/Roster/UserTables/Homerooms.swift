import Records

/// Whose homeroom teacher is who. Only classes that are called homerooms count; most exports have none.
struct Homerooms {
  private var places: [String: Int32] = [:]
  private var teachers: [String: Int32] = [:]
  private var names: [Int32: String] = [:]

  var isEmpty: Bool { places.isEmpty }

  mutating func add(_ row: inout RowFields<ClassColumn>) {
    guard row.text(.type).lowercased() == "homeroom", row.value(.status, RowStatus.init) != .deleted else { return }
    let id = row.text(.schoolClass)
    if row.isSound { places[id] = Int32(clamping: places.count) }
  }

  /// The homeroom that a row puts its student in, if it does.
  mutating func enroll(_ row: inout RowFields<EnrollmentColumn>, on today: CivilDate) -> (user: String, place: Int32)? {
    guard let place = places[row.text(.schoolClass)], row.value(.status, RowStatus.init) != .deleted else { return nil }
    let (begin, end) = (row.value(.begin, FieldValues.date), row.value(.end, FieldValues.date))
    let (user, role) = (row.text(.user), row.text(.role).lowercased())
    let rank = Placement.Rank(from: begin, until: end, isFirst: false, on: today)
    guard row.isSound, rank >= .now else { return nil }
    if role == "teacher" { teachers[user] = place }
    return role == "student" ? (user, place) : nil
  }

  /// Keeps the name of a user who is a homeroom's teacher.
  mutating func note(_ user: String, _ name: () -> String) {
    if let place = teachers[user] { names[place] = name() }
  }

  /// The teacher's name.
  subscript(place: Int32) -> String? { names[place] }
}
