package import Diagnostics
package import Operations
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
    case .unreadable(let file):
      Words("\(file) cannot be read", next: "check that it is a plain file and that you may read it")
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
    case .unreadable(let file):
      Words("no se puede leer \(file)", next: "compruebe que es un archivo normal y que usted tiene permiso de leerlo")
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

extension ImportError: Explained, Localized {
  package var english: Words {
    switch self {
    case .problems(let problems):
      Words(problems.text(in: .english), next: "mend the files and import again; nothing was changed")
    }
  }

  package var spanish: Words {
    switch self {
    case .problems(let problems):
      Words(problems.text(in: .spanish), next: "corrija los archivos e importe otra vez; no se cambió nada")
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

extension RosterProblems {
  /// The kept ones, then how many there are; empty if there are none.
  package func text(in language: Language) -> String {
    guard total > 0 else { return "" }
    let summary =
      switch language {
      case .english:
        (total == 1 ? "1 problem" : "\(total) problems")
          + (total > first.count ? ", of which the first \(first.count) are shown" : "")
      case .spanish:
        (total == 1 ? "1 problema" : "\(total) problemas")
          + (total > first.count ? ", de los que se muestran los primeros \(first.count)" : "")
      }
    return (first.map { $0.diagnostic(in: language).description } + [summary]).joined(separator: "\n")
  }
}

extension RosterFileError.Limit: Localized {
  package var english: String {
    switch self {
    case .addresses: "more than two addresses"
    case .file: "is not among the files to write"
    case .text: "holds text that no roster may hold"
    case .semicolon: "one of its values holds a semicolon"
    }
  }

  package var spanish: String {
    switch self {
    case .addresses: "más de dos direcciones"
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
