import CallScript
import Diagnostics
import Matching
import Station

extension LinkLine {
  var spanish: String {
    switch self {
    case .number: "¿Qué escribió como número de estudiante?"
    case .born: "¿Y como fecha de nacimiento?"
    case .pin: "¿Y como PIN?"
    case .goOn: "Todo está bien. Marque la casilla de seguridad, elija Add Student y luego Finish."
    case .finding(let finding): finding.spanish
    }
  }
}

extension LinkFinding {
  fileprivate var spanish: String {
    switch self {
    case .idRight: "El número de estudiante está bien."
    case .idWellFormed: "El número de estudiante tiene la forma correcta."
    case .idForm: "El número de estudiante lleva solo letras y números. Escríbalo como está en una carta de la escuela."
    case .idLetter: "Puede haber una letra en lugar de un número, como una O por un cero, en el número de estudiante."
    case .idSwapped: "Dos cifras del número de estudiante están cambiadas. Compárelo con una carta de la escuela."
    case .idShort: "Al número de estudiante le falta una cifra. Compárelo con una carta de la escuela."
    case .idLong: "El número de estudiante tiene una cifra de más. Compárelo con una carta de la escuela."
    case .idOneOff: "Una cifra del número de estudiante es distinta. Compárelo con una carta de la escuela."
    case .idOther: "Ese no es el número de este estudiante. Está en las cartas y boletas de la escuela."
    case .bornRight: "La fecha de nacimiento está bien."
    case .bornWellFormed: "La fecha de nacimiento tiene la forma correcta."
    case .bornForm: "Esa no es una fecha de nacimiento. Escriba primero el mes, luego el día y el año."
    case .bornSwapped: "El día y el mes están cambiados. La página pide primero el mes."
    case .bornYear: "El año de nacimiento es distinto."
    case .bornOther: "Esa fecha no es la que tiene la escuela. En la oficina la pueden revisar con usted."
    case .pinRight: "El PIN está bien."
    case .pinWellFormed: "El PIN tiene la forma correcta."
    case .pinForm: "Un PIN tiene de 4 a 12 números y nada más."
    case .pinStudent: "Ese es el PIN de un estudiante, para MyMail. Use su propio PIN del Portal para Padres."
    case .pinOtherGuardian: "Ese es el PIN de otro tutor. Cada tutor tiene el suyo; por favor, use el de usted."
    case .pinEarlier: "Ese es un PIN anterior. Use el más nuevo, por favor."
    case .pinOther: "Ese no es su PIN. Compárelo con lo que apuntó."
    case .pinTooOften: "En esta llamada ya no puedo comparar más números de PIN."
    case .notVerified:
      "Primero la escuela tiene que confirmar que usted es tutor legal. Vaya con el gerente de la oficina, con identificación con foto y papeles de la tutela."
    case .noAccount: "En los datos no aparece una cuenta de esta persona: ¿ya se registró? guide register"
    case .linkedBefore: "Ya se anotó antes que está agregado a su cuenta: ¿aparece en su página de inicio?"
    case .otherAsked:
      "El PIN de cada tutor es solo suyo, así que solo le puedo dar el de usted. El otro tutor también nos puede llamar."
    }
  }
}

extension LinkNotice {
  var spanish: String {
    switch self {
    case .formOnly: "Sin verificar: solo se revisa la forma."
    case .number: "número de estudiante como lo escribió (Enter: omitir)"
    case .born: "fecha de nacimiento como la escribió (Enter: omitir)"
    case .pin: "PIN como lo escribió (Enter: omitir)"
    case .typing: "lo que escribió en casa quien llama; Enter lo omite, Ctrl-C sale"
    case .noPIN: "Aquí no se puede escribir un PIN: esta terminal no lo puede ocultar."
    case .wellFormed(let found): "Con la forma correcta: " + found.map(Self.thing).joined(separator: ", ") + "."
    case .right(let found): "Bien: " + found.map(Self.thing).joined(separator: ", ") + "."
    case .recorded(.yes): "Anotado: agregado."
    case .recorded(.no): "Anotado: sin agregar."
    case .recorded(.later): "Anotado: se agregará después."
    case .how: "/link · /link other: el PIN del otro tutor · /linked yes, no o later"
    }
  }

  private static func thing(_ finding: LinkFinding) -> String {
    switch finding {
    case .bornRight, .bornWellFormed: "fecha de nacimiento"
    case .pinRight, .pinWellFormed: "PIN"
    default: "número de estudiante"
    }
  }
}

extension CallBackNotice {
  var spanish: String {
    switch self {
    case .when: "devolver la llamada cuándo (Enter: en una semana, Ctrl-C: no)"
    case .badTime: "eso no es una hora de los próximos 60 días; escriba 3, o 12/4 16:30, o mañana 5pm"
    case .notPromised: "No se devolverá la llamada."
    case .promised(let time): "Devolver la llamada el \(time)."
    case .none: "no hay llamadas por devolver"
    case .isDue: "ya toca"
    case .due(let count): "Llamadas por devolver: \(count). callbacks las muestra."
    case .callee(let name, let numbers, let spoken):
      "\(name), \(spoken.spanish): \(numbers.joined(separator: ", "))"
    case .nobody: "ya no hay nadie en los datos para ese caso"
    case .after(let reference): "Después: linked \(reference) yes, no o later; o callback \(reference) done"
    case .ended: "Llamada de vuelta terminada."
    }
  }
}

extension LinkMove {
  var spanish: ChoiceWord {
    switch self {
    case .help: ChoiceWord("revisar lo que escribió")
    case .linked: ChoiceWord("agregado", also: "s")
    case .notLinked: ChoiceWord("sin agregar")
    case .later: ChoiceWord("después", also: "d")
    }
  }
}
