package import Diagnostics
package import Roster

/// A problem is told as an error is, and never thrown by itself.
extension RosterProblem: Explained {
  /// The name of what is wrong.
  package var code: String { "RosterProblem.\("\(fault)".prefix { $0 != "(" })" }

  package var site: Diagnostic.Place? { Diagnostic.Place(file: place.file, line: place.line, column: place.column) }

  /// The field, what is wrong with it, and what next.
  package func words(in language: Language) -> Words {
    let words = fault.in(language)
    return Words((field.isEmpty ? "" : "\(field): ") + words.what, next: words.next)
  }
}

extension RosterFault: Localized {
  package var english: Words {
    switch self {
    case .field(let fault): fault.english
    case .row(let fault): fault.english
    case .xml(let fault): fault.english
    case .emptyFile: Words("the file is empty", next: "its first line names its columns")
    case .fieldCount(let count, let header):
      Words("\(count) fields where the header has \(header)", next: "put a field that holds a comma in quotes")
    case .unknownColumn(let known): Words("unknown column", next: "the columns are \(known)")
    case .missingColumn(let known): Words("missing column", next: "the columns are \(known)")
    case .columnTwice: Words("named twice in the header", next: "remove one of the two columns")
    case .secondRecord(let kind): Words("a second \(kind.english) of the same key", next: "keep one of the two")
    case .dangling(let kind):
      Words("no \(kind.english) has this id", next: "remove the row, or import the source that holds it first")
    case .otherSource(.parentPINs):
      Words("another source holds a PIN of this guardianship", next: "let one source hold it")
    case .otherSource(let kind):
      Words("another source holds a \(kind.english) of this id", next: "let one source hold it")
    }
  }

  package var spanish: Words {
    switch self {
    case .field(let fault): fault.spanish
    case .row(let fault): fault.spanish
    case .xml(let fault): fault.spanish
    case .emptyFile: Words("el archivo está vacío", next: "su primera línea debe nombrar las columnas")
    case .fieldCount(let count, let header):
      Words(
        "\(count) campos donde el encabezado tiene \(header)", next: "ponga entre comillas el campo que tiene una coma")
    case .unknownColumn(let known): Words("columna desconocida", next: "las columnas son \(known)")
    case .missingColumn(let known): Words("falta una columna", next: "las columnas son \(known)")
    case .columnTwice: Words("está dos veces en el encabezado", next: "quite una de las dos columnas")
    case .secondRecord(let kind):
      Words("hay otra fila de \(kind.spanish) con la misma clave", next: "deje solo una de las dos")
    case .dangling(let kind):
      Words(
        "ninguna fila de \(kind.spanish) tiene este número",
        next: "quite la fila, o importe antes la fuente que lo tiene")
    case .otherSource(.parentPINs):
      Words("otra fuente tiene un PIN de esta tutela", next: "déjelo en una sola fuente")
    case .otherSource(let kind):
      Words("otra fuente tiene una fila de \(kind.spanish) con este número", next: "déjela en una sola fuente")
    }
  }
}

extension RosterKind: Localized {
  package var english: String {
    switch self {
    case .schools: "school"
    case .students: "student"
    case .guardians: "guardian"
    case .guardianships: "guardianship"
    case .contacts: "contact"
    case .parentPINs: "parent_pin"
    case .studentPINs: "student_pin"
    }
  }

  package var spanish: String {
    switch self {
    case .schools: "escuela"
    case .students: "estudiante"
    case .guardians: "tutor"
    case .guardianships: "tutela"
    case .contacts: "contacto"
    case .parentPINs: "PIN de tutor"
    case .studentPINs: "PIN de estudiante"
    }
  }
}
