import Records
import Station

extension PINRosterColumn {
  var spanish: String {
    switch self {
    case .grade: "Grado"
    case .homeroom: "Maestro titular"
    case .number: "Núm. de estudiante"
    case .last: "Apellido del estudiante"
    case .first: "Nombre del estudiante"
    case .guardianLast: "Apellido del padre o madre"
    case .guardianFirst: "Nombre del padre o madre"
    case .relationship: "Parentesco"
    case .pin: "PIN del portal"
    case .email: "Correo del portal"
    }
  }
}

extension PINRosterWord {
  var spanish: String {
    switch self {
    case .title(let school): "Lista de PIN de estudiantes y padres · \(school)"
    case .written(let name, let staff, let time, let entry, let log):
      "CONFIDENCIAL · \(name) (\(staff)) · \(time) · asiento \(entry) de \(log)"
    case .narrowed(let by): "Solo: \(by)"
    case .care:
      "Para personal designado. Cada PIN es solo de la persona de su renglón. Los PIN propios de los estudiantes no se conocen aquí."
    case .practice: "PRÁCTICA: familias ficticias, PIN falsos"
    }
  }
}

extension ExportFilter {
  package var spanish: String {
    switch self {
    case .grade(let grade): "grado \(grade.code)"
    case .homeroom: "maestro titular"
    case .number: "núm. de estudiante"
    case .name: "nombre del estudiante"
    case .guardian: "nombre del padre o madre"
    case .email: "correo"
    }
  }
}
