import Records

/// The organizations of a source, and which school somebody in one of them goes to.
struct Organizations {
  private struct Organization {
    let isSchool: Bool, parent: String
  }

  private var byID: [String: Organization] = [:]
  private var schools: [SchoolID] = []
  private var places: [String: Int32] = [:]
  /// Whether what the file does not hold may be there all the same, from before.
  let mayLackSome: Bool

  init(mayLackSome: Bool) { self.mayLackSome = mayLackSome }

  /// Takes in one, and gives it back as a school if it is one.
  mutating func add(_ row: inout RowFields<OrgColumn>) -> (id: SchoolID, school: School?)? {
    let (id, name) = (row.text(.org), row.text(.name))
    let status = row.value(.status, RowStatus.init) ?? .active
    let isSchool = row.text(.type).lowercased() == "school"
    let parent = row.text(.parent)
    guard row.isSound else { return nil }
    if status == .deleted { return (SchoolID(id), nil) }
    byID[id] = Organization(isSchool: isSchool, parent: parent)
    return isSchool ? (SchoolID(id), School(id: SchoolID(id), name: name)) : nil
  }

  /// The school of somebody in an organization: it, or the one that it is a part of. Nil for a district, and for one that is not there.
  mutating func school(of id: String) -> Int32? {
    if id.isEmpty { return nil }
    var next = id
    // Seven levels are more than any district has; a circle ends too.
    for _ in 0..<8 {
      guard let organization = byID[next] else { return mayLackSome && next == id ? place(of: id) : nil }
      if organization.isSchool { return place(of: next) }
      next = organization.parent
    }
    return nil
  }

  subscript(place: Int32) -> SchoolID? {
    schools.indices.contains(Int(place)) ? schools[Int(place)] : nil
  }

  private mutating func place(of id: String) -> Int32 {
    if let place = places[id] { return place }
    let place = Int32(clamping: schools.count)
    schools.append(SchoolID(id))
    places[id] = place
    return place
  }
}
