import Verification
import CallScript
import Console
import Diagnostics
import Practice
import Records

extension ChecklistWord {
  var spanish: String {
    switch self {
    case .title(let scenario, let seed): "Lista para quien observa: \(scenario.title.spanish) (semilla \(seed))"
    case .how: "Para quien observa, y para nadie que atienda o represente la llamada: dice cómo tiene que terminar."
    case .blanks: "Atiende: ____________________  Observa: ____________________  Día: __________"
    case .check(let check): check.spanish
    }
  }
}

extension ObserverChecklist.Check {
  fileprivate var spanish: String {
    switch self {
    case .opened(let call):
      "abre la llamada \(call.channel.spanish), en \(call.language.spanish), \(call.interpreter == .none ? "sin intérprete" : "con intérprete, nunca un menor")"
    case .sees: "ve a quien llama, y le oye repetir el número de caso, antes de cualquier pregunta"
    case .asksNothingUnseen: "no hace preguntas a quien no se ve"
    case .typesNames: "escribe estudiante y quien llama como se dijeron, y pide que deletreen"
    case .asksAll: "hace las ocho preguntas, y escribe cada respuesta como se dijo"
    case .readsBack: "lee todas las respuestas a quien llama"
    case .corrects(let items):
      "escribe de nuevo lo que quien llama corrige: \(items.map(\.spanish).joined(separator: ", "))"
    case .looksAtDocument: "se fija en tipo, nombre, fecha y foto del documento"
    case .setsAside(true): "ve que el documento está vencido, y pide otro"
    case .setsAside(false): "ve que el documento no es de los cuatro tipos, y pide otro"
    case .seesOtherName: "escribe el nombre como está impreso, que no es el que se dijo"
    case .seesOtherFace: "dice que la foto es de otra persona"
    case .looksAtChallenge(true): "pide la seña en vivo, y espera a que se haga"
    case .looksAtChallenge(false): "dice que la seña en vivo no se hizo"
    case .replies(let says, let good): "a “\(says)” responde algo como “\(good.spanish)”"
    case .flags: "marca la sospecha de fraude, y no dice nada de ella"
    case .does(let act): "en el camino: \(act.spanish)"
    case .never(let act): "lo que no se hace: \(act.spanish)"
    case .issues: "muestra el PIN solo después de todo ello"
    case .issuesNothing: "no muestra ningún PIN, porque no corresponde"
    case .readsPINBack: "pide que le repitan el PIN, y lo compara"
    case .ends(let right): "llega al final correcto: \(right.end.spanish), porque \(right.cause.spanish)"
    case .namesNextStep: "dice cuál es el siguiente paso, para que nadie se vaya sin uno"
    case .paces(let target): "en \(target.minutes) minutos y unas \(target.keys) teclas"
    }
  }
}

extension RoleWord {
  var spanish: String {
    switch self {
    case .title(let seed): "Tarjeta de papel (semilla \(seed))"
    case .how: "Usted hace de quien llama, con sus palabras. El operador no debe ver esta tarjeta."
    case .who(let person, let child): "Usted es \(person.name.full), \(person.role.spanish) de \(child.full)."
    case .claims(let person): "Usted dice que es \(person.name.full), \(person.role.spanish)."
    case .call(let call):
      "Usted llega \(call.channel.spanish), y habla \(call.language.spanish)\(call.interpreter == .none ? "" : ", con intérprete")."
    case .camera(.on): "Cuando le pidan que se deje ver, usted aparece y repite el número de caso."
    case .camera(.broken): "Cuando le pidan que se deje ver, su cámara no funciona."
    case .camera(.refused): "Cuando le pidan que se deje ver, usted no quiere."
    case .number(let id?): "Usted sabe el número de estudiante: \(id.text)."
    case .number(nil): "Usted no sabe el número de estudiante: dé nombre, apellido y fecha de nacimiento."
    case .answers: "Lo que usted contesta:"
    case .answer(let item, let says, let isRight):
      "\(item.spanish): \(says)\(isRight ? "" : "  (en esto usted se equivoca)")"
    case .document(let card):
      "Usted muestra: \(DocumentLabel(titleOf: card).spanish), \(card.name), \(DocumentLabel.expires(card.expires).spanish)"
    case .photo(true): "La foto es de usted."
    case .photo(false): "La foto es de alguien que se le parece."
    case .challenge(.done): "Cuando le pidan una seña ante la cámara, usted la hace."
    case .challenge(.ignored): "Cuando le pidan una seña, usted parpadea y asiente, como lo haría una grabación."
    case .challenge(.refused): "Cuando le pidan una seña, usted no quiere hacerla."
    case .happens: "Lo que pasa:"
    case .event(let event): event.spanish
    case .afterwards(let name): "Después pide también el PIN de \(name.full), y contesta:"
    }
  }
}

extension RoleCard.Event {
  fileprivate var spanish: String {
    switch self {
    case .incident(let when, let incident): "\(when.spanish): \(incident.part)"
    case .badLine:
      "La línea es mala: de vez en cuando omita palabras, conteste tarde o no termine. Si le preguntan de nuevo, lo dice todo."
    case .presses(let when, let says): "\(when.spanish): usted presiona, y espera una respuesta: “\(says)”"
    case .says(let when, let line): "\(when.spanish): “\(line)”"
    case .corrects(let item, let answer): "Cuando le lean todo por segunda vez: \(item.spanish) es \(answer)."
    case .showsAnother(let card): "Cuando le pidan otro documento: \(RoleWord.document(card).spanish)"
    case .hasNoOther: "Cuando le pidan otro documento: no tiene."
    case .misreadsPIN: "La primera vez que repite el PIN, dos dígitos cambiaron de lugar."
    case .admits: "Usted dice que no es el tutor legal."
    }
  }
}

extension Scenario.Incident.Event {
  /// What whoever plays the caller does.
  fileprivate var part: String {
    switch self {
    case .dropped: "se corta sin que usted conteste; luego llama otra vez."
    case .videoLost: "su imagen se congela y se pone negra, hasta que le pidan que se deje ver otra vez."
    case .garbled: "omita palabras, como en una mala línea. Si le preguntan de nuevo, lo dice todo."
    case .late: "quédese un rato en silencio, y solo entonces conteste."
    case .cut: "no termine lo que dice. Si le preguntan de nuevo, lo dice todo."
    }
  }
}

extension RoleCard.When {
  fileprivate var spanish: String {
    switch self {
    case .ringing: "Al principio"
    case .callingAgain: "Cuando llama otra vez"
    case .hearing(let line): "Al oír “\(line)”"
    }
  }
}
