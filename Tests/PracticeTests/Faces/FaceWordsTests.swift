import CallScript
import Diagnostics
import Terminal
import Testing
import Verification

@testable import Practice
@testable import PracticeConsole

@Suite("Practice: what is seen is described and never judged")
struct FaceWordsTests {
  /// What would say whether two pictures are one person's, or that something was not done.
  static func judges(_ text: String, in language: Language) -> Bool {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    let verdicts: Set<String> =
      switch language {
      case .english:
        [
          "same", "different", "differs", "match", "matches", "stranger", "another", "impostor", "fake", "wrong",
          "nothing", "not", "other",
        ]
      case .spanish:
        [
          "mismo", "misma", "distinto", "distinta", "diferente", "coincide", "desconocido", "impostor", "falso",
          "falsa",
          "nada", "no", "otro",
        ]
      }
    return !words.isDisjoint(with: verdicts)
  }

  /// A picture that comes on does not say whose it is, and one that goes on does not say what was left out.
  static let scenes: [Scene] =
    [.seen, .black, .lost, .back, .dead, .silence, .card, .screen, .ignores]
    + LivenessChallenge.allCases.map(Scene.follows)

  @Test(arguments: Language.allCases) func `scenes say what is seen`(_ language: Language) {
    for scene in Self.scenes { #expect(!Self.judges(scene.in(language), in: language), "\(scene.in(language))") }
    #expect(Set(Self.scenes.map { $0.in(language) }).count == Self.scenes.count)
  }

  @Test(arguments: Language.allCases) func `a description of two faces has no verdict`(_ language: Language) {
    let view = FacesView(language: language, columns: 80, pictures: nil)
    for seed in 1...20 as ClosedRange<UInt64> {
      for pair in FacePair.drill(40, seed: seed) {
        for line in view.lines(pair) {
          #expect(!Self.judges(line.text, in: language), "\(line.text)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases) func `two faces that differ are described differently`(_ language: Language) {
    for seed in 1...20 as ClosedRange<UInt64> {
      for pair in FacePair.drill(40, seed: seed) {
        let words = [pair.photo, pair.live].map { Set($0.parts.map { $0.in(language) }) }
        #expect(Set(words).count == Set([pair.photo, pair.live]).count)
        #expect(words.allSatisfy { $0.count == pair.live.parts.count })
      }
    }
    #expect(Set(Face.Feature.allCases.map { $0.in(language) }).count == Face.Feature.allCases.count)
  }
}
