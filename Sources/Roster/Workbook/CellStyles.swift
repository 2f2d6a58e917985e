import Records

/// Which of a workbook's formats show a number as a date or with leading zeros.
final class CellStyles: WorkbookPart {
  enum Form: Hashable {
    case plain, date
    /// With zeros before it up to so many digits.
    case padded(Int)
  }

  private static let styleLimit = 65_536

  private var codes: [Int: Form] = [:]
  private var styles: [Form] = []
  private var isInCells = false

  /// How cells of a style show their numbers.
  func form(_ style: Int) -> Form { styles.indices.contains(style) ? styles[style] : .plain }

  override func begin(_ name: String, _ attributes: [String: String]) -> Bool {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }), codes.count < Self.styleLimit else { break }
      codes[id] = Self.form(code: attributes["formatCode"] ?? "")
    case "cellXfs": isInCells = true
    case "cellStyleXfs", "cellStyles", "dxfs": isInCells = false
    case "xf" where isInCells:
      if styles.count == Self.styleLimit { return stop(.tooLarge) }
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      styles.append(codes[id] ?? (Self.dates.contains(where: { $0.contains(id) }) ? .date : .plain))
    default: break
    }
    return true
  }

  /// The numbers that stand for dates by themselves (ECMA-376, 18.8.30), those of East Asian languages too.
  private static let dates = [14...17, 22...22, 27...31, 34...36, 50...54, 57...58]

  static func form(code: String) -> Form {
    var letters = ""
    var isQuoted = false
    var skips = false
    var isBracketed = false
    for scalar in code.prefix(while: { $0 != ";" }).unicodeScalars {
      if skips {
        skips = false
      } else if scalar == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if scalar == "\\" || scalar == "_" || scalar == "*" {
        skips = true
      } else if scalar == "[" || scalar == "]" {
        isBracketed = scalar == "["
      } else if !isBracketed {
        letters.unicodeScalars.append(scalar)
      }
    }
    if !letters.isEmpty, letters.allSatisfy({ $0 == "0" }) { return .padded(letters.count) }
    let lower = letters.lowercased()
    return lower != "general" && lower.contains(where: { $0 == "y" || $0 == "d" }) ? .date : .plain
  }
}

/// A day as workbooks count them.
enum SerialDay {
  /// The day of a number, whatever its time of day; nil for none that a workbook can mean. By one way of counting day 1 is the first of
  /// January 1900, and the 29th of February of that year counts although it never was; by the other day 0 is the first of January 1904.
  static func date(_ serial: Double, isFrom1904: Bool) -> CivilDate? {
    guard serial.isFinite, serial >= 0, serial < 2_958_466 else { return nil }
    let day = Int(serial)
    if isFrom1904 { return date(daysSince1970: day - 24_107) }
    guard day != 60, day > 0 else { return nil }
    return date(daysSince1970: day - 25_569 + (day < 60 ? 1 : 0))
  }

  /// By Howard Hinnant's way to count days, whose years begin with March.
  private static func date(daysSince1970 days: Int) -> CivilDate? {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let day = shifted - era * 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let civilMonth = month < 10 ? month + 3 : month - 9
    return CivilDate(
      year: year + era * 400 + (civilMonth <= 2 ? 1 : 0), month: civilMonth, day: dayOfYear - (153 * month + 2) / 5 + 1)
  }
}
