import Ledger
import Matching
import Records
package import Station
package import Verification

extension Fact {
  package var spanish: String {
    switch self {
    case .opened(let opening): "caso abierto: \(opening.channel.rawValue), \(opening.language)"
    case .searched(.none): "búsqueda: nadie"
    case .searched(.several): "búsqueda: varios"
    case .named(let method): "estudiante y persona nombrados, por \(method.rawValue)"
    case .standingChecked: "datos revisados"
    case .presenceConfirmed(let medium): "se ve a la persona (\(medium.rawValue))"
    case .presenceLost: "no se ve a la persona"
    case .answered(let item, let source): "pregunta \(item.rawValue) contestada (\(source.rawValue))"
    case .corrected(let item): "pregunta \(item.rawValue) corregida"
    case .readBack: "respuestas leídas"
    case .judged(true, 1): "veredicto: pasó, primera vez"
    case .judged(true, _): "veredicto: pasó, segunda vez"
    case .judged(false, 1): "veredicto: no pasó, primera vez"
    case .judged(false, _): "veredicto: no pasó, segunda vez"
    case .roundRestarted(let reason): "preguntas desde el principio (\(reason.rawValue))"
    case .idSetAside(let problem): "identificación apartada (\(problem.rawValue))"
    case .idChecked(let document, _, _, true): "identificación: pasó (\(document.rawValue))"
    case .idChecked(let document, _, _, false): "identificación: no pasó (\(document.rawValue))"
    case .idCarried: "sirve la identificación del caso anterior"
    case .cleared: "autorizado"
    case .lapsed: "la autorización venció"
    case .disclosureAuthorized(let generation, let showing):
      "mostrar autorizado, vez \(showing) (PIN generación \(generation))"
    case .shown(let end): "PIN mostrado (\(end.rawValue))"
    case .pinReadBack(true): "PIN leído: bien"
    case .pinReadBack(false): "PIN leído: distinto"
    case .flagged: "marcado"
    case .noted: "nota tomada"
    case .parked(let reason): "en espera (\(reason.rawValue))"
    case .resumed: "reanudado"
    case .takenOver: "tomado por otra persona"
    case .continued: "sesión sin interrupción, atestiguada"
    case .refused(.open(let refusal)): "negado: \(refusal.rawValue), \(refusal.section.rawValue)"
    case .refused(.closed): "negado, cerrado"
    case .abandoned(let reason): "dejado (\(reason.rawValue))"
    case .closed(let outcome): "cerrado: \(outcome.rawValue)"
    }
  }
}

extension StationFact {
  package var spanish: String {
    switch self {
    case .consoleStarted: "consola abierta"
    case .consoleEnded: "consola cerrada"
    case .staffNamed: "entró con un nombre nuevo"
    case .policyChanged: "ajustes cambiados"
    case .rosterImported(let source, let roster, let added, let changed, let removed):
      "registro \(roster) importado de \(source): \(added) nuevos, \(changed) cambiados, \(removed) quitados"
    case .pinCreated(let generation): "PIN creado (generación \(generation))"
    case .keyAnnounced: "clave de los puntos de control anunciada"
    case .logContinued(let last, _): "restaurado: continúa después de \(last.origin) con \(last.size) asientos"
    case .checkpointsFailing(let reason): "no se pueden escribir los puntos de control (\(reason))"
    case .checkpointsResumed: "los puntos de control se escriben de nuevo"
    case .purged(let before, _, let values): "borrados \(values) valores de casos anteriores al \(before)"
    case .correction(let entry, _, _): "corrige el asiento \(entry)"
    case .backedUp: "copia de seguridad hecha"
    }
  }
}
