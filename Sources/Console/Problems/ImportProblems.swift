package import Diagnostics
package import Operations
import Roster

extension ImportError: Explained, Localized {
  package var english: Words {
    switch self {
    case .problems(let problems):
      Words(problems.text(in: .english), next: "mend the files and import again; nothing was changed")
    case .limit(let limit, let problems):
      Words(
        (problems.isEmpty ? "" : problems.text(in: .english) + "\n") + limit.english.what, next: limit.english.next)
    case .tooManyTries(let limit):
      Words(
        "\(limit) imports met PINs of others within 24 hours",
        next:
          "nothing is read until a day is over; a supervisor looks at log show --kind importFailed, then importRehearsed"
      )
    case .notFictitious:
      Words(
        "the roster is not marked as fictitious, and this is a practice station",
        next: "pinline sample makes one that is; --without-secrets takes this one without its PINs and restrictions")
    case .nothingToUndo:
      Words("no roster is kept to go back to", next: "one is kept from an import until the next; import the right one")
    case .pinsCreated(let count):
      Words(
        "\(count) PINs that were created here do not go together with those of the roster before",
        next: "import the right roster; nothing was changed")
    case .notSigned:
      Words("the policy wants rosters signed", next: "sign SHA256SUMS: ssh-keygen -Y sign -n pinline-roster")
    }
  }

  package var spanish: Words {
    switch self {
    case .problems(let problems):
      Words(problems.text(in: .spanish), next: "corrija los archivos e importe otra vez; no se cambió nada")
    case .limit(let limit, let problems):
      Words(
        (problems.isEmpty ? "" : problems.text(in: .spanish) + "\n") + limit.spanish.what, next: limit.spanish.next)
    case .tooManyTries(let limit):
      Words(
        "\(limit) importaciones dieron con PIN de otros en 24 horas",
        next:
          "no se lee nada hasta que pase un día; un supervisor revisa log show --kind importFailed, luego importRehearsed"
      )
    case .notFictitious:
      Words(
        "la lista de alumnos no está marcada como ficticia, y esta es una estación de práctica",
        next: "pinline sample crea una que lo está; --without-secrets toma esta sin sus PIN ni restricciones")
    case .nothingToUndo:
      Words(
        "no se guarda ninguna lista a la que volver",
        next: "hay una de una importación a la siguiente; importe la correcta")
    case .pinsCreated(let count):
      Words(
        "\(count) PIN creados aquí no concuerdan con los de la lista anterior",
        next: "importe la lista correcta; no se cambió nada")
    case .notSigned:
      Words(
        "la política pide listas de alumnos firmadas", next: "firme SHA256SUMS: ssh-keygen -Y sign -n pinline-roster")
    }
  }
}

extension RosterSignatureError: Explained, Localized {
  package var english: Words {
    switch self {
    case .noTool: Words("ssh-keygen is not installed", next: "apt install openssh-client; nothing was changed")
    case .unreadable(let file): Words("\(file) cannot be read", next: "it has to be a plain file; nothing was changed")
    case .refused(let source):
      Words(
        "no key that may sign for \(source) signed the roster",
        next: "allowed_signers in the station's folder names source and key; nothing was changed")
    case .noChecksums(let file): Words("\(file) is no list of checksums", next: "sha256sum * > \(file), then sign it")
    }
  }

  package var spanish: Words {
    switch self {
    case .noTool: Words("ssh-keygen no está instalado", next: "apt install openssh-client; no se cambió nada")
    case .unreadable(let file):
      Words("no se puede leer \(file)", next: "tiene que ser un archivo normal; no se cambió nada")
    case .refused(let source):
      Words(
        "ninguna clave que pueda firmar por \(source) firmó la lista de alumnos",
        next: "allowed_signers, en la carpeta de la estación, dice fuente y clave; no se cambió nada")
    case .noChecksums(let file):
      Words("\(file) no es una lista de sumas de comprobación", next: "sha256sum * > \(file), y después fírmelo")
    }
  }
}
