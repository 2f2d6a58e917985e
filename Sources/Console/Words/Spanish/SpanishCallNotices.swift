import Desk
import CallScript
import Ledger
import Station
import Verification

extension Greeting {
  var spanish: String {
    switch self {
    case .practice:
      "PRÁCTICA, todo ficticio. card: respuestas · v, p, c: video, voz, ventanilla"
    case .practiceWithoutFamilies:
      "PRÁCTICA: aún no hay familias. pinline sample --out CARPETA escribe algunas, pinline import roster CARPETA las importa."
    case .live(let station, let name):
      "Pinline, \(station), \(name). v, p, c: videollamada, llamada de voz, ventanilla. ?: ayuda"
    case .confirmName(let account): "Su nombre (Enter: \(account))"
    case .nameHelp(let account):
      "Aquí: su propio nombre, que queda en el registro junto a todo lo que haga. Enter toma \(account); exit sale."
    case .badName: "un nombre lleva letras, en una línea de 60 caracteres como máximo"
    case .openCases(let count): "Hay casos abiertos en espera: \(count). Escriba resume."
    }
  }
}

extension SearchNotice {
  var spanish: String {
    switch self {
    case .one: "Se encontró a un estudiante."
    case .none(let left): "No se encontró. Intentos restantes: \(left)"
    case .askSchool: "Hay varios. Pregunte por la escuela."
    case .askSecondName: "Todavía hay varios. Pregunte por el segundo nombre."
    case .barred:
      "No se buscó a nadie: hoy ya fueron demasiadas búsquedas desde esta línea o por usted. Solo queda la oficina."
    case .askNumber: "Todavía hay varios. Pregunte por el número de estudiante."
    }
  }
}

extension CallNotice {
  var spanish: String {
    switch self {
    case .opened(let reference): "Caso \(reference)."
    case .parkOrHold:
      "Un momento: a la vista, nada se repite. En espera: se repite todo."
    case .held: "Un momento. No pierda de vista a la persona."
    case .endsCase: "Con eso termina el caso"
    case .ofAge(let age): "Con esa fecha tiene \(age) años"
    case .recovered: "El caso sigue donde dice el registro."
    case .restarted: "Las preguntas empiezan otra vez. No cuenta."
    case .restartedByGap: "La imagen faltó demasiado tiempo: las preguntas empiezan otra vez. No cuenta."
    case .lapsed: "La autorización venció. La presencia, las preguntas y la identificación se repiten."
    case .nothingBefore:
      "No hay a dónde regresar: el estudiante y quien llama ya están en el registro. /abandon cierra un caso que se abrió por error."
    case .flagged: "Anotado."
    case .noted: "Anotado."
    case .nothingOutstanding: "No falta nada para el PIN."
    case .repeatHint: "= : igual que para el estudiante anterior"
    case .printedNameHint: "en su orden; coma entre dos renglones"
    case .compareFace:
      "Compare orejas, lunares, cicatrices, la distancia entre los ojos. No el pelo, el gesto ni los lentes."
    case .past(let past, let zone):
      "\(past.isSameChild ? "Este estudiante" : "Esta línea"): \(zone.time(of: past.at.wall).minute) · \(past.outcome.spanish) · \(past.operatorName) · \(past.reference)"
    case .disclosedToday: "Hoy ya se entregó un PIN de este estudiante."
    case .morePast(let count): "… y \(count) más en 30 días"
    case .attendantNeeded: "Demasiados fallos: desde aquí tiene que acompañar otra persona del personal."
    }
  }
}

extension PastCase.Outcome {
  var spanish: String {
    switch self {
    case .disclosed: "PIN entregado"
    case .unconfirmed: "mostrado, sin confirmar"
    case .refused: "negado"
    case .flagged: "sospecha de fraude"
    case .unjudged: "sin decisión"
    case .open: "abierto"
    }
  }
}

extension ShowingNotice {
  var spanish: String {
    switch self {
    case .caption(.remote): "Léalo en voz alta, por grupos. Enter: listo · + más tiempo"
    case .caption(.counter): "Gire la pantalla; no diga nada. Enter: listo · + más tiempo"
    case .nothing: "No se mostró nada. Cuenta como una vez."
    case .ended: "El PIN ya no está en la pantalla."
    }
  }
}

extension EndNotice {
  var spanish: String {
    switch self {
    case .closed(.disclosed): "Cerrado: PIN divulgado y confirmado."
    case .closed(.unconfirmed): "Cerrado: sin confirmar."
    case .closed(.unjudged): "Cerrado: sin veredicto. No cuenta."
    case .abandoned: "Abandonado."
    case .refused(.closed): "Cerrado. Lea esto; no hay nada más que decir."
    case .refused(.open(let refusal)): "Rechazado, \(refusal.section.rawValue). Lea esto."
    case .parked: "En espera."
    case .idle:
      "En dos minutos no se tocó ninguna tecla: se dejó la llamada y se limpió la pantalla. Escriba cases para ver lo que espera."
    }
  }
}

extension ResumeNotice {
  var spanish: String {
    switch self {
    case .parked(let reference):
      "El caso \(reference) estaba en espera. Los datos se revisan otra vez; la presencia, las preguntas y la identificación se repiten."
    case .interrupted(let reference): "El caso \(reference) se interrumpió. Lo escrito se perdió."
    case .held(let reference, let holder):
      "\(holder) tiene el caso \(reference). Escriba resume \(reference) take-over para hacerse cargo de él."
    case .expired: "El caso tenía más de un día: está cerrado. Atienda una llamada nueva."
    case .taken(let taken, let zone):
      "\(taken.name) siguió con el caso \(taken.reference), \(zone.time(of: taken.at.wall).minute). Ya no es suyo."
    case .which(let reference): "Para seguir con uno, escriba: resume \(reference)"
    case .none: "No hay casos abiertos."
    }
  }
}
