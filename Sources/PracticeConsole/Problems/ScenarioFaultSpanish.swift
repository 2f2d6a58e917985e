import Console
package import Diagnostics
package import Practice
import Verification

extension ScenarioFault {
  package var spanish: Words {
    switch self {
    case .yaml(let fault): fault.spanish
    case .noScenario:
      Words(
        "no contiene ningún ejercicio", next: "escriba clave: valor, una por línea; practice schema muestra las claves")
    case .twice: Words("está dos veces", next: "deje solo una de las dos")
    case .unknown(let named, let known):
      Words(named.spanish, next: "opciones: \(known.map(\.name).joined(separator: ", "))")
    case .missing(let key): Words("falta", next: "\(key.meaning.spanish) \(key.form.spanish)")
    case .refused(let form): Words("no puede ser eso", next: form.spanish)
    case .noFamily(let seed):
      Words("ninguna familia sirve con la semilla \(seed)", next: "menos condiciones, u otra en su lugar")
    case .perfectFails(let seed):
      Words(
        "el jugador perfecto no aprueba con la semilla \(seed)",
        next: "practice run, --player perfect, --seed \(seed) muestra por qué")
    case .notCaught(let kind, let seed):
      Words(
        "el jugador \(kind.rawValue) aprueba con la semilla \(seed)",
        next: "quítelo, o haga que falle; practice run, --player \(kind.rawValue), --seed \(seed) muestra la llamada")
    case .tabInText: Words("hay un tabulador en el texto", next: "ponga espacios")
    case .blockText:
      Words("un texto en varias líneas, detrás de | o >", next: "escríbalo en una línea, entre comillas dobles")
    case .outsider(let role): Words("\(role.rawValue) no figura como tutor en los datos", next: "ponga unlisted")
    case .guardianAdmits:
      Words("un tutor verificado no dice que no lo es", next: "caller.standing: unverified o unlisted")
    case .noLine: Words("en la ventanilla no hay línea", next: "quítelo")
    case .noLineOrCamera: Words("en la ventanilla no hay línea ni cámara", next: "quítelo")
    case .onlyAddressIsNew: Words("solo la dirección puede ser nueva", next: "right o wrong")
    case .onlyContactIsCaller: Words("quien llama solo puede nombrarse a sí mismo como contacto", next: "right o wrong")
    case .givenWithName(let item):
      Words(
        "\(Cue(item).rawValue) se da con el nombre y no se vuelve a preguntar", next: "known, o nada sobre esa pregunta"
      )
    case .noSibling: Words("no se pide nada para otro niño", next: "child.sibling: sibling o twin")
    case .otherSurnames: Words("tiene más o menos apellidos de los que dice child.surnames", next: "haga que coincidan")
    case .noContact: Words("en los datos no hay contacto que nombrar", next: "child.contact: yes, o quítelo")
    case .ownSurname: Words("el nombre de hoy no tiene otro apellido", next: "name: other o former")
    case .rightAlready: Words("ya estaba bien", next: "ponga en knows lo que primero contesta mal")
    case .otherIDUnasked: Words("nadie pide otro documento", next: "id.expired: yes, o id.kind: none")
    case .replies(let count): Words("hay \(count)", next: "de dos a cuatro respuestas")
    case .goodReplies: Words("tiene que haber exactamente una buena", next: "marque una respuesta: is: good")
    case .leakUntold:
      Words("no dice qué revela", next: "tells: \(Scenario.Leak.allCases.map(\.rawValue).joined(separator: ", "))")
    case .noLeak: Words("solo una respuesta que revela algo lo dice", next: "is: leak, o quítelo")
    case .noConsequence(let cues):
      Words(
        "esta respuesta no tiene consecuencia",
        next: "then: con at y says, en uno de: \(cues.map(\.rawValue).joined(separator: ", "))")
    case .notLater(let cues):
      Words(
        "este paso no viene después de la respuesta", next: "opciones: \(cues.map(\.rawValue).joined(separator: ", "))")
    case .unheard(let placeholder):
      Words("no dice lo que ahí se tiene que oír", next: "ponga {\(placeholder.rawValue)}")
    case .correctsElsewhere:
      Words("las respuestas solo se corrigen al leerlas", next: "at: readBack o readBackAgain")
    case .unlikeLengths(let longest, let shortest):
      Words(
        "las respuestas tienen de \(shortest) a \(longest) caracteres, y eso delata la buena",
        next: "hágalas de largo parecido: la más larga, la mitad más que la más corta cuando mucho")
    case .loneReference: Words("solo ella tiene lo que va entre llaves", next: "póngalo en otra respuesta, o quítelo")
    case .loneOpening:
      Words("todas las demás empiezan con la misma palabra, y ella no", next: "empiécelas con palabras distintas")
    case .placeholder(let text, let known):
      Words("\(text) no significa nada ahí", next: "opciones: \(known.map(\.rawValue).joined(separator: ", "))")
    case .doneAndNever(let act): Words("\(act.rawValue) también se tiene que hacer", next: "deje solo uno de los dos")
    case .neverFlagged: Words("el caso se tiene que marcar", next: "quite flag")
    case .neverAskedFor(let act): Words("esta llamada pide \(act.rawValue)", next: "quítelo")
    case .unaskedFor(let act): Words("nada en esta llamada pide \(act.rawValue)", next: act.needs)
    case .stepNotCome(let cues):
      Words("este paso no ocurre en esta llamada", next: "opciones: \(cues.map(\.rawValue).joined(separator: ", "))")
    case .lineFailsElsewhere(let cues):
      Words(
        "la línea solo falla en una pregunta de esta llamada",
        next: "opciones: \(cues.map(\.rawValue).joined(separator: ", "))")
    case .droppedTooOften(let times): Words("la llamada se corta \(times) veces", next: "dos como máximo")
    case .otherEnd(let right): Words("esta llamada no puede terminar así: \(right.cause.spanish)", next: right.end.name)
    case .otherSection(let right):
      Words("se basa en otra sección: \(right.cause.spanish)", next: right.section.rawValue)
    }
  }
}

extension ScenarioFault.Named {
  fileprivate var spanish: String {
    switch self {
    case .key: "no existe esa clave"
    case .question: "no existe esa pregunta"
    case .step: "no existe ese paso"
    }
  }
}

extension Scenario.Act {
  /// What would have to be in a scenario for the act to be called for.
  fileprivate var needs: String {
    switch self {
    case .videoLost: "line: event videoLost"
    case .park, .resume: "line: event dropped"
    case .sibling: "child.sibling: sibling o twin"
    case .correct: "ponga en later lo que corrige"
    case .setAside: "id.expired: yes, o id.kind: none"
    case .showAgain: "pin: misread"
    case .flag: "expect.flag: yes"
    case .abandon, .badLine: "póngalo en never, o quítelo"
    }
  }
}
