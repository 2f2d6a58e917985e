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
    case .tab: Words("the line begins with a tab", next: "indent it with spaces")
    case .openQuote:
      Words("a quote is opened and not closed on this line", next: "close it with the same quote where the text ends")
    case .behindQuote:
      Words(
        "more text behind the closing quote",
        next: "write a quote within double quotes as \\\", an apostrophe within single quotes as ''")
    case .control: Words("a character that no text holds", next: "it does not show: type the line anew")
    case .byteOrderMark:
      Words(
        "a byte-order mark within the file", next: "it does not show: type the line anew, or keep it at the beginning")
    case .utf16: Words("the file is UTF-16", next: "save it as UTF-8")
    case .notUTF8: Words("not UTF-8 from here on, but Latin-1 or the like", next: "save the file as UTF-8")
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
    case .tab: Words("la línea empieza con un tabulador", next: "ponga espacios para la sangría")
    case .openQuote:
      Words(
        "unas comillas se abren y no se cierran en esta línea",
        next: "ciérrelas con las mismas comillas donde termina el texto")
    case .behindQuote:
      Words(
        "hay más texto después de las comillas de cierre",
        next: "escriba \\\" para unas comillas entre comillas dobles, '' para un apóstrofo entre comillas simples")
    case .control: Words("un carácter que ningún texto lleva", next: "no se ve: escriba la línea de nuevo")
    case .byteOrderMark:
      Words(
        "una marca de orden de bytes dentro del archivo",
        next: "no se ve: escriba la línea de nuevo, o déjela solo al principio")
    case .utf16: Words("el archivo está en UTF-16", next: "guárdelo como UTF-8")
    case .notUTF8: Words("desde aquí no es UTF-8, sino Latin-1 o algo así", next: "guarde el archivo como UTF-8")
    }
  }
}
