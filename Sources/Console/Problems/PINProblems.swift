package import Diagnostics
package import Operations
package import Station

extension PINError: Explained, Localized {
  package var english: Words {
    switch self {
    case .rosterOnly:
      Words(
        "only the roster brings PINs (pin-source in policy.yaml)", next: "change them where the roster comes from")
    case .noSuchStudent: Words("no child here has that number", next: "the student number, with every digit")
    case .noSuchGuardian:
      Words("no guardian of that number stands on the child's record", next: "the guardian's number as in the roster")
    case .otherSchool:
      Words("the child goes to a school that is not served here", next: "use that school's own station")
    case .notServed:
      Words(
        "the records do not list them as somebody who may be given a PIN",
        next: "the school looks at the record; nothing was changed")
    case .hasOne: Words("they have a PIN already", next: "pinline pin replace; nothing was changed")
    case .hasNone: Words("they have no PIN yet", next: "pinline pin create; nothing was changed")
    case .noReason: Words("a reason has to be given", next: "--reason, in one line; no child's name")
    case .notAllowed:
      Words(
        "no PIN rosters are written at this station",
        next: "a district that wants it sets pin-rosters in policy.yaml to yes")
    case .practice:
      Words("this practice station has real families' names, and false PINs", next: "export at the live station")
    case .nothingFound: Words("nobody on record is meant by that", next: "fewer filters; nothing was written")
    case .changedMeanwhile:
      Words("what is on record changed meanwhile", next: "run it once more; nothing was written")
    case .otherKey:
      Words(
        "some of these PINs were sealed under another key",
        next: "put back the station's own pin.key; nothing was written")
    }
  }

  package var spanish: Words {
    switch self {
    case .rosterOnly:
      Words(
        "los PIN llegan solo con la lista de alumnos (pin-source en policy.yaml)",
        next: "cámbielos donde se hace esa lista")
    case .noSuchStudent: Words("ningún estudiante de aquí tiene ese número", next: "el número completo del estudiante")
    case .noSuchGuardian:
      Words(
        "ningún tutor con ese número está en los datos del estudiante",
        next: "el número del tutor, como en la lista de alumnos")
    case .otherSchool:
      Words("el estudiante va a una escuela que aquí no se atiende", next: "use la estación de esa escuela")
    case .notServed:
      Words(
        "los datos no dicen que a esa persona se le pueda dar un PIN",
        next: "la escuela revisa los datos; no se cambió nada")
    case .hasOne: Words("ya tiene un PIN", next: "pinline pin replace; no se cambió nada")
    case .hasNone: Words("todavía no tiene PIN", next: "pinline pin create; no se cambió nada")
    case .noReason: Words("falta el motivo", next: "--reason, en un renglón; sin nombres de estudiantes")
    case .notAllowed:
      Words(
        "en esta estación no se escriben listas de PIN",
        next: "el distrito que lo quiera pone pin-rosters en yes, en policy.yaml")
    case .practice:
      Words("esta estación de práctica tiene nombres reales y PIN falsos", next: "hágalo en la estación real")
    case .nothingFound: Words("eso no corresponde a nadie registrado", next: "use menos filtros; no se escribió nada")
    case .changedMeanwhile:
      Words("mientras tanto cambiaron los datos", next: "hágalo otra vez; no se escribió nada")
    case .otherKey:
      Words(
        "algunos de estos PIN se sellaron con otra clave", next: "ponga la pin.key de la estación; no se escribió nada")
    }
  }
}

extension CreatedPINsDiffer: Explained, Localized {
  package var english: Words {
    Words(
      "the PINs created here are not those that the log says were created: someone changed them",
      next: "no PIN is read or created; run pinline log verify")
  }

  package var spanish: Words {
    Words(
      "los PIN creados aquí no son los que el registro dice que se crearon: alguien los cambió",
      next: "no se lee ni se crea ningún PIN; ejecute pinline log verify")
  }
}
