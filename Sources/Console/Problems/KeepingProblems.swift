package import Diagnostics
package import Operations
import Roster

extension RestoreError: Explained, Localized {
  package var english: Words {
    switch self {
    case .broken(let fault):
      Words("the copy does not verify: \(fault.told(in: .english))", next: "use another backup; nothing was changed")
    case .older(let backup, let known):
      Words(
        "the backup has \(backup) entries, but the log had at least \(known)",
        next: "use a newer backup, or --older to go on under a new name; nothing was changed")
    case .rosterMissing(let number):
      Words("roster \(number), which was in use then, is missing", next: "put the backup's .roster file beside it")
    case .nothingToCompare(let folder):
      Words(
        "nothing says how far the log had come: there is no database, and \(folder) is missing",
        next: "mount the folder of checkpoints, or --older to go on without it; nothing was changed")
    case .nameTaken(let file): Words("\(file) is there already", next: "choose another name; nothing was changed")
    case .keyUnknown:
      Words(
        "the log's key was rotated after the backup, and nothing shows how",
        next: "use a backup from after the rotation")
    }
  }

  package var spanish: Words {
    switch self {
    case .broken(let fault):
      Words(
        "el respaldo no pasa la verificación: \(fault.told(in: .spanish))", next: "use otro respaldo; no se cambió nada"
      )
    case .older(let backup, let known):
      Words(
        "el respaldo tiene \(backup) asientos, pero el registro tenía al menos \(known)",
        next: "use un respaldo más reciente, o --older para seguir con otro nombre; no se cambió nada")
    case .rosterMissing(let number):
      Words(
        "falta la lista de alumnos \(number), que se usaba entonces", next: "ponga junto al respaldo su archivo .roster"
      )
    case .nothingToCompare(let folder):
      Words(
        "nada indica hasta dónde llegó el registro: no hay base de datos, y falta \(folder)",
        next: "monte la carpeta de puntos de control, o --older para seguir sin ella; no se cambió nada")
    case .nameTaken(let file): Words("\(file) ya existe", next: "elija otro nombre; no se cambió nada")
    case .keyUnknown:
      Words(
        "la clave del registro se cambió después del respaldo, y nada muestra cómo",
        next: "use un respaldo posterior al cambio")
    }
  }
}

extension QuarantineError: Explained, Localized {
  package var english: Words {
    switch self {
    case .noStrangers: Words("everything in the database is the station's own", next: "nothing was changed")
    case .otherKey:
      Words("the key at hand sealed none of the entries", next: "name the folder of the station's keys: --keys")
    case .sealsDamaged(let sealed, let signed):
      Words(
        "the first \(signed) entries were signed for, but only \(sealed) are sealed: what the station wrote was changed",
        next: "restore a backup; nothing was changed")
    case .broken(let fault):
      Words(
        "what the station wrote does not verify either: \(fault.told(in: .english))",
        next: "restore a backup; nothing was changed")
    case .nothingToCompare:
      Words(
        "nothing says how far the log was signed: neither the key's memory nor a checkpoint is there",
        next: "mount the folder of checkpoints, or restore a backup; nothing was changed")
    }
  }

  package var spanish: Words {
    switch self {
    case .noStrangers: Words("todo lo que hay en la base de datos es de la estación", next: "no se cambió nada")
    case .otherKey:
      Words(
        "la clave disponible no selló ninguno de los asientos",
        next: "indique la carpeta de las claves de la estación: --keys")
    case .sealsDamaged(let sealed, let signed):
      Words(
        "se firmaron los primeros \(signed) asientos, pero solo \(sealed) están sellados: se cambió lo que escribió la estación",
        next: "restaure un respaldo; no se cambió nada")
    case .broken(let fault):
      Words(
        "lo que escribió la estación tampoco pasa la verificación: \(fault.told(in: .spanish))",
        next: "restaure un respaldo; no se cambió nada")
    case .nothingToCompare:
      Words(
        "nada dice hasta dónde se firmó el registro: no están ni la memoria de la clave ni un punto de control",
        next: "monte la carpeta de puntos de control, o restaure un respaldo; no se cambió nada")
    }
  }
}

extension ExportError: Explained, Localized {
  package var english: Words {
    switch self {
    case .otherLog(let folder):
      Words(
        "\(folder) holds the export of another log, or of one that was rewritten since",
        next: "verify both: pinline log verify; nothing was written")
    case .damaged(let file):
      Words("\(file) is not a checkpoint", next: "name another folder; nothing was written")
    case .outOfRange(let size): Words("the log has \(size) entries", next: "name a size up to that")
    }
  }

  package var spanish: Words {
    switch self {
    case .otherLog(let folder):
      Words(
        "\(folder) tiene la exportación de otro registro, o de uno que se reescribió después",
        next: "verifique ambos: pinline log verify; no se escribió nada")
    case .damaged(let file):
      Words("\(file) no es un punto de control", next: "indique otra carpeta; no se escribió nada")
    case .outOfRange(let size):
      Words("el registro tiene \(size) asientos", next: "indique un tamaño que no pase de ahí")
    }
  }
}

extension NotRewritten: Explained, Localized {
  package var english: Words {
    Words(
      erased > 0
        ? "\(erased) values are erased, but remnants may be left: the file could not be rewritten (\(reason.english))"
        : "nothing was to be erased, and the file could not be rewritten (\(reason.english))",
      next: "mend it and run pinline log purge again")
  }

  package var spanish: Words {
    Words(
      erased > 0
        ? "se borraron \(erased) valores, pero pueden quedar restos: no se pudo reescribir el archivo (\(reason.spanish))"
        : "no había nada que borrar, y no se pudo reescribir el archivo (\(reason.spanish))",
      next: "arréglelo y ejecute pinline log purge otra vez")
  }
}
