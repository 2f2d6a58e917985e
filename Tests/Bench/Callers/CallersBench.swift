import Records
import Matching

/// Honest callers and strangers of a sample district against the matching rules. The forms are made from how people
/// speak and from public data, not from the rules' tables; one seed gives one result.
struct CallersBench {
  let data: String
  let families: Int
  var seed: UInt64 = 20_261_014

  func run(_ report: inout BenchReport) throws {
    guard let today = District.today else { return }
    let district = try District(families: families, seed: seed)
    let pets = PetNames(data: data)
    let speakers = district.households.compactMap { Speaker($0, pets: pets) }
    let context = MatchContext(today: today)
    print(
      "callers: seed \(seed), \(speakers.count) families on \(today.iso); left out \(district.incomplete) with an"
        + " incomplete record, \(district.withoutCaller) without a verified guardian or of age")
    HonestBench(speakers: speakers, context: context, seed: seed).run(&report)
    Leniency(speakers: speakers, context: context, seed: seed, others: 40).run(&report)
    PretenceBench(speakers: speakers, context: context, seed: seed).run(&report)
    StrangerIDs(speakers: speakers).run(&report)
  }
}
