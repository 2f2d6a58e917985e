package import Diagnostics
package import Station

extension StoreError: Explained, Localized {
  package var english: Words {
    let what = reason.english
    return switch self {
    case .missing: Words(what, next: "pinline init makes a station; --home names its folder")
    case .notPinline: Words(what, next: "name the right folder with --home; nothing was changed")
    case .newer: Words(what, next: "use that version; nothing was changed")
    case .damaged, .altered: Words(what, next: "put a backup of the whole folder back; nothing was changed")
    case .otherKind: Words(what, next: "live and practice are never mixed; name another folder with --home")
    case .otherStation: Words(what, next: "put the station's own files and keys together; nothing was changed")
    case .existsAlready: Words(what, next: "nothing was changed; name another folder with --home")
    case .sealed: Words(what, next: "ask whoever keeps the key, or name its folder with --keys")
    case .wrongValue: Words(what, next: "put a backup of the whole folder back; nothing was changed")
    case .importOvertaken: Words(what, next: "import again; nothing was changed")
    case .rosterChanged: Words(what, next: "do it again; nothing was changed")
    case .refused: Words("the station's database refused: \(what)", next: "check the disk and the folder's owner")
    }
  }

  package var spanish: Words {
    let what = reason.spanish
    return switch self {
    case .missing: Words(what, next: "pinline init crea una estación; --home indica su carpeta")
    case .notPinline: Words(what, next: "indique la carpeta correcta con --home; no se cambió nada")
    case .newer: Words(what, next: "use esa versión; no se cambió nada")
    case .damaged, .altered: Words(what, next: "restaure un respaldo de toda la carpeta; no se cambió nada")
    case .otherKind: Words(what, next: "lo real y la práctica nunca se mezclan; indique otra carpeta con --home")
    case .otherStation: Words(what, next: "junte los archivos y las claves de la misma estación; no se cambió nada")
    case .existsAlready: Words(what, next: "no se cambió nada; indique otra carpeta con --home")
    case .sealed: Words(what, next: "pregunte a quien guarda la clave, o indique su carpeta con --keys")
    case .wrongValue: Words(what, next: "restaure un respaldo de toda la carpeta; no se cambió nada")
    case .importOvertaken: Words(what, next: "importe otra vez; no se cambió nada")
    case .rosterChanged: Words(what, next: "hágalo otra vez; no se cambió nada")
    case .refused:
      Words("la base de datos de la estación lo rechazó: \(what)", next: "revise el disco y el dueño de la carpeta")
    }
  }
}

extension StationFolderError: Explained, Localized {
  package var english: Words {
    let what = reason.english
    let putBack = "put the station's own key back"
    return switch self {
    case .missing(let file) where file.hasSuffix(".key"):
      Words(what, next: "\(putBack), or name its folder with --keys; nothing goes unsigned")
    case .missing:
      Words(
        what,
        next:
          "pinline demo opens a fictitious district, pinline init makes a station; --home and --keys name its folders"
      )
    case .existsAlready: Words(what, next: "nothing was changed; name another folder with --home")
    case .readFailed: Words(what, next: "mend that and try again; it says nothing of what is in it")
    case .cannotRead: Words(what, next: "check that it is yours and not damaged")
    case .cannotWrite: Words(what, next: "check the folder's owner and the free space")
    case .notOurs: Words(what, next: "run pinline as its owner")
    case .tooOpen(let file, let command): Words(what, next: "\(command) \(file)")
    case .notAKey: Words(what, next: putBack)
    case .otherKey: Words(what, next: "\(putBack); nothing goes unsigned")
    case .otherHistory:
      Words(
        what,
        next: "change nothing and run pinline log verify; pinline restore puts a backup back; nothing goes unsigned")
    case .busy: Words(what, next: "wait for it, and try again")
    case .handedOver: Words(what, next: "hand over the keys as files to rotate one")
    }
  }

  package var spanish: Words {
    let what = reason.spanish
    let putBack = "vuelva a poner la clave de esta estación"
    return switch self {
    case .missing(let file) where file.hasSuffix(".key"):
      Words(what, next: "\(putBack), o indique su carpeta con --keys; nada queda sin firmar")
    case .missing:
      Words(
        what,
        next:
          "pinline demo abre un distrito ficticio, pinline init crea una estación; --home y --keys indican sus carpetas"
      )
    case .existsAlready: Words(what, next: "no se cambió nada; indique otra carpeta con --home")
    case .readFailed: Words(what, next: "arréglelo e inténtelo de nuevo; no dice nada de su contenido")
    case .cannotRead: Words(what, next: "revise que sea suyo y que no esté dañado")
    case .cannotWrite: Words(what, next: "revise el dueño de la carpeta y el espacio libre")
    case .notOurs: Words(what, next: "ejecute pinline como su dueño")
    case .tooOpen(let file, let command): Words(what, next: "\(command) \(file)")
    case .notAKey: Words(what, next: putBack)
    case .otherKey: Words(what, next: "\(putBack); nada queda sin firmar")
    case .otherHistory:
      Words(
        what,
        next: "no cambie nada y ejecute pinline log verify; pinline restore restaura un respaldo; nada queda sin firmar"
      )
    case .busy: Words(what, next: "espere a que termine e inténtelo de nuevo")
    case .handedOver: Words(what, next: "entregue las claves como archivos para cambiar una")
    }
  }
}

extension StationUnreadable: Explained {
  package func words(in language: Language) -> Words { StoreError.refused(reason: reason).words(in: language) }
}
