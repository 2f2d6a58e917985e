import Ledger
package import Console
import Practice
import Records

extension ClassPart {
  package var spanish: TableWords {
    switch self {
    case .person:
      TableWords(
        "Por persona", ["persona", "aprobados", "llamadas", "sin terminar", "indebidas", "minutos", "lista"],
        "Aprobados: ejercicios aprobados en el último intento, de los intentados. Indebidas: se reveló o atestiguó lo que no se debe."
      )
    case .day:
      TableWords(
        "Por día", ["día", "llamadas", "aprobadas", "sin terminar", "indebidas", "minutos"],
        "Aprobadas: de todas las llamadas del día.")
    case .topic:
      TableWords(
        "Por tema", ["tema", "aprobadas", "llamadas", "sin terminar", "indebidas", "minutos"],
        "Aprobadas: de todas las llamadas sobre el tema.")
    case .clause:
      TableWords(
        "Los puntos más difíciles", ["punto", "fallados", "llamadas", "sección"],
        "De las llamadas en que el punto contaba.")
    case .face:
      TableWords(
        "Caras", ["persona", "desconocidos aceptados", "propios rechazados"],
        "En llamadas y ejercicios de caras. Meta: \(FaceRates.goal) % de cada uno como máximo.")
    case .attempt:
      TableWords(
        "Todos los intentos", ["intento", "persona", "ejercicio", "día", "final", "puntos", "indebida"],
        "practice debrief INTENTO repasa uno.")
    case .note:
      TableWords(
        "Notas de instructores", ["intento", "persona", "ejercicio", "calificación", "nota", "de", "día"],
        "Cada una está en el registro de la estación de quien la escribió, y ninguna reemplaza a otra.")
    }
  }
}

extension ClassWord {
  var spanish: String {
    switch self {
    case .title: "Cómo va el grupo en la práctica"
    case .contents: "Partes del informe"
    case .ready(let day): "pueden atender llamadas reales el \(day.iso)"
    case .about(let calls, let people): "llamadas: \(calls), personas: \(people)"
    case .made(let day): "hecho el \(day.iso)"
    case .strangers(let names): "no están en la lista del grupo: \(names.joined(separator: ", "))"
    case .noLog(let folders): "sin el registro de la estación, y por eso sin notas: \(folders.joined(separator: ", "))"
    case .outcome(.finished): "terminado"
    case .outcome(.left): "abandonado"
    case .outcome(.discarded): "descartado"
    case .outcome(.interrupted): "interrumpido"
    case .marked(let note):
      "Instructor \(note.author), \(note.at.rfc3339.prefix(10)): \(note.mark.spanish)\(note.text.isEmpty ? "" : ". \(note.text)")"
    }
  }
}
