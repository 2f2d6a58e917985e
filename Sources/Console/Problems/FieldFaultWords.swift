package import Diagnostics
import Records
package import Roster

extension FieldFault: Localized {
  private static var pinLengths: (Int, Int) { (PINDigits.lengths.lowerBound, PINDigits.lengths.upperBound) }

  package var english: Words {
    switch self {
    case .notUTF8: Words("not valid UTF-8", next: "save the file as UTF-8")
    case .controlCharacter:
      Words(
        "holds a control character",
        next: "remove line breaks, tabs, escapes and other invisible characters from the field")
    case .bidiControl:
      Words(
        "holds a character that reverses the direction of text",
        next: "type the field again without invisible characters")
    case .lineSeparator:
      Words("holds a line or paragraph separator", next: "type the field again without invisible characters")
    case .tooLong:
      Words("longer than \(CSVFault.byteLimit) bytes", next: "shorten it, or look for a quote that is not closed")
    case .empty: Words("empty", next: "this field must be filled in")
    case .notADate: Words("not a date of the form YYYY-MM-DD", next: "write the year first, as in 2012-03-14")
    case .notAGrade: Words("not a grade", next: "use TK, K or 1 to 12")
    case .notYesOrNo: Words("neither yes nor no", next: "write yes or no; empty counts as no")
    case .notAPhone:
      Words("not a phone number", next: "a phone number has 7 to 15 digits; separate several with ;")
    case .notAnEmail: Words("not an e-mail address", next: "an e-mail address has one @ and no spaces")
    case .notAPIN:
      Words("not a PIN", next: "a PIN has \(Self.pinLengths.0) to \(Self.pinLengths.1) digits and nothing else")
    case .notALanguage: Words("not a language code", next: "use a code such as en, es, hy, ko")
    case .notAdultRights:
      Words(
        "none of none, consent, dependency", next: "leave it empty unless the student is 18 and a paper is filed")
    case .danglingReference:
      Words("refers to an element that is not in the file", next: "export all records of one kind together")
    case .notEnrolled:
      Words(
        "has no enrollment",
        next: "every student needs a StudentSchoolAssociation, which gives school and grade")
    }
  }

  package var spanish: Words {
    switch self {
    case .notUTF8: Words("no es UTF-8 válido", next: "guarde el archivo como UTF-8")
    case .controlCharacter:
      Words(
        "tiene un carácter de control",
        next: "quite del campo saltos de línea, tabuladores y otros caracteres invisibles")
    case .bidiControl:
      Words(
        "tiene un carácter que invierte la dirección del texto",
        next: "escriba el campo de nuevo sin caracteres invisibles")
    case .lineSeparator:
      Words(
        "tiene un separador de línea o de párrafo", next: "escriba el campo de nuevo sin caracteres invisibles")
    case .tooLong:
      Words("pasa de \(CSVFault.byteLimit) bytes", next: "acórtelo, o busque una comilla que no se cerró")
    case .empty: Words("vacío", next: "este campo se tiene que llenar")
    case .notADate:
      Words("no es una fecha de la forma AAAA-MM-DD", next: "escriba primero el año, por ejemplo 2012-03-14")
    case .notAGrade: Words("no es un grado", next: "use TK, K o de 1 a 12")
    case .notYesOrNo: Words("no es ni yes ni no", next: "escriba yes o no; vacío vale como no")
    case .notAPhone:
      Words("no es un número de teléfono", next: "un teléfono tiene de 7 a 15 dígitos; separe varios con ;")
    case .notAnEmail:
      Words("no es una dirección de correo electrónico", next: "una dirección de correo tiene una @ y ningún espacio")
    case .notAPIN:
      Words("no es un PIN", next: "un PIN tiene de \(Self.pinLengths.0) a \(Self.pinLengths.1) dígitos y nada más")
    case .notALanguage: Words("no es un código de idioma", next: "use un código, por ejemplo en, es, hy, ko")
    case .notAdultRights:
      Words(
        "no es none, consent ni dependency",
        next: "déjelo vacío salvo que el estudiante tenga 18 años y haya un documento archivado")
    case .danglingReference:
      Words(
        "se refiere a un elemento que no está en el archivo", next: "exporte juntos todos los registros de un tipo")
    case .notEnrolled:
      Words(
        "no tiene inscripción",
        next: "cada estudiante necesita un StudentSchoolAssociation, que da la escuela y el grado")
    }
  }
}
