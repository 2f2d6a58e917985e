import CallScript
import Diagnostics
import Guide
import Records

extension GuideNotice {
  var spanish: String {
    switch self {
    case .head(let number, let date, true): "Guía \(number), al \(Self.day(date))"
    case .head(let number, let date, false): "Guía \(number), editada el \(Self.day(date))"
    case .how:
      "guide V o guide contraseña lo busca · guide about · contacts · resources · con en al final: en inglés"
    case .nothingFound: "La guía no tiene nada de eso. guide muestra las secciones."
    case .which: "cuál"
    case .noneOfThem: "ninguno"
    case .alsoResources(let count, let words): "También hay recursos: \(count). resources \(words)"
    case .spare: "En su lugar se usa la guía que viene con Pinline."
    case .step(let number, let count): "paso \(number) de \(count)"
    case .firstStep: "Este es el primer paso."
    case .howItEnded: "cómo terminó"
    case .ended(.solved): "Terminó: resuelto."
    case .ended(.referred): "Terminó: referido."
    case .ended(.again): "Terminó: llamará otra vez."
    case .lastLine(.solved): "Qué bueno que funcionó. ¿Hay algo más en que le pueda ayudar?"
    case .lastLine(.referred): "Ahí le van a ayudar."
    case .lastLine(.again): "Llámenos otra vez cuando guste y seguimos."
    case .goesOn: "El recorrido no ha terminado; inténtelo otra vez."
    case .languageOf(let resource): resource.language == .english ? "inglés" : "español"
    }
  }

  private static func day(_ date: CivilDate) -> String { "\(date.day) de \(Month(date).spanish) de \(date.year)" }
}

extension MailWord {
  var spanish: String {
    switch self {
    case .prompt: "correo como lo deletrean (no se guarda)"
    case .right: "La forma está bien. Léalo letra por letra."
    case .fault(.nothing): "No se escribió nada."
    case .fault(.space): "Hay un espacio: quítelo."
    case .fault(.comma): "Hay una coma: debe ser un punto."
    case .fault(.noAt): "Falta la arroba (@): ¿dónde va?"
    case .fault(.severalAts): "Hay más de una arroba (@)."
    case .fault(.noName): "No hay nada antes de la arroba."
    case .fault(.noHost): "No hay nada después de la arroba."
    case .fault(.noDot): "Falta un punto después de la arroba, como en .com."
    case .fault(.strayDot): "Hay un punto de más, o al principio o al final."
    case .fault(.strayLetter): "Hay una letra o un signo que no va en un correo, como ñ o un acento."
    case .fault(.host(let likely)): "Pregunte: ¿es \(likely)?"
    }
  }
}

extension WalkMove {
  var spanish: ChoiceWord {
    switch self {
    case .next: ChoiceWord("siguiente", also: "siguiente")
    case .back: ChoiceWord("volver", also: "volver")
    case .stuck: ChoiceWord("no funciona", also: "atorado")
    case .email: ChoiceWord("revisar un correo", also: "correo")
    case .quit: ChoiceWord("terminar", also: "salir")
    case .solved: ChoiceWord("resuelto", also: "resuelto")
    case .referred: ChoiceWord("referido", also: "referido")
    case .again: ChoiceWord("llama otra vez", also: "otra")
    }
  }
}

extension WalkHelp {
  var spanish: String {
    switch move {
    case .next: "el siguiente paso (Enter); después del último termina"
    case .back: "el paso anterior"
    case .stuck: "qué decir si este paso no funciona"
    case .email: "revisar cómo está escrito un correo, donde lo hay"
    case .quit: "terminar, y decir cómo"
    case .solved: "funcionó"
    case .referred: "alguien más sigue con ello"
    case .again: "la persona llamará otra vez"
    }
  }
}
