import Console
import Operations
import Practice
import Roster
import Station

extension StationWord {
  var spanish: String {
    switch self {
    case .made(let kind, let name): "se creó la estación \(kind == .live ? "real" : "de práctica") \(name)"
    case .folder(let path): "  carpeta   \(path)"
    case .keys(let path): "  claves    \(path)"
    case .policy(let path): "  política  \(path)"
    case .next: "sigue:"
    case .nextFillIn(let keys):
      "sigue, primero complete \(keys.map(\.rawValue).joined(separator: ", ")); no se atiende ninguna llamada mientras la reunión sea solo ceros:"
    case .edit(let file): "  ${EDITOR:-nano} \(file)"
    case .importRoster(let options): "  pinline import roster CARPETA\(options)"
    case .open(let options): "  pinline open\(options)"
    case .sample(let students, let folder): "se escribieron \(students) estudiantes en \(folder)"
    case .backedUp(let file, let entries, let disclosures):
      "\(file): \(counted(entries, "asiento", "asientos")), \(counted(disclosures, "entrega de PIN", "entregas de PIN")), verificado"
    case .restored(let size, let origin): "restaurado con \(counted(size, "asiento", "asientos")) como \(origin)"
    case .restoredOlder: "es más antiguo que lo que el registro llegó a tener; su próximo asiento lo dice"
    case .kept(let folder): "lo que había se conserva en: \(folder)"
    }
  }
}

extension QuarantineWord {
  var spanish: String {
    switch self {
    case .second: "lo que se saca ya no cuenta para nadie\nnombre de la segunda persona que responde por ello"
    case .done(let entries, let from, let rows):
      "se sacaron \(counted(entries, "asiento", "asientos")) desde el \(from) y \(counted(Int64(rows), "otra fila", "otras filas")) que la estación no escribió; su siguiente asiento lo dice"
    }
  }
}

extension ImportWord {
  var spanish: String {
    switch self {
    case .doing(.reading(_)): "leyendo"
    case .doing(.checking): "leído, ahora revisando"
    case .doing(.counting): "revisado, ahora contando"
    case .doing(.writing): "guardando"
    case .imported(let source, let roster, let added, let changed, let removed):
      "\(source): \(roster.map { "importada como lista \($0)" } ?? "se importaría"): \(counted(added, "nuevo", "nuevos")), \(counted(changed, "cambiado", "cambiados")), \(counted(removed, "quitado", "quitados"))"
    case .second(let source):
      "el registro no conoce la fuente \(source)\nnombre de la segunda persona que responde por ella"
    case .secondForUndo:
      "lo que la lista más nueva restringía vuelve a estar abierto\nnombre de la segunda persona que responde por ello"
    case .undone(let roster, false): "vuelve a usarse la lista anterior a la última importación, como lista \(roster)"
    case .undone(let roster, true):
      "vuelve a usarse la última importación, que se había deshecho, como lista \(roster)\npara volver atrás otra vez: pinline import undo"
    case .timer(let name, let folder):
      """
      se escribieron \(name).service y .timer en \(folder); ahora:
        sudo cp \(ShellWord.quoted(folder))/\(name).* /etc/systemd/system/
        sudo systemctl enable --now \(name).timer
      """
    case .pins(let number): "\(grouped(number)) PIN, sin compararlos con los de antes"
    case .unverified(let number, let source):
      "\(counted(number, "tutela entró como no verificada", "tutelas entraron como no verificadas")): verified-sources en policy.yaml no nombra \(source)"
    case .untouched(let kinds):
      "no vienen en esta fuente y quedan como estaban:\n  \(kinds.map(Self.todos).joined(separator: ", "))"
    case .signersChanged(let time):
      "aviso: allowed_signers era otro en la importación de \(time)\n  si nadie lo cambió a propósito, deshaga esta importación y revíselo; pinline log show --kind importBegun dice ambos"
    case .leftOut(let number): counted(number, "fila omitida", "filas omitidas")
    case .restrictions(let number, let before):
      "\(counted(number, "tutela", "tutelas")) con una restricción\(Self.antes(before))"
    case .leftOutTies(let number, let before):
      "\(counted(number, "tutela cerrada", "tutelas cerradas")) hasta que se corrija la fila omitida\(Self.antes(before))"
    case .withoutPIN(let figures, let before):
      "\(grouped(figures[.withoutPIN])) de \(counted(figures[.verified], "tutor verificado", "tutores verificados")) sin PIN\(Self.antes(before, .withoutPIN, of: .verified))"
    case .unserved(let figures, let before):
      "\(counted(figures[.unserved], "estudiante", "estudiantes")) sin ningún tutor verificado\(Self.antes(before?[.unserved]))"
    case .incomplete(let figures, let before):
      "no se puede verificar a \(grouped(figures.unverifiable)) de \(grouped(figures.known)) estudiantes\(Self.faltan(figures))\(Self.sinVerificar(before))"
    }
  }
}

extension ImportWord {
  private static func todos(_ kind: RosterKind) -> String {
    switch kind {
    case .schools: "escuelas"
    case .students: "estudiantes"
    case .guardians: "tutores"
    case .guardianships: "tutelas"
    case .contacts: "contactos"
    case .parentPINs: "PIN de tutores"
    case .studentPINs: "PIN de estudiantes"
    }
  }

  private static func antes(_ number: Int?) -> String { number.map { " (antes: \(grouped($0)))" } ?? "" }

  private static func antes(_ figures: ImportFigures?, _ part: ImportFigure, of whole: ImportFigure) -> String {
    figures.map { " (antes: \(grouped($0[part])) de \(grouped($0[whole])))" } ?? ""
  }

  private static func sinVerificar(_ figures: ImportFigures?) -> String {
    figures.map { " (antes: \(grouped($0.unverifiable)) de \(grouped($0.known)))" } ?? ""
  }

  private static func faltan(_ figures: ImportFigures) -> String {
    let lacks: [(ImportFigure, String)] = [
      (.lacksContact, "sin otro contacto"), (.lacksAddress, "sin dirección"), (.lacksPhone, "sin teléfono"),
      (.lacksName, "sin nombre"), (.leftOutChildren, "con la fila omitida"),
    ]
    let parts = lacks.filter { figures[$0.0] > 0 }.map { "\(grouped(figures[$0.0])) \($0.1)" }
    return parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
  }
}

extension CardDeltaWord {
  var spanish: String {
    switch self {
    case .written(let file, let number, let changes):
      "\(file): \(counted(changes, "valor cambiado", "valores cambiados")), entrega \(number); contiene números de familias"
    case .nothingNew: "no se cambió nada desde la última entrega; no se escribió ningún archivo"
    }
  }
}

extension InputWord {
  var spanish: String {
    switch self {
    case .standardInput: "entrada estándar"
    }
  }
}

extension ScenarioWord {
  var spanish: String {
    switch self {
    case .checked(let file, let scenario, 0): "\(file): termina en \(scenario.expectation.end.name)"
    case .checked(let file, let scenario, let seeds):
      "\(file): termina en \(scenario.expectation.end.name); con \(seeds) \(seeds == 1 ? "semilla" : "semillas") perfect aprueba"
        + (scenario.caught.isEmpty ? "" : ", \(scenario.caught.joined(separator: " y ")) no")
    case .required: "obligatorio"
    }
  }
}

extension GuideFileWord {
  var spanish: String {
    switch self {
    case .exported(let file):
      "se escribió \(file); edítelo, póngale la fecha, revíselo con pinline guide check y déjelo en la carpeta de la estación como guide.yaml"
    }
  }
}

extension PracticeWord {
  var spanish: String {
    switch self {
    case .marked(let attempt, let mark): "\(attempt): \(mark.spanish)"
    case .noLog(let station):
      "El registro de \(station) no está a la mano: solo se cuenta lo que se escribió, sin los pasos."
    }
  }
}

extension ReportFileWord {
  var spanish: String {
    switch self {
    case .wrote(let file): "se escribió \(file)"
    }
  }
}
