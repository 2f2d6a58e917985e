import CallScript
import Diagnostics
import Ledger
import Testing
import Verification

@Suite("Refusals that are read out (III)")
struct RefusalLineTests {
  private static let refusals: [Refusal] = [.closed] + OpenRefusal.allCases.map(Refusal.open)

  /// What a caller can do who was refused.
  private enum NextStep: CaseIterable {
    case callAgain, callByVideo, callHotline, visit, seeOffice, askSchool, haveStudentAsk, tryAgain

    func words(in language: Language) -> Regex<Substring> {
      switch (self, language) {
      case (.callAgain, .english): #/call (?:again|back)\b(?! when you can join)/#
      case (.callAgain, .spanish): #/[Ll]lame otra vez/#
      case (.callByVideo, .english): #/call back when you can join by video/#
      case (.callByVideo, .spanish): #/llame cuando pueda entrar por video/#
      case (.callHotline, .english): #/call the district hotline/#
      case (.callHotline, .spanish): #/llame a la línea de ayuda del distrito/#
      case (.visit, .english): #/come to the school/#
      case (.visit, .spanish): #/venga a la escuela/#
      case (.seeOffice, .english): #/the office manager at/#
      case (.seeOffice, .spanish): #/la oficina de la escuela/#
      case (.askSchool, .english): #/ask the school for the student number/#
      case (.askSchool, .spanish): #/pida el número de estudiante en la escuela/#
      case (.haveStudentAsk, .english): #/The student can ask/#
      case (.haveStudentAsk, .spanish): #/Él o ella lo puede pedir/#
      case (.tryAgain, .english): #/try again/#
      case (.tryAgain, .spanish): #/intente de nuevo/#
      }
    }
  }

  private static func steps(after refusal: Refusal) -> Set<NextStep> {
    switch refusal {
    case .closed: [.seeOffice, .tryAgain]
    case .open(.noVideo): [.callByVideo, .visit]
    case .open(.idUnsuitable), .open(.idExpired), .open(.incompleteRecord), .open(.recordLeftOut):
      [.seeOffice, .callAgain]
    case .open(.notGuardian): [.seeOffice]
    case .open(.adultStudent): [.haveStudentAsk]
    case .open(.otherSchool): [.callHotline]
    case .open(.childNotFound): [.askSchool, .callAgain]
    }
  }

  /// - Guide: III.4.a
  @Test(arguments: Language.allCases) func `name a next step, none is a dead end`(_ language: Language) throws {
    let reference = try #require(CaseReference("KPK-482-1914"))
    for refusal in Self.refusals {
      let text = ScriptLine.refused(refusal, reference).in(language)
      let named = NextStep.allCases.filter { text.contains($0.words(in: language)) }
      #expect(Set(named) == Self.steps(after: refusal) && !named.isEmpty, "\(refusal)")
      #expect(text.hasSuffix("\(reference)."), "\(refusal)")
    }
  }
}
