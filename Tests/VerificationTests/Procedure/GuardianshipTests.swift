import Records
import TestSupport
import Testing
import Verification

@Suite("What several sources say of a guardian (III)")
struct GuardianshipTests {
  private let today = CivilDate(iso: "2026-09-01") ?? .earliest

  private func tie(
    _ verified: Bool = false, _ restriction: String? = nil, relationship: String = "", since: CivilDate? = nil
  ) -> Guardianship {
    Guardianship(
      studentID: "1", guardianID: "G1", relationship: relationship, verified: verified, restriction: restriction,
      since: since)
  }

  /// - Guide: III.2.b
  @Test func `is verified if any says so and restricted if any does in whatever order`() throws {
    // Every roster of up to three sources, each of which may verify, restrict, both or neither.
    let kinds = [tie(), tie(true), tie(false, "order"), tie(true, "order")]
    let rosters =
      kinds.map { [$0] } + kinds.flatMap { one in kinds.map { [one, $0] } }
      + kinds.flatMap { one in kinds.flatMap { two in kinds.map { [one, two, $0] } } }
    for ties in rosters {
      let whole = try #require(Guardianship(together: ties))
      #expect(whole.verified == ties.contains { $0.verified }, "\(ties)")
      #expect((whole.restriction != nil) == ties.contains { $0.restriction != nil }, "\(ties)")
      #expect(
        Standing(of: whole, on: today) == Standing(of: Guardianship(together: ties.reversed()), on: today), "\(ties)")
    }
  }

  @Test func `has the first relationship restriction and date that are stated`() throws {
    let (old, new) = (CivilDate(iso: "2020-01-01"), CivilDate(iso: "2024-01-01"))
    let whole = Guardianship(together: [
      tie(), tie(false, "first order", relationship: "aunt"),
      tie(true, "second order", relationship: "mother", since: old),
      tie(since: new),
    ])
    #expect(whole == tie(true, "first order", relationship: "aunt", since: old))
    #expect(Guardianship(together: []) == nil)
  }

  /// - Guide: III.2.a
  @Test func `is a standing in which absent means no and a restriction outweighs`() {
    #expect(Standing(of: nil, on: today) == .notListed)
    #expect(Standing(of: tie(), on: today) == .notVerified)
    #expect(Standing(of: tie(true), on: today) == .clear)
    #expect(Standing(of: tie(false, "order"), on: today) == .restricted)
    #expect(Standing(of: tie(true, "order"), on: today) == .restricted)
    // A restriction without words is one.
    #expect(Standing(of: tie(true, ""), on: today) == .restricted)
  }

  /// - Guide: III.2.a
  @Test func `ends with the last day of the rights whatever the school said`() throws {
    var rights = tie(true)
    for (until, standing) in [("2026-08-31", Standing.notVerified), ("2026-09-01", .clear), ("2027-01-01", .clear)] {
      rights.until = CivilDate(iso: until)
      #expect(Standing(of: rights, on: today) == standing, "\(until)")
    }
    // The first end that a source names is the end.
    var other = tie(true)
    other.until = CivilDate(iso: "2026-08-31")
    #expect(Standing(of: Guardianship(together: [rights, other, tie(true)]), on: today) == .notVerified)
    rights.restriction = "order"
    #expect(Standing(of: rights, on: today) == .restricted)
  }

  /// - Guide: III.2.a
  @Test func `is never that of a caregiver with an affidavit and may be that of any other`() {
    for basis in GuardianshipBasis.allCases {
      var rights = tie(true)
      rights.basis = basis
      #expect((Standing(of: rights, on: today) == .clear) == (basis != .affidavitCaregiver), "\(basis)")
      // In whatever order the sources say it.
      var affidavit = tie()
      affidavit.basis = .affidavitCaregiver
      for ties in [[rights, affidavit], [affidavit, rights]] {
        #expect(Standing(of: Guardianship(together: ties), on: today) == .notVerified, "\(basis)")
      }
      rights.verified = false
      #expect(Standing(of: rights, on: today) == .notVerified, "\(basis)")
    }
  }

  /// - Guide: III.2.f
  @Test func `says for a student of another source what was filed at eighteen`() {
    var student = Student(
      id: "1", name: PersonName(first: "Ana", last: "Cruz"), birthDate: CivilDate(iso: "2008-01-01") ?? today,
      grade: .kindergarten, schoolID: "S")
    var (filed, silent) = (tie(), tie())
    filed.adultRights = .consent
    silent.adultRights = AdultRights.none
    #expect(student.withRights(filedAt: [silent]).adultRights == .none)
    #expect(student.withRights(filedAt: [silent, filed]).adultRights == .consent)
    student.adultRights = .dependency
    #expect(student.withRights(filedAt: [filed]).adultRights == .dependency)
  }
}
