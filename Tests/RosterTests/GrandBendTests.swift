import Records
import Matching
import Foundation
import Roster
import TestSupport
import Testing

/// The public Ed-Fi sample district, where it is at hand.
@Suite struct GrandBendTests {
  @Test(.enabled(if: SharedData.has("data/edfi-v1-grandbend"), "skipped: no shared data"))
  func `the whole district is read without a problem`() throws {
    let data = try #require(SharedData.url("data"))
    let reading = try ReadRoster(EdFiFolder(path: data.appendingPathComponent("edfi-v1-grandbend").path))
    #expect(reading.messages == [])
    #expect(reading.schools.count == 3)
    #expect(reading.students.count == 960)
    #expect(reading.guardians.count == 1872)
    #expect(reading.guardianships.count == 1872)
    #expect(reading.guardianships.allSatisfy { !$0.verified })
    #expect(reading.contacts.count == 458)
    #expect(Set(reading.contacts.map(\.studentID)).count == 396)
    #expect(reading.students.allSatisfy { !$0.addresses.isEmpty && !$0.phones.isEmpty })
    #expect(Set(reading.students.map(\.grade.level)) == Set(1...12))
    #expect(reading.guardians.count { !$0.name.aliases.isEmpty } >= 25)
    #expect(reading.records.map(\.kind) == reading.records.map(\.kind).sorted())
  }

  @Test(.enabled(if: SharedData.has("data/inbloom-odin"), "skipped: no shared data"))
  func `another folder of the same format is read too`() throws {
    let data = try #require(SharedData.url("data"))
    let reading = try ReadRoster(EdFiFolder(path: data.appendingPathComponent("inbloom-odin").path))
    #expect(reading.messages == [])
    #expect(reading.students.count == 10)
    #expect(reading.guardianships.count == 20)
  }
}
