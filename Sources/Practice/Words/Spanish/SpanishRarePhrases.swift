import CallScript
import Records

extension Phrase {
  /// What few calls come to.
  var spanishRare: [String] {
    switch self {
    case .unfixedAddress(let answer):
      ["Pues, \(answer).", "Por el momento... \(answer).", "La verdad, \(answer)."]
    case .puts(let item, let answer):
      [
        "Un momento, \(item.spanish): es \(answer).",
        "Una vez más, por favor, \(item.spanish): \(answer).",
        "Casi. En \(item.spanish) ponga \(answer), por favor.",
        "Espere, \(item.spanish). Es \(answer).",
      ]
    case .idOnScreen:
      [
        "Aquí la tengo en el teléfono, en la aplicación del estado.",
        "Claro, la traigo en el celular. Un segundo, ya la abro.",
      ]
    case .unconfirmed:
      [
        "Mmm. Entonces no sé si lo tengo bien. Bueno, está bien.",
        "¿Y ahora? Ese número todavía no me queda claro.",
        "Está bien. Esperaba terminar hoy con esto.",
      ]
    default: []
    }
  }
}
