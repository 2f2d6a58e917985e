package import Station

extension PolicyLine {
  package var spanish: String {
    let bounds = bounds.map { "\($0.lowerBound) a \($0.upperBound)" } ?? ""
    return switch key {
    case .district: "El distrito, tal como se le dice a quien llama."
    case .language: "El idioma que se ofrece primero: en o es."
    case .serves: "all, o el número de la única escuela cuyas familias se atienden aquí."
    case .meetingNumber: "La reunión de video a la que entra quien llama."
    case .meetingPasscode: "Su código de acceso, para leerlo en voz alta."
    case .dateOrder: "Cómo se lee 3/4/12: month-first (mes primero) o day-first (día primero)."
    case .timeZone:
      "La zona en que se dicen el día y la hora: pacific, mountain, arizona, central, eastern, alaska, hawaii, utc."
    case .breakStarts: "Desde este día también vale el grado que viene (MM-DD)."
    case .breakEnds: "Hasta este día también vale el grado anterior (MM-DD)."
    case .pinSource: "De dónde recibe un PIN el tutor verificado que no tiene: console lo crea, o solo roster."
    case .pinRosters: "Si aquí se puede escribir en un archivo la lista de PIN de una escuela (IX): yes o no."
    case .clearance: "Cuánto dura una autorización, de \(bounds) minutos."
    case .answersKeep: "Cuánto se conservan sin video las respuestas escritas, de \(bounds) minutos."
    case .showing: "Cuánto queda un PIN en la pantalla, de \(bounds) segundos."
    case .lockStudent: "Con tantos fallos se cierran las llamadas sobre un estudiante: CUENTA/HORASh."
    case .lockGuardian: "Lo mismo para el tutor que alguien dice ser."
    case .lockLine: "Lo mismo para una línea de teléfono."
    case .lockStaff: "Lo mismo para una persona del personal."
    case .lockLineSearches: "Con tantas búsquedas se cierra una línea de teléfono."
    case .lockStaffSearches: "Con tantas búsquedas se cierra a una persona del personal."
    case .checkpoints: "Dónde se guardan los puntos de control como archivos: una carpeta aquí, o /otro/disco/o/red."
    case .checkpointsRequired: "Si nada sigue mientras no se puedan escribir."
    case .retention:
      "Después de tantos días log purge puede borrar los valores personales de un caso; nada se borra por sí solo."
    case .verifiedSources: "Las fuentes cuya palabra hace a un tutor verificado, separadas por comas, o none."
    case .rostersSigned: "Si una lista de alumnos necesita la firma de una de las claves de allowed_signers, aquí."
    case .importTries:
      "Tras tantas importaciones que dieron con PIN de otros en 24 horas no se lee ninguna, de \(bounds)."
    case .importLeftOut:
      "Qué parte de las filas y de cada clase, en por ciento, puede omitir una importación, \(bounds)."
    case .importRemoved:
      "Qué parte de las filas de una fuente y de cada clase, en por ciento, puede quitar una importación, \(bounds)."
    case .importChanged:
      "Qué parte de las filas de una fuente y de cada clase, en por ciento, puede cambiar una importación, \(bounds)."
    case .lookUps: "Cuántas consultas (find) tiene una cuenta en 24 horas, de \(bounds)."
    case .passMark: "La puntuación mínima de una llamada de práctica aprobada, de \(bounds)."
    case .practiceSections:
      "Las secciones de la guía cuyas llamadas de práctica hay que aprobar antes de estar listo."
    case .practiceSpanish: "Si una de esas llamadas tiene que ser en español."
    case .practiceSpacing: "Los días entre una llamada de práctica aprobada y la siguiente de su clase: van creciendo."
    }
  }
}
