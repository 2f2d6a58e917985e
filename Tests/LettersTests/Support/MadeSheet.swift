import Diagnostics
import Files
import Guide
import Letters
import Pages
import Records
import Station
import TestSupport

/// A sheet as it comes out of the page maker, with a PIN.
enum MadeSheet {
  static let pin = "04821937", grouped = "0482 1937"

  static func facts() throws -> LetterFacts {
    LetterFacts(
      district: "Sample Unified", guardian: "Rosa Elena Ortega", student: "Mateo Ortega",
      school: "Fourth Street Elementary",
      schoolPhone: "(323) 555-0142", day: try CivilDate(iso: "2026-11-24").orThrow("a day"), reference: "KMH-234-5828",
      help: PortalHelp(try GuideShelf().book()))
  }

  static func sheet(_ paper: PINSheet.Paper, _ language: SpokenLanguage, isSpecimen: Bool = false) throws -> PINSheet {
    PINSheet(
      paper, in: language, try facts(), address: ["1205 E 4th St Apt 3", "Los Angeles, CA 90033"],
      isSpecimen: isSpecimen)
  }

  static func secret(_ digits: String = pin) throws -> Secret {
    var secret: Secret?
    unsafe Array(digits.utf8).withUnsafeBytes { secret = unsafe Secret($0) }
    guard let secret = consume secret else { throw ScriptError("no locked page") }
    return secret
  }

  static func tray(
    _ maker: PageMakerPath = .besideProgram, stationFolders: [String] = [], searchPath: String = ""
  ) -> PaperTray { PaperTray(maker: maker, stationFolders: stationFolders, searchPath: searchPath) }

  /// Writes it into a folder and gives its path.
  static func write(_ sheet: PINSheet, _ name: String, in folder: ScratchFolder) throws -> String {
    let path = folder.file(name)
    try tray().write(sheet, secret(), to: HandedOutFile(path, outside: []))
    return path
  }

  /// Whether the fonts of a language are here.
  static func hasFonts(_ language: SpokenLanguage) -> Bool {
    do {
      try PageDocument.sheets([try sheet(.slip, language, isSpecimen: true)]).rehearse(by: .besideProgram)
      return true
    } catch PageFault.missingFont(let family) {
      print("skipped: \(family) is not installed")
      return false
    } catch { return true }
  }
}
