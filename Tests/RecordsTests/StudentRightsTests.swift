import Records
import TestSupport
import Testing

@Suite("A student of 18 holds their own rights (III; 34 CFR 99.5)")
struct StudentRightsTests {
  private static func student(_ rights: AdultRights) -> Student {
    Student(
      id: "1", name: PersonName(first: "Eva", last: "Cruz"), birthDate: .earliest, grade: .kindergarten, schoolID: "S1",
      adultRights: rights)
  }

  /// A source that has nothing on file takes nothing from one that has, whichever comes first.
  @Test(
    arguments: [
      (nil, nil, nil), (nil, AdultRights.none, AdultRights.none), (nil, .consent, .consent),
      (AdultRights.none, .consent, .consent),
      (AdultRights.none, .dependency, .dependency), (AdultRights.none, AdultRights.none, AdultRights.none),
    ] as [(AdultRights?, AdultRights?, AdultRights?)])
  func `papers that any source has are on file`(_ one: AdultRights?, _ other: AdultRights?, _ whole: AdultRights?) {
    for rights in [[one, other], [other, one]] {
      let ties = rights.map { Guardianship(studentID: "1", guardianID: "G1", adultRights: $0) }
      #expect(Guardianship(together: ties)?.adultRights == whole)
    }
  }

  /// - Guide: III.2.f
  @Test(arguments: [
    ("2008-03-10", "2026-03-09", false), ("2008-03-10", "2026-03-10", true), ("2008-02-29", "2026-02-28", false),
    ("2008-02-29", "2026-03-01", true), ("2010-01-01", "2026-12-31", false), ("2000-01-01", "2026-03-10", true),
  ])
  func `from the birthday on`(born: String, day: String, alone: Bool) throws {
    let (born, day) = (try #require(CivilDate(iso: born)), try #require(CivilDate(iso: day)))
    #expect(Self.student(.none).holdsRightsAlone(born: born, on: day) == alone)
    for paper in AdultRights.allCases where paper != .none {
      #expect(!Self.student(paper).holdsRightsAlone(born: born, on: day))
    }
  }
}
