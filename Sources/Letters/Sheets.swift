package import Diagnostics
package import Pages

/// The letter and the slip, put together from what a language has to say.
extension PINSheet {
  /// - Parameters:
  ///   - address: what stands below the parent's name in the window; empty where the letter is handed over.
  ///   - isSpecimen: whether it is stamped as no real one.
  package init(
    _ paper: Paper, in language: SpokenLanguage, _ facts: LetterFacts, address: [String] = [], isSpecimen: Bool = false
  ) {
    let text = language.letter(facts)
    let plate = Block.plate(
      Plate(
        label: text.pinLabel, note: text.pinNote, address: facts.help.link, caption: text.codeCaption,
        description: text.codeDescription))
    let blocks: [Block] =
      switch paper {
      case .letter:
        [
          .paragraph(text.greeting), .paragraph(text.opening), plate, .heading(text.registerTitle),
          .steps(text.registerSteps), .heading(text.addTitle), .steps(text.addSteps), .heading(text.careTitle),
          .paragraph(text.care), .paragraph(text.help),
        ]
      case .slip:
        [plate, .paragraph(text.opening), .steps(text.addSteps), .paragraph(text.care), .paragraph(text.help)]
      }
    self.init(
      paper: paper, language: language,
      sender: [facts.district, facts.school] + [facts.schoolPhone].compactMap(\.self),
      date: text.date, addressee: [facts.guardian] + address, title: text.title, blocks: blocks,
      foot: isSpecimen ? "\(text.specimen) · \(text.reference)" : text.reference,
      stamp: isSpecimen ? text.specimen : nil)
  }
}
