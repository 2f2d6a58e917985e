import CallScript
import Diagnostics
package import Practice

extension MenuNotice {
  var spanish: String {
    switch self {
    case .banner(let person):
      "PRÁCTICA, \(person). Familias y PIN son inventados; nada de aquí llega a una estación real."
    case .noScreen:
      "Aquí no se puede mostrar un PIN (hace falta una terminal completa): las llamadas que terminan en uno no se pueden aprobar."
    case .greeting(let calls, let passed):
      "\(calls) llamadas; usted aprobó \(passed). ¿Es su primera vez? Escriba course."
    case .commands: "next, shift, faces, course, list, take NOMBRE, debrief, report, quit"
    case .starts(let scenario, let seed): "\(scenario.title.spanish) (semilla \(seed))"
    case .announced: "Usted ya sabe qué viene: aprobarla no cuenta para estar listo; next y shift sí."
    case .interrupted: "Su última llamada se interrumpió."
    case .startsBlind: "Entra una llamada."
    case .was(let scenario, let seed): "Fue: \(scenario.title.spanish) (semilla \(seed)). \(scenario.lesson.spanish)"
    case .shiftOver: "Se terminó el turno."
    case .course(let calls):
      "Un curso corto: \(calls) llamadas, unos 45 minutos. Puede salir cuando quiera y seguir después."
    case .trainerCourse(let title, let calls):
      "El curso de su instructor\(title.isEmpty ? "" : ", \(title)"): \(calls) llamadas. Puede dejarlo cuando quiera y seguir después."
    case .assigned(let calls): "Su instructor le asignó llamadas que aún no aprueba: \(calls). Escriba course, o next."
    case .courseCall(let number, let calls): "Llamada \(number) de \(calls)."
    case .courseAgain: "Todavía sin aprobar: viene la misma llamada con otras personas."
    case .courseDone: "Curso aprobado."
    case .nothingDue: "Hoy no toca ninguna. Tome la que quiera: list."
    case .enough(let minutes): "\(minutes) minutos hoy: ya es suficiente."
    case .noSound: "Sin sonido: el programa de voz terminó con un error. Cada línea se lee aquí."
    case .interpretedAsText: "Esta llamada no se oye: lo que dice el intérprete se lee aquí."
    case .level(let level): "nivel \(level)"
    case .scores(let best, let last): "mejor \(best), última \(last)"
    case .reply: "su respuesta"
    }
  }
}

extension MenuProblem {
  var spanish: Words {
    switch self {
    case .command(let nearest): Words("no existe ese comando", next: nearest ?? MenuNotice.commands.spanish)
    case .noScenario: Words("no existe ese ejercicio", next: MenuWord.list.rawValue)
    case .noAttempt: Words("todavía no ha atendido ninguna llamada", next: MenuWord.course.rawValue)
    }
  }
}

extension MenuWord {
  var spanish: String {
    switch self {
    case .next: "la llamada que le toca"
    case .shift: "llamadas de toda clase, sin decir cuál: shift [minutos]"
    case .faces: "cuarenta pares de caras en diez minutos: faces [pares] [semilla]"
    case .course: "el curso de su instructor; si no hay, seis llamadas, unos 45 minutos"
    case .list: "las llamadas por tema y nivel: list [tema]"
    case .take: "atender una llamada: take NOMBRE [semilla]"
    case .debrief: "repasar su última llamada"
    case .report: "cómo le fue a cada quien aquí"
    case .help: "esta lista"
    case .quit: "salir"
    }
  }
}

extension PracticeWord {
  var spanish: String {
    switch self {
    case .repeat: "práctica: quien llama lo repite, despacio"
    case .hint: "práctica: en qué fijarse aquí; cuesta puntos"
    }
  }
}

extension InterruptedChoice {
  var spanish: ChoiceWord {
    switch self {
    case .goOn: ChoiceWord("seguir con ella")
    case .discard: ChoiceWord("terminarla como está")
    }
  }
}

extension CourseChoice {
  var spanish: ChoiceWord {
    switch self {
    case .take: ChoiceWord("atender la llamada")
    case .leave: ChoiceWord("salir")
    }
  }
}

extension Scenario.Topic {
  package var spanish: String {
    switch self {
    case .clean: "sin trampas"
    case .names: "nombres"
    case .records: "datos"
    case .guardianship: "tutela"
    case .identity: "identidad"
    case .presence: "presencia"
    case .pressure: "presión"
    case .language: "idioma"
    case .pin: "PIN"
    case .line: "línea"
    }
  }
}
