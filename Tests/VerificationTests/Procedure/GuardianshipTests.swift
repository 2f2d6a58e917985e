import Records
import TestSupport
import Testing
import Verification

@Suite("What several sources say of a guardian (III)")
struct GuardianshipTests {
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
      #expect(Standing(of: whole) == Standing(of: Guardianship(together: ties.reversed())), "\(ties)")
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
    #expect(Standing(of: nil) == .notListed)
    #expect(Standing(of: tie()) == .notVerified)
    #expect(Standing(of: tie(true)) == .clear)
    #expect(Standing(of: tie(false, "order")) == .restricted)
    #expect(Standing(of: tie(true, "order")) == .restricted)
    // A restriction without words is one.
    #expect(Standing(of: tie(true, "")) == .restricted)
  }
}
