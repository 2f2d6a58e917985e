import CallScript
package import Station

extension MainWord {
  var spanish: String {
    switch self {
    case .call: "atender una llamada: call video|phone|counter [idioma] [razón] [intérprete]"
    case .resume: "seguir con un caso abierto: resume [caso] [take-over]"
    case .cases: "ver los casos abiertos"
    case .callBacks: "llamadas por devolver, primero la más próxima"
    case .callBack: "a quién devolver la llamada, o que ya se hizo: callback CASO [done|missed]"
    case .link: "ayuda para agregar, solo la forma: aquí nadie está verificado"
    case .linked: "si el estudiante ya está agregado: linked CASO yes|no|later"
    case .wrap: "de qué trató una llamada: wrap CASO CÓDIGO"
    case .notes: "las notas de un caso: notes CASO"
    case .training: "quién tomó qué capacitación (XI): training [TEMA NOMBRE [FECHA]]"
    case .find: "consultar (IX): find student NOMBRE [AÑO] [en ESCUELA]; find parent NOMBRE"
    case .card: "tarjeta con las respuestas de un padre o una madre (solo práctica)"
    case .emergency: "cambios: emergency report ESCUELA [--from DÍA] [--to DÍA]"
    case .guide: "la guía del distrito: guide PALABRA, guide about, check o trace"
    case .contacts: "a quién llamar (XI)"
    case .resources: "lo que se puede entregar (XII): resources [palabra]"
    case .letter: "cómo se hace una carta con el PIN: letter ESCUELA|ESTUDIANTE"
    case .policy: "los ajustes vigentes"
    case .log: "el registro, primero lo más nuevo: log [página], log [caso]"
    case .report: "cifras para supervisores: report, report PALABRA"
    case .help: "esta lista"
    case .quit: "salir"
    }
  }
}

extension SlashWord {
  var spanish: String {
    switch self {
    case .back: "volver a la respuesta anterior"
    case .edit: "escribir otra vez una respuesta: /edit 3"
    case .review: "ver lo escrito"
    case .spell: "el alfabeto para deletrear (en un nombre o dirección: Tab)"
    case .badLine: "no se oye: las preguntas empiezan otra vez, sin contar como intento"
    case .videoLost: "se fue la imagen"
    case .explain: "qué falta para el PIN"
    case .note: "anotar: /note texto"
    case .emergency: "sus propios teléfonos (VIII); /emergency domicilio, contacto"
    case .guide: "la guía del distrito, junto al caso: /guide palabra"
    case .link: "ayuda para agregar (V): /link; el PIN del otro tutor: /link other"
    case .linked: "si el estudiante ya está agregado: /linked yes|no|later"
    case .wrap: "de qué trató la llamada: /wrap CÓDIGO"
    case .transfer: "dejar el caso a otra persona del personal: /transfer NOMBRE"
    case .letter: "en la ventanilla, el PIN en una carta que se entrega: /letter ARCHIVO.pdf"
    case .slip: "en la ventanilla, el PIN impreso en un recibo que se entrega"
    case .hold: "un momento; la persona sigue a la vista, no se repite nada"
    case .park: "guardar el caso hasta que regrese quien llama"
    case .flag: "sospecha de fraude, sin que se note"
    case .notGuardian: "quien llama dice que no es el tutor legal"
    case .abandon: "abandonar el caso"
    case .help: "esta lista"
    }
  }
}

extension ConsoleWord {
  var spanish: String {
    switch self {
    case .commands: "Comandos:"
    case .here: "Aquí"
    case .enterKey: "Enter"
    case .channel: "canal"
    case .language: "idioma de quien llama"
    case .interpreter: "intérprete"
    case .reason: "por qué no en la ventanilla"
    }
  }
}

extension StationKind {
  package var spanish: String {
    switch self {
    case .live: ""
    case .practice: "PRÁCTICA"
    }
  }
}
