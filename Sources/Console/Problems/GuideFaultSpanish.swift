package import Diagnostics
package import Guide

extension GuideFault {
  package var spanish: Words {
    switch self {
    case .yaml(let fault): fault.spanish
    case .twice: Words("está dos veces", next: "deje solo uno de los dos")
    case .unknown(let known): Words("no existe esa clave", next: "opciones: \(Self.list(known))")
    case .missing(.en): Words("falta el texto en inglés", next: "en: y el texto, junto a es")
    case .missing(.es): Words("falta el texto en español", next: "es: y el texto, junto a en")
    case .missing(let key): Words("falta", next: "\(key.rawValue): pinline guide export ARCHIVO muestra cómo va")
    case .noGroup: Words("debe ser un grupo de claves", next: "escriba clave: valor, una por línea, más adentro")
    case .noList: Words("debe ser una lista", next: "empiece cada línea con un guion")
    case .noText: Words("debe ser una línea de texto", next: "póngala entre comillas dobles")
    case .empty: Words("está vacío", next: "escriba algo, o quite aquello a lo que pertenece")
    case .tooLong(let limit):
      Words("es demasiado largo para decirlo", next: "\(limit) caracteres como máximo; haga dos pasos")
    case .noAddress:
      Words("no es una dirección", next: "un nombre con punto, con o sin https://, como parentportal.lausd.net")
    case .noMail: Words("no es un correo electrónico", next: "como families@lausd.net")
    case .noPhone: Words("no es un teléfono", next: "como (213) 481-3350")
    case .noDate: Words("no es una fecha", next: "AAAA-MM-DD, por ejemplo 2026-11-24")
    case .noID: Words("no sirve de nombre", next: "letras minúsculas, números y guiones, como email-account")
    case .noSection: Words("las secciones son front y de I a XII, cada una vez", next: "escriba su número romano")
    case .noLanguage: Words("no es un idioma de aquí", next: "en o es")
    case .noFlag: Words("no es sí ni no", next: "yes o no")
    case .doubled: Words("ya estaba antes", next: "dele otro nombre a uno de los dos")
    case .noContact: Words("ningún contacto se llama así", next: "un id de contacts")
    }
  }
}
