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
    return Words((name.isEmpty ? "" : "\(name): ") + words.what + effect.in(language), next: words.next)
  }

  /// The cell and the field, as far as there are such.
  package var name: String { [place.cell, field.isEmpty ? nil : field].compactMap(\.self).joined(separator: " ") }
}

/// What a problem leaves out, where it is not the row that it stands in, behind what is wrong.
extension RosterEffect: Localized {
  package var english: String {
    switch self {
    case .source, .row: ""
    case .field: "; only this is left out"
    case .nothing: "; nothing is left out"
    }
  }

  package var spanish: String {
    switch self {
    case .source, .row: ""
    case .field: "; solo se omite esto"
    case .nothing: "; no se omite nada"
    }
  }
}

extension RosterFault: Localized {
  package var english: Words {
    switch self {
    case .field(let fault): fault.english
    case .row(let fault): fault.english
    case .xml(let fault): fault.english
    case .file(let kind): kind.english
    case .json(let fault): fault.english
    case .passedOver:
      Words("holds nothing that is read here", next: "nothing; the file was passed over")
    case .unknownObject:
      Words("an object of no kind that is read here", next: "look whether it lacks the field that gives its number")
    case .table(let note): note.english
    case .noSuchGuardian:
      Words("no guardian of this child has the name", next: "write the name as on record, or a column Parent ID")
    case .severalGuardians:
      Words("several guardians of this child have the name", next: "add a column Parent ID, which tells them apart")
    case .emptyFile: Words("the file is empty", next: "its first line names its columns")
    case .noRows:
      Words(
        "the file has a header and no rows", next: "nothing, if there are none of these records; else export it again")
    case .fieldCount(0, let header):
      Words("fewer fields than the header's \(header)", next: "save the file again with all of its columns")
    case .fieldCount(let count, let header) where count < header:
      Words("\(count) fields where the header has \(header)", next: "save the file again with all of its columns")
    case .fieldCount(let count, let header):
      Words("\(count) fields where the header has \(header)", next: "put a field that holds a comma in quotes")
    case .unknownColumn(let known): Words("unknown column", next: "the columns are \(known)")
    case .missingColumn(let known, ""): Words("missing column", next: "the columns are \(known)")
    case .missingColumn(let known, let has):
      Words("missing column", next: "the file has \(has); the columns are \(known)")
    case .misspeltColumn(let meant): Words("unknown column", next: "did you mean \(meant)?")
    case .otherColumn:
      Words(
        "a column that the format does not have", next: "it was passed over; metadata. before its name says it is meant"
      )
    case .partOfRecord:
      Words("only a part of its record came", next: "import a bulk export; a delta here has to give records whole")
    case .columnTwice: Words("named twice in the header", next: "remove one of the two columns")
    case .secondRecord(let kind): Words("a second \(kind.english) of the same key", next: "keep one of the two")
    case .sharedPIN:
      Words(
        "a PIN that this import brings for somebody else too",
        next: "each has to get a PIN of their own from the district; the rows of all who have it stay out")
    case .dangling(let kind):
      Words(
        "no \(kind.english) has this id",
        next: "mend that row if it is left out too; else import what holds it")
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
    case .file(let kind): kind.spanish
    case .json(let fault): fault.spanish
    case .passedOver:
      Words("no tiene nada que se lea aquí", next: "nada; el archivo se pasó por alto")
    case .unknownObject:
      Words("un objeto de ningún tipo que se lea aquí", next: "vea si le falta el campo que da su número")
    case .table(let note): note.spanish
    case .noSuchGuardian:
      Words(
        "ningún tutor de este estudiante tiene el nombre",
        next: "escriba el nombre como está en los datos, o agregue una columna Parent ID")
    case .severalGuardians:
      Words(
        "varios tutores de este estudiante tienen el nombre", next: "agregue una columna Parent ID, que los distinga")
    case .emptyFile: Words("el archivo está vacío", next: "su primera línea debe nombrar las columnas")
    case .noRows:
      Words(
        "el archivo tiene encabezado y ninguna fila", next: "nada, si no hay tales registros; si no, expórtelo otra vez"
      )
    case .fieldCount(0, let header):
      Words("menos campos que los \(header) del encabezado", next: "guarde otra vez el archivo con todas sus columnas")
    case .fieldCount(let count, let header) where count < header:
      Words(
        "\(count) campos donde el encabezado tiene \(header)", next: "guarde otra vez el archivo con todas sus columnas"
      )
    case .fieldCount(let count, let header):
      Words(
        "\(count) campos donde el encabezado tiene \(header)", next: "ponga entre comillas el campo que tiene una coma")
    case .unknownColumn(let known): Words("columna desconocida", next: "las columnas son \(known)")
    case .missingColumn(let known, ""): Words("falta una columna", next: "las columnas son \(known)")
    case .missingColumn(let known, let has):
      Words("falta una columna", next: "el archivo tiene \(has); las columnas son \(known)")
    case .misspeltColumn(let meant): Words("columna desconocida", next: "¿quiso decir \(meant)?")
    case .otherColumn:
      Words(
        "una columna que el formato no tiene",
        next: "se pasó por alto; metadata. ante el nombre dice que está a propósito")
    case .partOfRecord:
      Words(
        "llegó solo una parte de su registro",
        next: "importe una exportación completa; una de cambios tiene que dar registros enteros")
    case .columnTwice: Words("está dos veces en el encabezado", next: "quite una de las dos columnas")
    case .secondRecord(let kind):
      Words("hay otra fila de \(kind.spanish) con la misma clave", next: "deje solo una de las dos")
    case .sharedPIN:
      Words(
        "un PIN que esta importación trae también para otra persona",
        next: "el distrito tiene que dar a cada quien el suyo; no entran las filas de todos los que lo tienen")
    case .dangling(let kind):
      Words(
        "ninguna fila de \(kind.spanish) tiene este número",
        next: "corrija esa fila si se omite; si no, importe la que lo tiene")
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

extension TableNote: Localized {
  package var english: Words {
    switch self {
    case .hiddenSheet: Words("a hidden sheet was not read", next: "unhide it if it belongs to the roster")
    case .hiddenRows:
      Words("hidden rows were read as the others", next: "delete them if they do not belong to the roster")
    case .hiddenColumns:
      Words("hidden columns were read as the others", next: "delete them if they do not belong to the roster")
    case .otherSheet: Words("a sheet was not read: it has not the columns", next: "its first row has to name them")
    }
  }

  package var spanish: Words {
    switch self {
    case .hiddenSheet: Words("no se leyó una hoja oculta", next: "muéstrela si es parte de la lista")
    case .hiddenRows: Words("se leyeron filas ocultas como las demás", next: "bórrelas si no son parte de la lista")
    case .hiddenColumns:
      Words("se leyeron columnas ocultas como las demás", next: "bórrelas si no son parte de la lista")
    case .otherSheet:
      Words("no se leyó una hoja: no tiene las columnas", next: "su primera fila tiene que nombrarlas")
    }
  }
}
