import Matching
import Records
import SampleDistrict
import Roster

/// The families of a sample district whose records are complete, one child and one calling guardian each.
struct District {
  /// The day of all calls, in the middle of a school year's first term.
  static let today = CivilDate(year: 2026, month: 10, day: 14)
  private(set) var households: [Household] = []
  /// Families in which nobody is a verified guardian without a restriction, or whose child has come of age.
  private(set) var withoutCaller = 0
  /// Families whose record cannot answer all eight items.
  private(set) var incomplete = 0

  /// So many families with a complete record, or as many as a district of three children for each has.
  init(families: Int, seed: UInt64) throws {
    let roster = try Rows(students: max(24, families * 3), seed: seed)
    var seen: Set<GuardianID> = []
    for child in roster.students where households.count < families {
      let links = roster.links[child.id] ?? []
      guard let first = links.first, seen.insert(first.guardianID).inserted else { continue }
      guard let link = links.first(where: { $0.verified && $0.restriction == nil }),
        let guardian = roster.guardians[link.guardianID], child.birthDate.age(on: Self.today ?? .earliest) < 18
      else {
        withoutCaller += 1
        continue
      }
      let siblings = (roster.children[first.guardianID] ?? []).filter { $0.id != child.id }
      let household = Household(
        child: child, siblings: siblings, guardian: guardian, relationship: link.relationship,
        guardians: links.compactMap { roster.guardians[$0.guardianID] }, contacts: roster.contacts[child.id] ?? [])
      if household.record.isComplete { households.append(household) } else { incomplete += 1 }
    }
  }
}

/// The rows of the district, by whom they belong to.
private struct Rows {
  var students: [Student] = []
  var guardians: [GuardianID: Guardian] = [:]
  /// The guardianships of each student.
  var links: [StudentID: [Guardianship]] = [:]
  /// The contacts of each student.
  var contacts: [StudentID: [EmergencyContact]] = [:]
  /// The students of each guardian.
  var children: [GuardianID: [Student]] = [:]

  init(students count: Int, seed: UInt64) throws {
    let district = try SampleDistrict(students: count, seed: seed, today: District.today)
    var rows: [RosterRecord] = []
    try district.read({ rows.append($0.value) }, problem: { print("sample: \($0)") }, progress: { _ in })
    for row in rows {
      switch row {
      case .student(let student): students.append(student)
      case .guardian(let guardian): guardians[guardian.id] = guardian
      case .guardianship(let link): links[link.studentID, default: []].append(link)
      case .contact(let contact): contacts[contact.studentID, default: []].append(contact)
      case .school, .parentPIN, .studentPIN, .removal: break
      }
    }
    for student in students {
      for link in links[student.id] ?? [] { children[link.guardianID, default: []].append(student) }
    }
  }
}
