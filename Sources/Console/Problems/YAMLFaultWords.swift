package import Diagnostics
package import YAML

extension YAMLFault: Localized {
  package var english: Words {
    switch self {
    case .notYAML: Words("this is not YAML", next: "write key: value, one a line; put text in double quotes")
    case .reference:
      Words(
        "a value that stands for another (&, * or !) is not read",
        next: "write the value itself; put text that begins so in double quotes, on one line")
    case .tooLarge: Words("too long, or too many lists in one another", next: "check that this is the right file")
    }
  }

  package var spanish: Words {
    switch self {
    case .notYAML:
      Words("esto no es YAML", next: "escriba clave: valor, una por línea; ponga el texto entre comillas dobles")
    case .reference:
      Words(
        "un valor que está por otro (&, * o !) no se lee",
        next: "escriba el valor mismo; ponga entre comillas dobles, en una línea, el texto que empieza así")
    case .tooLarge:
      Words("demasiado largo, o con demasiadas listas una dentro de otra", next: "compruebe que es el archivo correcto")
    }
  }
}
