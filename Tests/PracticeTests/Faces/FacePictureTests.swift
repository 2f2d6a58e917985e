import CallScript
import Diagnostics
import Records
import SampleDistrict
import Testing

@testable import Practice
@testable import PracticeConsole
@testable import Terminal

@Suite("Practice: faces as they are drawn")
struct FacePictureTests {
  static let seeds = 1...50 as ClosedRange<UInt64>
  /// Windows and signs, with all the sizes of pictures that come of them.
  static let layouts: [(columns: Int, means: DrawnPicture)] = [
    (80, .braille), (40, .braille), (30, .braille), (80, .halfBlocks), (40, .halfBlocks),
  ]

  private func picture(_ face: Face, _ layout: PictureLayout) -> DotPicture {
    FaceDrawing.picture(of: face, width: layout.dots.width, height: layout.dots.height)
  }

  @Test(arguments: layouts) func `each lasting feature is seen whatever passes`(
    _ window: (columns: Int, means: DrawnPicture)
  ) throws {
    let layout = try #require(PictureLayout(for: window.columns, by: window.means, count: 2))
    for seed in Self.seeds {
      var random = SplitMix64(seed: seed, .practice, 0)
      let face = Face(&random, isWoman: seed.isMultiple(of: 2))
      let drawn = picture(face, layout)
      for feature in Face.Feature.allCases {
        var other = face
        other.lasting.change(feature, &random)
        #expect(drawn.difference(from: picture(other, layout)) >= 2, "\(seed) \(feature)")
      }
      #expect(drawn == picture(face, layout))
    }
  }

  @Test(arguments: layouts) func `strangers differ in dots and one person with another look does too`(
    _ window: (columns: Int, means: DrawnPicture)
  ) throws {
    let layout = try #require(PictureLayout(for: window.columns, by: window.means, count: 2))
    for seed in Self.seeds {
      var random = SplitMix64(seed: seed, .practice, 0)
      let live = Face(&random, isWoman: seed.isMultiple(of: 2))
      for kind in [FacePair.Kind.changed, .lookalike, .stranger] {
        let pair = FacePair(kind, live: live, &random)
        // A smile alone would make a difference of its own.
        var serious = pair.live
        serious.isSmiling = false
        #expect(picture(pair.photo, layout).difference(from: picture(serious, layout)) >= 2, "\(seed) \(kind)")
      }
    }
  }

  @Test(arguments: layouts) func `both fit into the window with room for a prompt`(
    _ window: (columns: Int, means: DrawnPicture)
  ) throws {
    let view = FacesView(language: .english, columns: window.columns, pictures: window.means)
    for pair in FacePair.drill(10, seed: 3) {
      let lines = view.lines(pair).map(\.text)
      #expect(lines.allSatisfy { DisplayWidth.of($0) < window.columns }, "\(lines)")
      let isBeside = window.columns >= 40 && (window.means == .braille || window.columns >= 80)
      #expect(lines.count <= (isBeside ? 20 : 34))
      let signs = Set(lines.filter { !$0.contains("P") && !$0.contains("L") }.joined().unicodeScalars)
      switch window.means {
      case .braille: #expect(signs.allSatisfy { $0 == " " || (0x2801...0x28FF).contains($0.value) })
      case .halfBlocks: #expect(signs.isSubset(of: [" ", "█", "▀", "▄"]))
      }
    }
  }

  @Test(arguments: Language.allCases) func `with its card a face fits into 80 by 24 and into 40 columns`(
    _ language: Language
  ) throws {
    for scenario in try ScenarioLibrary.all() {
      let today = try #require(CivilDate(iso: "2026-03-10"))
      let card = try Cast(scenario, seed: 3, today: today).card(scenario.document, today: today)
      for means in DrawnPicture.allCases {
        let wide = IDCardView(language: language, columns: 80, pictures: means).lines(card)
        #expect(wide.count <= 23 && wide.allSatisfy { DisplayWidth.of($0.text) < 80 }, "\(card.name)")
      }
      let narrow = IDCardView(language: language, columns: 40, pictures: .braille).lines(card)
      #expect(narrow.count <= 23 && narrow.allSatisfy { DisplayWidth.of($0.text) < 40 }, "\(card.name)")
    }
  }

  @Test func `where no window is wide enough or nobody looks faces are described`() {
    for view in [
      FacesView(language: .english, columns: 80, pictures: nil),
      FacesView(language: .english, columns: 15, pictures: .braille),
    ] {
      for pair in FacePair.drill(10, seed: 3) {
        let lines = view.lines(pair).map(\.text)
        #expect(lines.count == 2 && lines[0].hasPrefix("  Photo on the ID: "))
        #expect(lines[1].hasPrefix("  Live picture: ") && lines[1].contains(" nose, "))
      }
    }
  }
}
