package import Diagnostics
package import Roster

extension MappingProblem: PlacedProblem {}
extension MappingProblems: PlacedProblems {}

extension MappingProblem.Fault: Localized {
  package var english: Words {
    switch self {
    case .yaml(let fault): fault.english
    case .unreadable: Words("not a mapping file", next: "it is YAML in UTF-8; pinline import guess FILE drafts one")
    case .noMapping: Words("no mapping", next: "pinline import guess FILE drafts one")
    case .unknownKey(let known): Words("no such key here", next: "the keys are \(known)")
    case .doubled: Words("stands twice", next: "keep one of the two")
    case .missing: Words("missing", next: "add it; pinline import guess FILE drafts a whole mapping")
    case .refused(let form): Words("cannot be that", next: form.english)
    }
  }

  package var spanish: Words {
    switch self {
    case .yaml(let fault): fault.spanish
    case .unreadable:
      Words("no es un mapa", next: "es YAML en UTF-8; pinline import guess ARCHIVO hace un borrador")
    case .noMapping: Words("no hay ningún mapa", next: "pinline import guess ARCHIVO hace un borrador")
    case .unknownKey(let known): Words("aquí no existe esa clave", next: "las claves son \(known)")
    case .doubled: Words("está dos veces", next: "deje solo una de las dos")
    case .missing: Words("falta", next: "agréguelo; pinline import guess ARCHIVO hace un borrador completo")
    case .refused(let form): Words("no puede ser eso", next: form.spanish)
    }
  }
}

extension MappingProblem.Form: Localized {
  package var english: String {
    switch self {
    case .text: "a text on one line, in double quotes"
    case .texts: "a list of texts: [\"Y\", \"Yes\"]"
    case .group: "keys and values below it"
    case .groups: "a list, each item behind a hyphen"
    case .words: "a word in the file and what it means, one a line: \"KN\": \"K\""
    case .separator: "one of comma, semicolon, tab, pipe"
    case .oneOf(let words): "one of \(words)"
    case .field: "the name of a column; a list of names; or column:, columns: or constant:"
    case .plainColumn: "one column and nothing else: a PIN is taken as it stands"
    case .letters: "without a header columns are called by letters: A, B, AA"
    }
  }

  package var spanish: String {
    switch self {
    case .text: "un texto en una línea, entre comillas dobles"
    case .texts: "una lista de textos: [\"S\", \"Sí\"]"
    case .group: "claves y valores debajo"
    case .groups: "una lista, cada elemento tras un guion"
    case .words: "una palabra del archivo y lo que significa, una por línea: \"KN\": \"K\""
    case .separator: "comma, semicolon, tab o pipe"
    case .oneOf(let words): "opciones: \(words)"
    case .field: "el nombre de una columna; una lista de nombres; o column:, columns: o constant:"
    case .plainColumn: "una columna y nada más: un PIN se toma tal como está"
    case .letters: "sin encabezado las columnas se llaman por letras: A, B, AA"
    }
  }
}
