package import Diagnostics
package import Roster

extension CSVFault: Localized {
  package var english: Words {
    switch self {
    case .strayQuote:
      Words(
        "a quote inside a field that does not begin with one",
        next: "put the whole field in quotes and double the quotes inside it")
    case .formula:
      Words("a formula in place of a value", next: "format the column as text and export again, without =\"\"")
    case .textAfterQuote:
      Words("text after a closing quote", next: "double every quote inside a quoted field")
    case .tooManyFields:
      Words("more than \(Self.fieldLimit) fields", next: "check that this is the right file")
    case .fieldTooLong:
      Words(
        "a field longer than \(Self.byteLimit) bytes",
        next: "look for an opening quote without its closing one; the rest was not read")
    case .cutOff:
      Words("the file ends in the middle of a row", next: "export or copy it again; nothing was changed")
    case .unclosedQuote:
      Words(
        "a quote that is not closed",
        next: "look for an opening quote without its closing one; the rest was not read")
    }
  }

  package var spanish: Words {
    switch self {
    case .strayQuote:
      Words(
        "una comilla dentro de un campo que no empieza con una",
        next: "ponga todo el campo entre comillas y duplique las de dentro")
    case .formula:
      Words("una fórmula en lugar de un valor", next: "dé a la columna formato de texto y exporte otra vez, sin =\"\"")
    case .textAfterQuote:
      Words(
        "hay texto después de una comilla de cierre", next: "duplique cada comilla dentro de un campo entre comillas")
    case .tooManyFields:
      Words("más de \(Self.fieldLimit) campos", next: "compruebe que es el archivo correcto")
    case .fieldTooLong:
      Words(
        "un campo de más de \(Self.byteLimit) bytes",
        next: "busque una comilla que abre y no cierra; lo demás no se leyó")
    case .cutOff:
      Words("el archivo termina en medio de una fila", next: "expórtelo o cópielo otra vez; no se cambió nada")
    case .unclosedQuote:
      Words(
        "una comilla que no se cerró", next: "busque una comilla que abre y no cierra; lo demás no se leyó")
    }
  }
}

extension XMLFault: Localized {
  package var english: Words {
    switch self {
    case .notWellFormed:
      Words("not well-formed XML", next: "export the file again; nothing after this place was read")
    case .documentType:
      Words("declares a document type", next: "export the file without a DOCTYPE; nothing of it was read")
    case .tooLarge:
      Words(
        "one record is too large or too deep",
        next: "check that this is the right file; nothing after this place was read")
    case .wrongNamespace(let expected):
      Words("another version of the format", next: "the namespace must be \(expected)")
    }
  }

  package var spanish: Words {
    switch self {
    case .notWellFormed:
      Words("no es XML bien formado", next: "exporte el archivo de nuevo; después de este lugar no se leyó nada")
    case .documentType:
      Words("declara un tipo de documento", next: "exporte el archivo sin DOCTYPE; no se leyó nada de él")
    case .tooLarge:
      Words(
        "un elemento es demasiado grande o profundo",
        next: "compruebe que es el archivo correcto; después de este lugar no se leyó nada")
    case .wrongNamespace(let expected):
      Words("es otra versión del formato", next: "el espacio de nombres debe ser \(expected)")
    }
  }
}

extension JSONFault: Localized {
  package var english: Words {
    switch self {
    case .notWellFormed:
      Words("not well-formed JSON", next: "export the file again; nothing after this place was read")
    case .tooLarge:
      Words(
        "one object is too large or too deep",
        next: "check that this is the right file; nothing after this place was read")
    }
  }

  package var spanish: Words {
    switch self {
    case .notWellFormed:
      Words("no es JSON bien formado", next: "exporte el archivo de nuevo; después de este lugar no se leyó nada")
    case .tooLarge:
      Words(
        "un objeto es demasiado grande o profundo",
        next: "compruebe que es el archivo correcto; después de este lugar no se leyó nada")
    }
  }
}
