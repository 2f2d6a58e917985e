import Diagnostics
package import Operations

extension VerifyWord {
  var spanish: String {
    switch self {
    case .changeNothing:
      "\(Language.spanish.hint): no cambie nada; guarde una copia de la carpeta y compare los respaldos y los archivos de puntos de control"
    case .nothing: "el registro está vacío, y nada indica que haya tenido más"
    case .entries(let entries, let cases, let open):
      "\(counted(entries, "asiento", "asientos")); \(counted(cases, "caso", "casos")) (\(counted(open, "abierto", "abiertos"))), todos los pasos en orden"
    case .disclosures(let number):
      "\(number) PIN \(number == 1 ? "entregado" : "entregados"), cada uno después de todos sus pasos"
    case .unsigned: "aún no hay nada firmado"
    case .signed(let size, let key, let rest):
      "firmado hasta el asiento \(size - 1) por \(key)"
        + (rest > 0 ? "; \(rest == 1 ? "el último" : "los últimos \(rest)"), todavía no" : "")
    case .sealed(let number, let entries):
      number == entries
        ? "cada asiento sellado con la clave de la estación"
        : "\(counted(number, "asiento sellado", "asientos sellados")) con la clave de la estación, los anteriores con ninguna que esté aquí"
    case .sealsUnknown: "no se comprobó si la estación escribió cada asiento: su clave no está aquí"
    case .valuesUnknown(let number):
      "\(counted(number, "valor", "valores")) de los asientos sin mirar: sellados, y pin.key no está aquí"
    case .checkpoints(let number, let files, let folders):
      counted(number, "punto de control", "puntos de control")
        + (folders.isEmpty
          ? "" : "; \(files) de ellos como archivo en \(folders.joined(separator: ", "))")
    case .codeFits: "el código en papel coincide"
    case .corrections(let number): counted(number, "corrección", "correcciones")
    case .purges(let number):
      "\(counted(number, "depuración", "depuraciones")): los valores borrados ya no están, como dice el registro"
    case .note(let note): "nota: \(note.spanish)"
    case .times(let times): "tiempo: " + times.map { "\($0.part.spanish) \($0.text)" }.joined(separator: ", ")
    }
  }
}

extension VerifyNote {
  var spanish: String {
    switch self {
    case .keyUnknown:
      "la clave es la que dice el propio registro: compárela con una guardada en otro lugar (--key FILE)"
    case .rotations(let number):
      "la clave se cambió \(counted(number, "vez", "veces")); cada una está respaldada por la anterior"
    case .lost(let number):
      "una restauración perdió \(counted(number, "asiento", "asientos")) que el registro tuvo antes"
    case .withoutFile(let number):
      "\(counted(number, "punto de control", "puntos de control")) del registro sin archivo en la carpeta"
    case .laterFiles(let number):
      "\(counted(number, "archivo de punto de control", "archivos de puntos de control")) de una fecha posterior: hay un registro más nuevo que esta exportación"
    case .clock(let setBack, let moved, let first):
      "reloj atrasado \(counted(setBack, "vez", "veces")), movido \(counted(moved, "vez", "veces")); primero en el asiento \(first)"
    }
  }
}

extension ProofWord {
  var spanish: String {
    switch self {
    case .entry(let index, let origin, let size): "el asiento \(index) está en \(origin) con \(size) asientos"
    case .grown(let old, let origin, let size):
      "\(old == 1 ? "el primer asiento es el mismo" : "los primeros \(old) asientos son los mismos") en \(origin) con \(size) asientos"
    case .notShown: "la prueba no lo demuestra"
    }
  }
}

extension LogAudit.Part {
  package var spanish: String {
    switch self {
    case .tree: "hojas y árbol"
    case .checkpoints: "puntos de control"
    case .cases: "a la vez casos y valores"
    }
  }
}
