package import Records
package import Station
import Ledger

/// Who attended which training (XI), and until when it counts: a fold of the log.
/// - Guide: XI.1
package struct Trainings {
  let desk: Desk

  /// One member of staff and one topic.
  package struct Attendance: Hashable, Sendable {
    package let staff: String, name: String
    package let topic: TrainingTopic
    package let until: CivilDate
  }

  /// A training counts for a year unless somebody says otherwise.
  package var usualEnd: CivilDate {
    let today = desk.session.clock.today
    return CivilDate(year: today.year + 1, month: today.month, day: today.day)
      ?? CivilDate(year: today.year + 1, month: today.month, day: 28) ?? today
  }

  /// Everybody's newest attendance of each topic, by name.
  package func attended() throws(DeskError) -> [Attendance] {
    try desk.reading(.log) {
      let members = try StaffRegister.members(in: desk.session.log)
      var newest: [String: Attendance] = [:]
      for entry in try desk.session.log.entries(ofKind: .trained) {
        guard case .trained(let staff, let topic, let until) = try StationFact(kind: entry.kind, fields: entry.fact)
        else { continue }
        let name = members.first { $0.staff == staff }?.name ?? staff.description
        newest["\(staff) \(topic.rawValue)"] = Attendance(
          staff: staff.description, name: name, topic: topic, until: until)
      }
      return newest.values.sorted { ($0.name, $0.topic.rawValue) < ($1.name, $1.topic.rawValue) }
    }
  }

  /// Records that a member of staff attended.
  /// - Returns: their name.
  package func record(
    _ topic: TrainingTopic, for typed: String, until: CivilDate
  ) throws(DeskError) -> String {
    let members = try desk.reading(.log) { try StaffRegister.members(in: desk.session.log) }
    guard let member = members.last(where: { $0.isNamed(typed) }) else { throw .unknownStaff }
    do { try desk.session.record(.trained(member.staff, topic, until: until)) } catch { throw DeskError(error) }
    return member.name
  }
}
