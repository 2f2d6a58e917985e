import Console
import Desk
import Diagnostics
import Ledger
import Operations
import Records
import Roster
import Station
import TestSupport
import Testing

@Suite("The outreach list")
struct OutreachTests {
  let log: ReportedStation

  init() throws { log = try ReportedStation() }

  private func names(_ list: OutreachList) -> [String] { list.guests.map { "\($0.number) \($0.name)" } }

  private func list(_ school: String = "SCH-1", linked: Set<GuardianID>? = nil) throws -> OutreachList {
    let reader = try log.outreach(linked: linked)
    return try reader.list(of: reader.school(school))
  }

  @Test func `has verified guardians by their names with their children at this school`() throws {
    let list = try list()
    // Not verified, restricted, or the student holds these rights alone: none of them is on it.
    #expect(
      names(list) == [
        "1 Li Chen", "2 Rosa Delgado", "3 Lupe Garcia", "4 Linh Nguyen", "5 Irma Salas", "6 Emma Walker",
        "7 Emma Walker",
      ])
    #expect(list.guests[1].children.map(\.firstName) == ["María Elena", "Mateo"])
    #expect(try names(self.list("SCH-2")) == ["1 Olga Garcia"])
    #expect(try self.list() == list, "the same numbers again")
  }

  @Test func `leaves out whoever linked one child or has an account`() throws {
    let reference = try log.play(.clean)
    #expect(try names(list()).contains("2 Rosa Delgado"))
    try log.link(.later, reference)
    #expect(try names(list()).contains("2 Rosa Delgado"))
    try log.link(.yes, reference)
    #expect(try !names(list()).joined().contains("Rosa Delgado"))
    #expect(try names(list(linked: [])).contains("2 Rosa Delgado"))
    var roster = DeskRoster()
    roster.records = roster.records.map { record in
      guard case .guardian(let known) = record, known.id == DeskFamily.twin.guardianID else { return record }
      var guardian = known
      guardian.portalEmail = "lupe@example.org"
      return .guardian(guardian)
    }
    try log.station.load(roster)
    #expect(try !names(list()).joined().contains("Lupe Garcia"))
  }

  @Test func `is made for one school by its number or name`() throws {
    #expect(try ["harbor", "Mission Elementary"].map { try list($0).school.id } == ["SCH-2", "SCH-1"])
    let reader = try log.outreach()
    #expect(throws: SchoolSearchError.noSuchSchool) { try reader.school("Elementary") }
    #expect(throws: SchoolSearchError.noSuchSchool) { try reader.school("Nowhere") }
    let only = try log.outreach(only: "SCH-2")
    #expect(throws: SchoolSearchError.otherSchool) { try only.school("SCH-1") }
    #expect(try only.counts().map(\.school.id) == ["SCH-2"])
    #expect(try reader.counts().map { "\($0.school.id) \($0.guests)" } == ["SCH-2 1", "SCH-1 7"])
  }

  @Test func `says no more than a sign-up night needs`() throws {
    let list = try list()
    for language in Language.allCases {
      let words = OutreachTables(in: language)
      let texts = [words.html(list), TableCSV.text(of: words.list(list))]
      for text in texts {
        #expect(text.contains("Rosa Delgado") && text.contains("Mateo"))
        for family in DeskFamily.all {
          let hidden =
            [family.student.id.text, family.guardianID.text, family.student.birthDate.iso, family.pin ?? "no pin"]
            + family.student.phones + family.student.addresses.map(\.street)
          for value in hidden { #expect(!text.contains(value), "\(value)") }
        }
        #expect(!text.contains("Delgado Ruiz"), "no child's last name")
      }
      let counts = TableCSV.text(of: words.counts(try log.outreach().counts()))
      #expect(!counts.contains("Delgado") && counts.contains("Mission"))
    }
  }

  @Test func `speaks to each family in its own language where Pinline can`() throws {
    let page = OutreachTables(in: .english).html(try SamplePages.outreach(5))
    #expect(page.matches(of: #/<article class="slip" lang="es">/#).count == 2)
    #expect(page.matches(of: #/<article class="slip" lang="en">/#).count == 3)
    #expect(page.contains("Noche de inscripción") && page.contains("sign-up night"))
  }
}
