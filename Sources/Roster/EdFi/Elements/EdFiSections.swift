import Records

/// Who teaches the sections that are somebody's homeroom. Kept of each section is a hash of what names it.
struct EdFiSections {
  private var homerooms: Set<Int> = []
  private var teachers: [Int: (staff: String, ofRecord: Bool)] = [:]
  private var names: [String: String] = [:]
  private let day: CivilDate

  init(on day: CivilDate) { self.day = day }

  /// Whether any homeroom was found.
  var hasHomerooms: Bool { !homerooms.isEmpty }

  /// Takes in who sits where.
  mutating func addStudent(_ node: inout NodeFields) {
    if let seat = seat(&node) { homerooms.insert(seat.section) }
  }

  /// Takes in who teaches where. Of several the teacher of record counts, else the first.
  mutating func addTeacher(_ node: inout NodeFields) {
    let section = Self.section(node)
    let period = EdFiPeriod(&node, from: "BeginDate", to: "EndDate")
    guard homerooms.contains(section), node.isFaultless, period.holds(on: day) else { return }
    let staff = node.text(["StaffReference", "TeacherReference"], EdFiRecords.staffNumber)
    let ofRecord = node.word("ClassroomPosition").lowercased() == "teacher of record"
    if staff.isEmpty || teachers[section].map({ $0.ofRecord || !ofRecord }) ?? false { return }
    teachers[section] = (staff, ofRecord)
    names[staff] = ""
  }

  /// Takes in what somebody who teaches is called.
  mutating func addStaff(_ node: inout NodeFields) {
    let number = node.text(EdFiRecords.staffNumber)
    guard names[number] != nil else { return }
    names[number] = [node.text("FirstName"), node.text("LastSurname")].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The teacher of a student's homeroom, and since when; nil for a section that is none or whose teacher is unknown.
  func teacher(_ node: inout NodeFields) -> (name: String, since: CivilDate)? {
    guard let seat = seat(&node), let teacher = teachers[seat.section], let name = names[teacher.staff], !name.isEmpty
    else { return nil }
    return (name, seat.since)
  }

  /// Of a section that is a homeroom today.
  private func seat(_ node: inout NodeFields) -> (section: Int, since: CivilDate)? {
    guard node.optional("HomeroomIndicator", parse: EdFiWords.truth) == true else { return nil }
    let period = EdFiPeriod(&node, from: "BeginDate", to: "EndDate")
    return node.isFaultless && period.holds(on: day) ? (Self.section(node), period.begin ?? .earliest) : nil
  }

  private static func section(_ node: NodeFields) -> Int {
    var hasher = Hasher()
    hasher.combine(node.attribute("ref", at: "SectionReference"))
    for leaf in node.leaves("SectionReference") {
      hasher.combine(leaf.name)
      hasher.combine(leaf.text)
    }
    return hasher.finalize()
  }
}
