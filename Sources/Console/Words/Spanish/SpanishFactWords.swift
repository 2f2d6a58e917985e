import Roster
import Diagnostics
import CallScript
import Guide
import Ledger
import Matching
import Records
package import Station
package import Verification

extension Fact {
  package var spanish: String {
    switch self {
    case .opened(let opening): "caso abierto: \(opening.channel.spanish), \(opening.language)"
    case .searched(.none): "búsqueda: ningún estudiante"
    case .searched(.one): "búsqueda: un estudiante"
    case .searched(.several): "búsqueda: varios estudiantes"
    case .searched(.leftOut): "búsqueda: la importación omitió al estudiante"
    case .named(let method): "se nombró al estudiante y a quien llama, por \(method.spanish)"
    case .standingChecked: "datos de la escuela revisados"
    case .presenceConfirmed(let medium, false): "se ve a quien llama (\(medium.spanish))"
    case .presenceConfirmed(let medium, true): "a la vista desde el caso anterior (\(medium.spanish))"
    case .presenceLost: "no se ve a quien llama"
    case .answered(let item, let source): "pregunta \(item.rawValue) contestada (\(source.spanish))"
    case .corrected(let item): "pregunta \(item.rawValue) corregida"
    case .readBack: "respuestas leídas a quien llama"
    case .judged(true, 1): "veredicto: pasó, primera ronda"
    case .judged(true, _): "veredicto: pasó, segunda ronda"
    case .judged(false, 1): "veredicto: no pasó, primera ronda"
    case .judged(false, _): "veredicto: no pasó, segunda ronda"
    case .roundRestarted(let reason): "preguntas desde el principio (\(reason.spanish))"
    case .idSetAside(let problem): "identificación apartada (\(problem.spanish))"
    case .idChecked(let document, _, true): "identificación vista (\(document.spanish))"
    case .idChecked(let document, _, false): "identificación: no pasó (\(document.spanish))"
    case .idCarried: "sirve la identificación que se vio"
    case .attended: "está presente otra persona del personal"
    case .cleared: "autorizado"
    case .lapsed: "la autorización venció"
    case .disclosureAuthorized(let generation, let showing, let carrier):
      "entrega autorizada, vez \(showing)\(carrier.spanish) (PIN generación \(generation))"
    case .shown(let end, .screen): "PIN mostrado (\(end.spanish))"
    case .shown(.dismissed, let carrier): "PIN entregado\(carrier.spanish)"
    case .shown(let end, let carrier): "PIN entregado\(carrier.spanish) (\(end.spanish))"
    case .pinReadBack(true): "PIN repetido: correcto"
    case .pinReadBack(false): "PIN repetido: no coincide"
    case .flagged: "sospecha de fraude"
    case .noted: "nota tomada"
    case .parked(let reason): "guardado (\(reason.spanish))"
    case .resumed: "reanudado"
    case .takenOver: "otro operador se hizo cargo"
    case .continued: "se confirmó que la llamada no se interrumpió"
    case .refused(.open(let refusal)): "rechazado: \(refusal.spanish), \(refusal.section.rawValue)"
    case .refused(.closed): "rechazado, cerrado"
    case .abandoned(let reason): "abandonado (\(reason.spanish))"
    case .closed(let outcome): "cerrado: \(outcome.spanish)"
    }
  }
}

extension StationFact {
  package var spanish: String {
    switch self {
    case .consoleStarted: "consola abierta"
    case .consoleEnded: "consola cerrada"
    case .staffNamed: "inició sesión con un nombre nuevo"
    case .policyChanged: "ajustes cambiados"
    case .rosterImported(let source, let roster, let added, let changed, let removed, _, _):
      "lista de alumnos \(roster) importada de \(source): \(added) nuevos, \(changed) cambiados, \(removed) quitados"
    case .rosterUndone(let roster, _, let second):
      "importación deshecha: vuelve la lista de antes, como lista \(roster)\(second.map { ", con \($0) como segunda persona" } ?? "")"
    case .importBegun(let beginning):
      "importación de \(beginning.source) comenzada (\(beginning.format)\(beginning.isRehearsal ? ", ensayo" : ""))\(beginning.signer.map { ", firmada con \($0.key), allowed_signers \(Hex.encode($0.list))" } ?? "")"
    case .importRehearsed(let source, let problems, let collisions):
      "importación de \(source) ensayada: \(problems) problemas, \(collisions) PIN de otros"
    case .importFailed(let source, let problems, let collisions):
      "importación de \(source) rechazada: \(problems) problemas, \(collisions) PIN de otros"
    case .sourceAdmitted(let source, let second): "fuente \(source) admitida, con \(second) como segunda persona"
    case .pinCreated(let generation): "PIN creado (generación \(generation))"
    case .keyAnnounced: "clave de los puntos de control anunciada"
    case .logContinued(let last, _): "restaurado: continúa después de \(last.origin), de \(last.size) asientos"
    case .checkpointsFailing(let reason): "no se pueden escribir los puntos de control (\(reason))"
    case .checkpointsResumed: "los puntos de control se escriben de nuevo"
    case .purged(let before, _, let values): "se borraron \(values) valores de casos anteriores al \(before)"
    case .correction(let entry, _, _): "corrige el asiento \(entry)"
    case .backedUp: "respaldo hecho"
    case .quarantined(let from, let entries, let rows, _, let second):
      "se sacaron \(entries) asientos desde el \(from) y otras \(rows) filas que la estación no escribió; con \(second) como segunda persona"
    case .walkEnded(let end, _):
      "guía \(Self.label(end)): \(end.outcome.spanish)"
    case .served(let service, _): service.spanish
    case .trained(_, let topic, let until): "capacitación: \(topic.spanish), hasta \(until.iso)"
    case .reportMade(let from, let to): "informe hecho, del \(from.iso) al \(to.iso)"
    case .outreachListed(let school, let count): "lista de difusión de la escuela \(school): \(count) tutores"
    case .emergencyCardChanged(let fields, _):
      "tarjeta de emergencia cambiada: \(fields.map(\.spanish).joined(separator: ", "))"
    case .emergencyReported(let school, let from, let to, let changes):
      "informe de contactos de emergencia nuevos de la escuela \(school), mostrado\(Self.days(from, to)): \(changes) cambios"
    case .emergencyDelta(let delta):
      "cambios de la tarjeta de emergencia por entregar, número \(delta.number): \(delta.changes) valores"
    case .pinsCreated(let count): "PIN creados: \(count)"
    case .pinReplaced(let generation): "PIN reemplazado (generación \(generation))"
    case .rosterExported(let export):
      "lista de PIN de la escuela \(export.school) escrita\(Self.narrowed(export, in: .spanish)): \(export.pins.values.reduce(0, +)) PIN\(export.second.map { ", con \($0) como segunda persona" } ?? "")"
    case .realNamesPractised(let source): "\(source) trae nombres reales para practicar"
    case .emergencyDeltaWritten(let number): "cambios de la tarjeta de emergencia entregados, número \(number)"
    case .lookedUp(let lookUp): lookUp.spanish
    case .attemptMarked(let mark): "intento \(mark.attempt) calificado: \(mark.mark.spanish)"
    }
  }
}

extension TrainerMark {
  package var spanish: String {
    switch self {
    case .good: "bien"
    case .fair: "regular"
    case .again: "repetir"
    }
  }
}

extension LookUp {
  fileprivate var spanish: String {
    let who = sought == .student ? "estudiante" : "padre o tutor"
    let by =
      switch key {
      case .number: "número"
      case .name: "nombre"
      case .phone: "teléfono"
      case .email: "correo"
      }
    return "consulta: \(who) por \(by), encontrados \(found)" + (page > 1 ? ", página \(page)" : "")
  }
}

extension WalkOutcome {
  fileprivate var spanish: String {
    switch self {
    case .solved: "resuelto"
    case .referred: "referido"
    case .again: "llamará otra vez"
    }
  }
}
