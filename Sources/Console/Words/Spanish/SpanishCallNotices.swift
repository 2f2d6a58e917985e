import Diagnostics
import Desk
import CallScript
import Ledger
import Station
import Verification

extension Greeting {
  var spanish: String {
    switch self {
    case .practice:
      "PRÁCTICA, datos ficticios. card: respuestas · v p c: video teléfono ventanilla"
    case .practiceWithoutFamilies:
      "PRÁCTICA: aún no hay familias. pinline sample --out CARPETA escribe algunas, pinline import roster CARPETA las importa."
    case .live(let station, let name):
      "Pinline, \(station), \(name). v p c: video teléfono ventanilla · ?: ayuda"
    case .confirmName(let account): "Su nombre (Enter: \(account))"
    case .nameHelp(let account):
      "Aquí: su propio nombre, que queda en el registro junto a todo lo que haga. Enter toma \(account); exit sale."
    case .badName: "un nombre lleva letras, en una línea de 60 caracteres como máximo"
    case .openCases(let count): "Casos abiertos guardados: \(count). Escriba resume."
    }
  }
}

extension SearchNotice {
  var spanish: String {
    switch self {
    case .none(let left): "No se encontró. \(left == 1 ? "Queda 1 intento" : "Quedan \(left) intentos")."
    case .askSchool: "Hay más de uno. Pregunte a qué escuela va."
    case .askSecondName: "Todavía hay más de uno. Pregunte el segundo nombre."
    case .barred:
      "No se hizo la búsqueda: hoy ya hubo demasiadas, desde esta línea o de su parte. Solo queda la ventanilla."
    case .someLeftOut:
      "Algunos datos de la lista no se pudieron leer. Pida el número de estudiante: con él se sabe si es uno de ellos."
    case .askNumber: "Todavía hay más de uno. Pregunte el número de estudiante."
    }
  }
}

extension CallNotice {
  var spanish: String {
    switch self {
    case .opened(let reference, nil): "Caso \(reference)."
    case .opened(let reference, let reason?): "Caso \(reference), como antes: \(reason.spanish.label)."
    case .unreviewed(let language):
      "\(language.spanish): borrador automático, revisado: no. Si duda, guíese por su propia línea."
    case .parkOrHold:
      "Un momento: a la vista, nada se repite. Guardar: se repiten preguntas e identificación."
    case .heldTooLong: "Fueron más de diez minutos: vea otra vez a quien llama."
    case .held: "Un momento. No pierda de vista a la persona."
    case .endsCase: "Esto termina el caso"
    case .ofAge(let age): "Con esa fecha tiene \(age) años"
    case .recovered: "El caso sigue desde donde quedó en el registro."
    case .restarted: "Las preguntas empiezan otra vez. No cuenta como intento."
    case .restartedByGap: "La imagen faltó demasiado tiempo: las preguntas empiezan otra vez. No cuenta como intento."
    case .lapsed:
      "La autorización venció. Hay que ver otra vez a quien llama, repetir las preguntas y ver la identificación."
    case .nothingBefore:
      "No hay a dónde regresar: lo anterior ya está en el registro. /abandon cierra un caso que se abrió por error."
    case .flagged: "Anotado."
    case .noted: "Anotado."
    case .secretInNote:
      "Parece un PIN o un número de documento, que no se guarda en ningún lado. ¿Guardar la nota?"
    case .nothingOutstanding: "No falta nada para el PIN."
    case .repeatHint: "= : igual que con el estudiante anterior"
    case .oneNameOnly: "Si el niño o la niña no tiene apellido, escriba: ninguno"
    case .printedNameHint: "en el mismo orden; una coma entre dos renglones"
    case .compareFace:
      "Compare orejas, lunares, cicatrices, ojos. No el pelo, el gesto ni los lentes."
    case .past(let past, let zone):
      "\(past.isSameChild ? "Este estudiante" : "Esta línea"): \(zone.time(of: past.at.wall).minute) · \(past.outcome.spanish) · \(past.operatorName) · \(past.reference)"
    case .disclosedToday: "Hoy ya se entregó un PIN de este estudiante."
    case .morePast(let count): "… y \(count) más en 30 días"
    case .attendantNeeded:
      "Demasiados intentos fallidos: de aquí en adelante tiene que estar presente otra persona del personal."
    }
  }
}

extension PastCase.Outcome {
  var spanish: String {
    switch self {
    case .disclosed: "PIN entregado"
    case .unconfirmed: "mostrado, sin confirmar"
    case .refused: "rechazado"
    case .flagged: "sospecha de fraude"
    case .unjudged: "sin veredicto"
    case .open: "abierto"
    }
  }
}

extension ShowingNotice {
  var spanish: String {
    switch self {
    case .caption(.remote): "Léalo por grupos. Enter: listo · +: más tiempo · Tab: palabras"
    case .caption(.counter): "Gire la pantalla; no diga nada. Enter: listo · +: más tiempo"
    case .tooFew(let count): "El PIN tiene \(count) dígitos: escriba todos los que lee el padre o la madre."
    case .nothing: "No se mostró nada. Cuenta como una vez mostrado."
    case .ended: "El PIN ya no está en la pantalla."
    }
  }
}

extension PaperNotice {
  var spanish: String {
    switch self {
    case .letter(let file): "La carta está en \(file). Imprímala, entréguela y borre el archivo."
    case .slip: "El recibo está en la impresora. Entréguelo usted en mano."
    case .unreviewed(let language): "Carta en \(language.rawValue) · revisada: no (borrador de máquina)"
    case .nothing: "No se hizo nada. Cuenta como una entrega."
    }
  }
}

extension EndNotice {
  var spanish: String {
    switch self {
    case .closed(.disclosed): "Cerrado: PIN entregado y confirmado."
    case .closed(.unconfirmed): "Cerrado: sin confirmar."
    case .closed(.unjudged): "Cerrado: sin veredicto. No cuenta como intento."
    case .abandoned: "Abandonado."
    case .refused(.closed): "Cerrado. Léale esto a quien llama; no hay nada más que decir."
    case .refused(.open(let refusal)): "Rechazado, \(refusal.section.rawValue). Léale esto a quien llama."
    case .parked: "Caso guardado."
    case .transferred(let name): "Espera a \(name)."
    case .idle(let minutes):
      "Pasaron \(minutes) minutos sin que se presionara una tecla: se dejó la llamada y se limpió la pantalla. Escriba cases para ver qué quedó guardado."
    }
  }
}

extension ResumeNotice {
  var spanish: String {
    switch self {
    case .parked(let reference):
      "El caso \(reference) estaba guardado. Los datos se revisan otra vez. Hay que ver otra vez a quien llama, repetir las preguntas y ver la identificación."
    case .interrupted(let reference): "El caso \(reference) se interrumpió. Se perdió lo que se había escrito."
    case .held(let reference, let holder):
      "\(holder) tiene el caso \(reference). Escriba resume \(reference) take-over para hacerse cargo de él."
    case .expired: "El caso tenía más de un día y está cerrado. Atienda una llamada nueva."
    case .taken(let taken, let zone):
      "\(taken.name) siguió con el caso \(taken.reference), \(zone.time(of: taken.at.wall).minute). Ya no es suyo."
    case .which(let reference): "Para seguir con uno, escriba: resume \(reference)"
    case .received(_, let colleague, 0): "De \(colleague). Todavía falta:"
    case .received(let reference, let colleague, let notes):
      "De \(colleague), con notas (\(notes)): notes \(reference). Todavía falta:"
    case .given(let count): "Casos que le esperan: \(count). resume"
    case .none: "No hay casos abiertos."
    }
  }
}
