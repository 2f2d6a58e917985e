package import Diagnostics

extension Problem {
  package var spanish: Words {
    switch self {
    case .command(let nearest):
      Words(
        "no existe ese comando", next: (nearest.map { "¿quiso decir \($0)? " } ?? "") + "escriba help para ver la lista"
      )
    case .misheard: Words("ningún caso tiene esa referencia: algo se oyó mal", next: "pídala otra vez")
    case .incomplete(let word): Words("así no se escribe", next: MainWord(rawValue: word)?.spanish ?? word)
    case .slash(let nearest):
      Words(
        "aquí no existe ese comando", next: (nearest.map { "¿quiso decir /\($0)? " } ?? "") + "/help los muestra todos")
    case .shortened(let word):
      Words(
        "eso no se puede deshacer, así que se escribe completo",
        next: "/\(word)" + (SlashWord(rawValue: word).map { ": \($0.spanish)" } ?? ""))
    case .slashHere: Words("aquí no hay comandos", next: "conteste esto primero")
    case .choice(let choices): Words("no es una de las opciones", next: choices)
    case .unanswered: Words("esa todavía no se ha contestado", next: "/review")
    case .whichItem: Words("¿Cuál, de 1 a 8?", next: "/edit 3")
    case .emptyNote: Words(SlashWord.note.spanish, next: "/note …")
    case .emergencyWhat:
      Words(
        "eso no es de la tarjeta de emergencia", next: "/emergency, /emergency domicilio o /emergency contacto")
    case .liveCard: Words("las tarjetas son solo para estaciones de práctica", next: MainWord.call.rawValue)
    case .noCard:
      Words("con ningún estudiante de esta lista de alumnos se puede practicar hasta el final", next: "pinline import")
    case .letterNeedsCase:
      Words(
        "una carta con el PIN necesita un caso verificado",
        next: "c: una visita; antes de mostrar el PIN escriba /letter ARCHIVO.pdf")
    case .paperOnVideo:
      Words(
        "un PIN en papel se entrega en mano, así que es solo para la ventanilla", next: "aquí se lee en voz alta: Enter"
      )
    case .paperTooEarly: Words("en este paso no hay PIN que entregar", next: "/explain")
    case .letterWhere:
      Words("¿dónde va la carta?", next: "/letter ARCHIVO.pdf, un archivo nuevo fuera de la carpeta de la estación")
    case .noPaper: Words("aquí no se hace papel", next: "Enter muestra el PIN")
    case .noPrinter: Words("no hay impresora: falta lp", next: "apt install cups-client, o /letter ARCHIVO.pdf")
    case .unreadableLine:
      Words("esta línea no se puede leer", next: "UTF-8, 4,096 bytes como máximo; escríbala otra vez")
    case .keysInLine:
      Words("las flechas y las teclas de control no hacen nada en el modo sencillo", next: "escriba la línea otra vez")
    case .noScreen:
      Words(
        "Aquí no se puede mostrar un PIN: esta terminal no lo puede ocultar después.",
        next: "siga con el caso en una terminal completa")
    case .unexpected(let what):
      Words("falló el paso: \(what)", next: "el caso sigue donde estaba; inténtelo otra vez, o /park")
    }
  }
}
