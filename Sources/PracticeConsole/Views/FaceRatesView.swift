import CallScript
import Diagnostics
import Practice
import Terminal

/// How well faces are told apart, beside what is to be reached.
enum FaceRatesView {
  /// Of a drill.
  static func lines(_ drill: FaceDrill, in language: Language) -> [StyledText] {
    [
      StyledText(FaceWord.answered(drill.answers.count, of: drill.head.pairs).in(language), .bold),
      line(.accepted(drill.faces), drill.faces.acceptsFew, language),
      line(.rejected(drill.faces), drill.faces.rejectsFew, language), goal(language),
    ]
  }

  /// Of a class; nothing where nobody looked at any.
  static func lines(_ faces: [ClassReport.Faces], in language: Language) -> [StyledText] {
    if faces.isEmpty { return [] }
    var table = Table(headers: ReportHead.faces.in(language))
    for next in faces {
      let rates = next.rates
      table.add([
        cell(rates.accepted, rates.strangers, rates.acceptedPercent),
        cell(rates.rejected, rates.own, rates.rejectedPercent), next.person,
      ])
    }
    return table.lines + [goal(language)]
  }

  private static func cell(_ part: Int, _ whole: Int, _ percent: Int?) -> String {
    "\(part)/\(whole)" + (percent.map { " \($0) %" } ?? "")
  }

  private static func line(_ word: FaceWord, _ isReached: Bool, _ language: Language) -> StyledText {
    StyledText(word.in(language), isReached ? .good : .bad)
  }

  private static func goal(_ language: Language) -> StyledText {
    StyledText(FaceWord.goal(percent: FaceRates.goal, officers: FaceRates.officers).in(language), .dim)
  }
}
