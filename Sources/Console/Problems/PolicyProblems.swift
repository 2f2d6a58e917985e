import Records
package import Diagnostics
package import Station

extension PolicyProblem: PlacedProblem {}

extension PolicyProblem.Fault: Localized {
  private static var settings: String { PolicyLine.all.map(\.key.rawValue).joined(separator: ", ") }

  package var english: Words {
    switch self {
    case .yaml(let fault): fault.english
    case .notSettings:
      Words("the policy is not a list of settings", next: "write key: value, one a line")
    case .unknownSetting: Words("no such setting", next: "the settings are: \(Self.settings)")
    case .doubled: Words("a setting stands twice", next: "keep one of the two")
    case .breakTooLong:
      Words("the break from break-starts to break-ends is too long", next: "ten weeks at most")
    case .refused(let key, let range): Words("\(key.rawValue) cannot be that", next: range.english)
    case .onlyZeros(let key):
      Words(
        "\(key.rawValue) is only zeros, and a live station would read it out to callers",
        next: "write that of the meeting which callers join, in double quotes")
    case .noSuchSchool:
      Words(
        "serves names a school that no roster here has",
        next: "write an id from schools.csv, or all; a school is known after: pinline import roster FOLDER")
    }
  }

  package var spanish: Words {
    switch self {
    case .yaml(let fault): fault.spanish
    case .notSettings:
      Words("la política no es una lista de ajustes", next: "escriba clave: valor, una por línea")
    case .unknownSetting: Words("no existe ese ajuste", next: "los ajustes son: \(Self.settings)")
    case .doubled: Words("un ajuste está dos veces", next: "deje solo uno de los dos")
    case .breakTooLong:
      Words(
        "las vacaciones de break-starts a break-ends duran demasiado", next: "diez semanas como máximo")
    case .refused(let key, let range): Words("\(key.rawValue) no puede ser eso", next: range.spanish)
    case .onlyZeros(let key):
      Words(
        "\(key.rawValue) son solo ceros, y una estación real se los leería a quien llama",
        next: "escriba lo de la reunión a la que entra quien llama, entre comillas dobles")
    case .noSuchSchool:
      Words(
        "serves nombra una escuela que no está en ninguna lista de aquí",
        next: "escriba un id de schools.csv, o all; una escuela se conoce tras: pinline import roster CARPETA")
    }
  }
}

extension SettingRange: Localized {
  package var english: String {
    switch self {
    case .line(let limit): "a line of at most \(limit) characters"
    case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .word(let words): "one of: \(words.joined(separator: ", "))"
    case .limit(let counts, let hours):
      "COUNT/HOURSh, such as \(counts.upperBound)/\(hours.lowerBound)h: \(counts.lowerBound) to \(counts.upperBound) within \(hours.lowerBound) to \(hours.upperBound) hours"
    case .sources(let word): "names of sources with commas between them, or \(word)"
    case .day(let example): "a day as MM-DD, such as \(example)"
    case .words(let words): "some of these with commas between them: \(words.joined(separator: ", "))"
    case .days(let range, let limit):
      "up to \(limit) growing numbers of days with commas between them, \(range.lowerBound) to \(range.upperBound)"
    }
  }

  package var spanish: String {
    switch self {
    case .line(let limit): "una línea de \(limit) caracteres como máximo"
    case .number(let range): "un número entero de \(range.lowerBound) a \(range.upperBound)"
    case .word(let words): "opciones: \(words.joined(separator: ", "))"
    case .limit(let counts, let hours):
      "CUENTA/HORASh, por ejemplo \(counts.upperBound)/\(hours.lowerBound)h: de \(counts.lowerBound) a \(counts.upperBound) en \(hours.lowerBound) a \(hours.upperBound) horas"
    case .sources(let word): "nombres de fuentes separados por comas, o \(word)"
    case .day(let example): "una fecha como MM-DD, por ejemplo \(example)"
    case .words(let words): "algunas de estas, separadas por comas: \(words.joined(separator: ", "))"
    case .days(let range, let limit):
      "hasta \(limit) números de días que crecen, separados por comas, de \(range.lowerBound) a \(range.upperBound)"
    }
  }
}
