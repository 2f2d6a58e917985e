import ArgumentParser
import Diagnostics
import Files
import Guide
import Letters
import Pages
import Station

/// `pinline letter sample LANGUAGE FILE`, `pinline letter sample all FOLDER`.
struct LetterSample: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Write a specimen, stamped and without a PIN, in one language or in each.")

  private static let all = "all"

  @OptionGroup var station: StationOptions

  @Flag(help: "The counter slip in place of the letter.")
  var slip = false

  @Option(help: "The district's name.")
  var district = Policy.initial.district

  @Argument(help: "en, es, hy, ko, zh, tl, vi, ru, ar, fa, or all.")
  var language: String

  @Argument(help: "The PDF to write, or for all a folder; it must not exist.")
  var place: String

  func perform() throws {
    let help = PortalHelp(try GuideShelf { [station] in try station.folder.ownGuide() }.book())
    if language == Self.all {
      // What is missing for one of them leaves no folder with some.
      for language in SpokenLanguage.allCases {
        try PageDocument.sheets([sheet(.letter, in: language, help)]).rehearse(by: .besideProgram)
      }
      let (above, name) = try Folder.above(place)
      let folder = try above.makeFolder(name, mode: 0o755)
      for language in SpokenLanguage.allCases {
        for paper in PINSheet.Paper.allCases {
          try write(paper, in: language, help, to: folder.file("\(paper.rawValue)-\(language.rawValue).pdf"))
        }
      }
      return
    }
    guard let spoken = SpokenLanguage(rawValue: language) else {
      throw UsageError.noLanguage(known: SpokenLanguage.allCases.map(\.rawValue) + [Self.all])
    }
    try write(slip ? .slip : .letter, in: spoken, help, to: place)
  }

  private func sheet(_ paper: PINSheet.Paper, in language: SpokenLanguage, _ help: PortalHelp) -> PINSheet {
    let facts = LetterFacts.specimen(district: district, day: SystemClock().today, help: help)
    return PINSheet(paper, in: language, facts, address: LetterFacts.specimenAddress, isSpecimen: true)
  }

  private func write(_ paper: PINSheet.Paper, in language: SpokenLanguage, _ help: PortalHelp, to path: String) throws {
    let file = try HandedOutFile(path, outside: [])
    try PageDocument.sheets([sheet(paper, in: language, help)]).make(to: file.descriptor, by: .besideProgram)
    try file.keep()
    print(LetterWord.specimen(path, language).in(.operators))
  }
}
