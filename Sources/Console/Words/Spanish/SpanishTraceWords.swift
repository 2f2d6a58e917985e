import Diagnostics
import Guide

extension TraceWord {
  var spanish: String {
    switch self {
    case .clause: "cláusula"
    case .kind: "tipo"
    case .says: "qué dice, qué la cumple, qué la prueba"
    case .outside: "fuera"
    case .code: "código"
    case .test: "prueba"
    case .notYet: "todavía no"
    }
  }
}

extension TraceCount {
  var spanish: String {
    let count = "Cláusulas: \(clauses), reglas nuestras: \(rules)."
    return lacking.isEmpty ? count : count + " Todavía no: \(lacking.joined(separator: ", "))."
  }
}

extension GuideClause.Kind {
  package var spanish: String {
    switch self {
    case .must: "debe"
    case .mayOnly: "solo puede"
    case .required: "obligatorio"
    case .responsible: "responsable"
    case .should: "debería"
    case .will: "hará"
    case .may: "puede"
    case .step: "paso"
    case .note: "NOTA"
    case .rule: "regla"
    }
  }
}

extension GuideClause.Outsider {
  package var spanish: String {
    switch self {
    case .parents: "padres"
    case .schools: "escuelas"
    case .principals: "directores"
    case .employees: "personal"
    case .teachers: "maestros"
    case .pace: "equipos PACE"
    case .portal: "el Portal para Padres mismo"
    }
  }
}
