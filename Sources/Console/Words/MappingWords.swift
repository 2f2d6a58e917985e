package import Diagnostics
package import Roster

extension MappingDraft.Note: Localized {
  package var english: String {
    switch self {
    case .title: "A draft: look through all of it, above all what is marked unsure. pinline import csv FILE --map THIS"
    case .unsure: "unsure"
    case .noHeader: "The first row looks like data: columns are called by letters, and you say which is what."
    case .notUsed: "Columns not recognized, or not needed"
    case .noDates: "no dates seen"
    case .orderUnsure: "these dates fit several orders, or none: year-first, month-first, day-first"
    case .grades: "words of the file and what they are: TK, K, 1 to 12"
    case .verified: "unsure: yes has to mean that the school confirmed a parent or legal guardian (III)"
    case .ownID: "unsure: no number of the person; a parent of two children is then two people"
    case .schoolName: "unsure: no number of the school, its name stands for it"
    case .wholeName: "one column for a whole name: export first and last name apart"
    case .nothing: "not enough recognized: a student needs id, first, last, birth_date, grade and school"
    case .yesNo: "add the words that the file has"
    }
  }

  package var spanish: String {
    switch self {
    case .title:
      "Un borrador: revíselo todo, sobre todo lo marcado como dudoso. pinline import csv ARCHIVO --map ESTE"
    case .unsure: "dudoso"
    case .noHeader: "La primera fila parece de datos: las columnas se llaman por letras, y usted dice cuál es cuál."
    case .notUsed: "Columnas no reconocidas, o que no hacen falta"
    case .noDates: "no se vieron fechas"
    case .orderUnsure: "estas fechas admiten varios órdenes, o ninguno: year-first, month-first, day-first"
    case .grades: "palabras del archivo y lo que son: TK, K, de 1 a 12"
    case .verified: "dudoso: yes tiene que significar que la escuela confirmó al padre o tutor legal (III)"
    case .ownID: "dudoso: la persona no tiene número; un padre de dos hijos será dos personas"
    case .schoolName: "dudoso: la escuela no tiene número, su nombre hace de número"
    case .wholeName: "una sola columna para todo el nombre: exporte nombre y apellidos por separado"
    case .nothing: "no se reconoció lo suficiente: hacen falta id, first, last, birth_date, grade y school"
    case .yesNo: "agregue las palabras que tiene el archivo"
    }
  }
}

/// A drafted mapping with its comments in one language.
package enum MappingDraftText {
  package static func of(_ draft: MappingDraft, in language: Language) -> String { draft.text { $0.in(language) } }
}
