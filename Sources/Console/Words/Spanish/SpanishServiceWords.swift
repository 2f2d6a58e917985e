import Matching
import Station

extension CaseService {
  package var spanish: String {
    switch self {
    case .linkHelped(let found) where found.contains(.otherAsked): "PIN del otro tutor negado"
    case .linkHelped(let found) where found.allSatisfy(\.isRight): "ayuda para agregar: todo bien"
    case .linkHelped(let found): "ayuda para agregar: \(found.count { !$0.isRight }) por corregir"
    case .linkRecorded(let outcome): outcome.spanish
    case .callBackDue: "se prometió devolver la llamada"
    case .callBackBegun: "llamada de vuelta: se buscó el número"
    case .callBackEnded(.reached): "llamada de vuelta: contestaron"
    case .callBackEnded(.givenUp): "llamada de vuelta: sin éxito"
    case .wrappedUp(let code): "asunto: \(code.spanish)"
    case .transferred: "transferido"
    case .notesRead: "notas leídas"
    case .officeReferred(let change): "enviado a la oficina de la escuela: \(change.spanish)"
    }
  }
}

extension LinkOutcome {
  package var spanish: String {
    switch self {
    case .yes: "estudiante agregado"
    case .no: "estudiante sin agregar"
    case .later: "se agregará después"
    }
  }
}

extension WrapUp {
  package var spanish: String {
    switch self {
    case .pin: "el PIN"
    case .registration: "registro de la cuenta"
    case .password: "contraseña"
    case .linking: "agregar al estudiante"
    case .records: "datos de la escuela"
    case .emergencyCard: "tarjeta de emergencia"
    case .schoology: "Schoology"
    case .complaint: "una queja"
    case .other: "otra cosa"
    }
  }
}

extension TrainingTopic {
  package var spanish: String {
    switch self {
    case .orientation: "Portal para Padres y Schoology"
    case .outreach: "cómo llegar a los padres"
    case .troubleshooting: "problemas de registro y de PIN"
    case .procedures: "procedimientos"
    }
  }
}
