import Station
import TestSupport
import Testing

@Suite("The first line of the console")
struct BannerTests {
  private func banner(_ families: [DeskFamily], _ kind: StationKind) throws -> String {
    let station = try DeskStation(families, kind: kind)
    return try PlayedSitting(at: station.desk(), ["quit"]).reader.asked[0].written
  }

  @Test func `of a practice station names the card where there are families`() throws {
    #expect(try banner([.clean], .practice).contains("card: a caller's answers"))
  }

  @Test func `of one without a roster says how to get one`() throws {
    let banner = try banner([], .practice)
    #expect(banner.contains("pinline sample --out FOLDER writes some, pinline import roster FOLDER takes them in"))
    #expect(!banner.contains("card"))
  }

  @Test(arguments: [[], [DeskFamily.clean]]) func `of a live one is the same with and without`(
    _ families: [DeskFamily]
  ) throws {
    #expect(
      try banner(families, .live).contains(
        "Pinline, front-desk, Ana Ruiz. v p c: video phone counter · ?: help"))
  }
}
