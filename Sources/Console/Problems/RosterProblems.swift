package import Diagnostics
package import Roster
package import SampleDistrict

extension RosterFileError: Explained, Localized {
  package var english: Words {
    switch self {
    case .notAFolder:
      Words("not a folder that can be read", next: "give the folder that holds the roster's files")
    case .noRosterFiles(let expected):
      Words(
        "the folder holds no roster file", next: "expected one or more of \(expected.joined(separator: ", "))")
    case .missingFile(let file): Words("\(file) is missing", next: "put it in the same folder as the others")
    case .unknownFile(let file, let expected):
      Words("\(file) is not a file of a roster folder", next: "the names are \(expected.joined(separator: ", "))")
    case .openElsewhere(let file):
      Words("\(file) is open in an office program", next: "close it there, then import again; nothing was changed")
    case .unreadable(let file):
      Words("\(file) cannot be read", next: "check that it is a plain file and that you may read it")
    case .noMemory: Words("no memory for the CSV parser", next: "close other programs and try again")
    case .changed(let file):
      Words(
        "\(file) changed while it was read", next: "wait until the export is done, then import; nothing was changed")
    case .twice(let file): Words("\(file) is there twice", next: "keep one of the two")
    case .archive(let file, let fault): fault.english(file)
    case .notInEncoding(let file):
      Words("\(file) is no text in the encoding named for it", next: "encoding: \(TextEncoding.names)")
    case .notMapped(let file):
      Words("no pattern of the mapping means \(file)", next: "add it below files, or name the files without it")
    case .notSignedFor(let file):
      Words("\(file) is not among what was signed for", next: "have all files signed for together; nothing was changed")
    case .checksumDiffers(let file):
      Words("\(file) is not the file that was signed for", next: "fetch the roster again; nothing was changed")
    case .folderNotEmpty:
      Words("the folder exists and is not empty", next: "give the name of a folder that does not exist yet")
    case .folder(let fault): fault.english
    case .unwritable(let file):
      Words("\(file) cannot be written", next: "check the folder's permissions and the free space")
    case .unrepresentable(let field, let limit):
      Words("\(field): \(limit.english)", next: "a roster folder has no room for this value")
    }
  }

  package var spanish: Words {
    switch self {
    case .notAFolder:
      Words(
        "no es una carpeta que se pueda leer", next: "indique la carpeta que tiene los archivos de la lista de alumnos")
    case .noRosterFiles(let expected):
      Words(
        "la carpeta no tiene ningún archivo de lista de alumnos",
        next: "se espera uno o más de \(expected.joined(separator: ", "))")
    case .missingFile(let file): Words("falta \(file)", next: "póngalo en la misma carpeta que los demás")
    case .unknownFile(let file, let expected):
      Words(
        "\(file) no es un archivo de lista de alumnos", next: "los nombres son \(expected.joined(separator: ", "))")
    case .openElsewhere(let file):
      Words(
        "\(file) está abierto en un programa de oficina", next: "ciérrelo allí e importe otra vez; no se cambió nada")
    case .unreadable(let file):
      Words("no se puede leer \(file)", next: "compruebe que es un archivo normal y que usted tiene permiso de leerlo")
    case .noMemory: Words("no hay memoria para leer el CSV", next: "cierre otros programas e inténtelo de nuevo")
    case .changed(let file):
      Words(
        "\(file) cambió mientras se leía", next: "espere a que termine la exportación e importe; no se cambió nada")
    case .twice(let file): Words("\(file) está dos veces", next: "deje uno de los dos")
    case .archive(let file, let fault): fault.spanish(file)
    case .notInEncoding(let file):
      Words("\(file) no es texto en la codificación indicada", next: "encoding: \(TextEncoding.names)")
    case .notMapped(let file):
      Words("ningún patrón del mapa corresponde a \(file)", next: "agréguelo en files, o nombre los archivos sin él")
    case .notSignedFor(let file):
      Words("\(file) no está entre lo que se firmó", next: "pida que se firmen todos los archivos; no se cambió nada")
    case .checksumDiffers(let file):
      Words("\(file) no es el archivo que se firmó", next: "traiga otra vez la lista de alumnos; no se cambió nada")
    case .folderNotEmpty:
      Words("la carpeta existe y no está vacía", next: "indique una carpeta que aún no exista")
    case .folder(let fault): fault.spanish
    case .unwritable(let file):
      Words("no se puede escribir \(file)", next: "revise los permisos de la carpeta y el espacio libre")
    case .unrepresentable(let field, let limit):
      Words("\(field): \(limit.spanish)", next: "en una carpeta de lista de alumnos no cabe este valor")
    }
  }
}

extension SampleSizeError: Explained, Localized {
  package var english: Words {
    Words(
      "not a number of students that a sample district can have", next: "give 1 to \(SampleDistrict.studentLimit)")
  }

  package var spanish: Words {
    Words(
      "un distrito de muestra no puede tener ese número de estudiantes",
      next: "indique de 1 a \(SampleDistrict.studentLimit)")
  }
}

extension RosterFileError.Limit: Localized {
  package var english: String {
    switch self {
    case .addresses: "more than two addresses"
    case .removal: "something that is gone"
    case .file: "is not among the files to write"
    case .text: "holds text that no roster may hold"
    case .semicolon: "one of its values holds a semicolon"
    }
  }

  package var spanish: String {
    switch self {
    case .addresses: "más de dos direcciones"
    case .removal: "algo que ya no está"
    case .file: "no está entre los archivos que se escriben"
    case .text: "tiene texto que no puede estar en ninguna lista de alumnos"
    case .semicolon: "uno de sus valores tiene un punto y coma"
    }
  }
}

extension ExpatUnavailable: Explained, Localized {
  package var english: Words {
    Words("no memory for the XML parser", next: "close other programs and try again")
  }

  package var spanish: Words {
    Words("no hay memoria para leer el XML", next: "cierre otros programas e inténtelo de nuevo")
  }
}

extension YajlUnavailable: Explained, Localized {
  package var english: Words {
    Words("no memory for the JSON parser", next: "close other programs and try again")
  }

  package var spanish: Words {
    Words("no hay memoria para leer el JSON", next: "cierre otros programas e inténtelo de nuevo")
  }
}

extension TextEncoding {
  fileprivate static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
