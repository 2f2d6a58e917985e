package import Diagnostics
package import Files
package import Terminal

extension ScriptUnreadable: Explained, Localized {
  package var english: Words {
    Words("the script cannot be read", next: "check its name, and that it is a plain file")
  }

  package var spanish: Words {
    Words("no se puede leer el guion", next: "revise su nombre, y que sea un archivo normal")
  }
}

extension FileFault: Explained, Localized {
  package var english: Words {
    let what = reason.english
    return switch self {
    case .missing: Words(what, next: "make it first, or name another place; nothing was changed")
    case .existsAlready: Words(what, next: "name another file; nothing was changed")
    case .cannotRead: Words(what, next: "check that it is a plain file, and no larger than it should be")
    case .readFailed: Words(what, next: "mend that and try again; it says nothing of what is in it")
    case .cannotWrite: Words(what, next: "check the folder's permissions and the free space")
    case .notOurs: Words(what, next: "name a place of your own by its real path; nothing was changed")
    case .tooOpen(let file): Words(what, next: "chmod go-w \(file), or name a folder of your own; nothing was changed")
    }
  }

  package var spanish: Words {
    let what = reason.spanish
    return switch self {
    case .missing: Words(what, next: "créelo primero o indique otro lugar; no se cambió nada")
    case .existsAlready: Words(what, next: "indique otro archivo; no se cambió nada")
    case .cannotRead: Words(what, next: "compruebe que es un archivo normal y no más grande de lo debido")
    case .readFailed: Words(what, next: "arréglelo e inténtelo de nuevo; no dice nada de su contenido")
    case .cannotWrite: Words(what, next: "revise los permisos de la carpeta y el espacio libre")
    case .notOurs: Words(what, next: "indique un lugar suyo por su ruta real; no se cambió nada")
    case .tooOpen(let file): Words(what, next: "chmod go-w \(file), o indique una carpeta suya; no se cambió nada")
    }
  }
}
