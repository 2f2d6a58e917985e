package import Diagnostics
import Records
package import Roster

extension FieldFault: Localized {
  private static var pinLengths: (Int, Int) { (PINDigits.lengths.lowerBound, PINDigits.lengths.upperBound) }

  private static var bases: String { GuardianshipBasis.allCases.map(\.rawValue).joined(separator: ", ") }

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
    case .notATransfer: Words("none of absent, bulk, delta", next: "the export has to say how it hands the file over")
    case .notAStatus: Words("neither active nor tobedeleted", next: "leave it empty in a bulk export")
    case .noBirthDate: Words("has no birth date", next: "demographics.csv gives it, in a row of this user")
    case .notAPupilNow: Words("goes to no school any more", next: "nothing if that is so; else mend the end date")
    case .invisible:
      Words(
        "holds a character that cannot be seen",
        next: "nothing where it was taken away at an end; else type the field again without it")
    case .oddBlank:
      Words(
        "holds a blank that is no plain space, such as a no-break space",
        next: "nothing; a plain space was put in its place, or it was taken away at an end")
    case .noName: Words("empty", next: "write - for somebody who has no such name")
    case .wordForNothing: Words("a word that stands for nothing", next: "leave the field empty in the export")
    case .spreadsheetMark:
      Words("holds a mark that a spreadsheet puts before text", next: "export it as CSV again, without the ' or =\"\"")
    case .shortenedNumber:
      Words(
        "a spreadsheet shortened this number", next: "format the column as text in the spreadsheet and export again")
    case .damagedLetters:
      Words("letters are damaged", next: "the file was read in the wrong encoding before; export it as UTF-8")
    case .webText: Words("written as in a web page", next: "write the letter itself, not & and ;")
    case .mixedScripts: Words("a word has letters of two scripts", next: "type the word again on one keyboard")
    case .inventedPhone: Words("a number that nobody has", next: "write a number that somebody answers, or nothing")
    case .impossibleAge: Words("no pupil has this age today", next: "write the year of birth with four digits")
    case .sameForAll: Words("the same for every student", next: "check which column was exported")
    case .shortPIN:
      Words(
        "shorter than the other PINs of the file",
        next: "did a spreadsheet drop a leading zero? format the column as text and export again")
    case .notABasis: Words("not a basis of rights", next: "write one of \(Self.bases), or nothing")
    case .lostZeros:
      Words(
        "shorter than the others: a spreadsheet ate its leading zeros", next: "format the column as text, export again")
    case .formula:
      Words("a formula, or an error of one", next: "in the spreadsheet, copy the column and paste values only")
    case .notInDateOrder:
      Words(
        "not a date in the order of the mapping",
        next: "date-order: year-first, month-first or day-first; four digits a year")
    case .notInMapping:
      Words("a word that the mapping does not know", next: "add it below yes, no or grades, or to the field's words")
    case .danglingReference:
      Words("refers to an element that is not in the file", next: "export all records of one kind together")
    case .notEnrolled:
      Words(
        "has no enrollment",
        next: "every student needs a StudentSchoolAssociation, which gives school and grade")
    case .enrollmentEnded:
      Words(
        "every enrollment has ended", next: "nothing, if the child has left; else export the enrollment that holds now")
    case .gradeWithoutPlace:
      Words(
        "a grade without a place in the procedure",
        next: "it asks for TK, K and 1 to 12; this child is served at school")
    case .noStreet: Words("an address without a street", next: "fill in StreetNumberName; the address was left out")
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
    case .notATransfer:
      Words("no es absent, bulk ni delta", next: "la exportación tiene que decir cómo entrega el archivo")
    case .notAStatus: Words("no es active ni tobedeleted", next: "déjelo vacío en una exportación completa")
    case .noBirthDate:
      Words("no tiene fecha de nacimiento", next: "la da demographics.csv, en una fila de este usuario")
    case .notAPupilNow: Words("ya no va a ninguna escuela", next: "nada si es así; si no, corrija la fecha de salida")
    case .invisible:
      Words(
        "tiene un carácter que no se ve",
        next: "nada si se quitó del principio o del final; si no, escriba el campo de nuevo sin él")
    case .oddBlank:
      Words(
        "tiene un espacio que no es uno normal, por ejemplo uno de no separación",
        next: "nada; se puso uno normal en su lugar, o se quitó si estaba al principio o al final")
    case .noName: Words("vacío", next: "escriba - para quien no tiene ese nombre")
    case .wordForNothing: Words("una palabra que no quiere decir nada", next: "deje el campo vacío en la exportación")
    case .spreadsheetMark:
      Words(
        "tiene un signo que la hoja de cálculo pone antes del texto",
        next: "exporte otra vez como CSV, sin el ' ni =\"\"")
    case .shortenedNumber:
      Words("una hoja de cálculo acortó este número", next: "dé a la columna formato de texto y exporte otra vez")
    case .damagedLetters:
      Words("tiene letras dañadas", next: "el archivo se leyó antes en otra codificación; expórtelo como UTF-8")
    case .webText: Words("escrito como en una página web", next: "escriba la letra misma, sin & ni ;")
    case .mixedScripts:
      Words("una palabra tiene letras de dos alfabetos", next: "escriba la palabra otra vez con un solo teclado")
    case .inventedPhone: Words("un número que no tiene nadie", next: "escriba un número que alguien conteste, o nada")
    case .impossibleAge:
      Words("ningún alumno tiene hoy esa edad", next: "escriba el año de nacimiento con cuatro cifras")
    case .sameForAll: Words("es igual para todos los estudiantes", next: "compruebe qué columna se exportó")
    case .shortPIN:
      Words(
        "más corto que los demás PIN del archivo",
        next: "¿quitó la hoja de cálculo un cero? dé a la columna formato de texto y exporte otra vez")
    case .notABasis: Words("no es una base de derechos", next: "escriba \(Self.bases), o nada")
    case .lostZeros:
      Words(
        "más corto que los demás: una hoja de cálculo le quitó los ceros de delante",
        next: "dé formato de texto a la columna y exporte otra vez")
    case .formula:
      Words("una fórmula, o un error de una", next: "en la hoja de cálculo, copie la columna y pegue solo valores")
    case .notInDateOrder:
      Words(
        "no es una fecha en el orden que dice el mapa",
        next: "date-order: year-first, month-first o day-first; el año con cuatro cifras")
    case .notInMapping:
      Words(
        "una palabra que el mapa no conoce", next: "agréguela en yes, no o grades, o en words del campo")
    case .danglingReference:
      Words(
        "se refiere a un elemento que no está en el archivo", next: "exporte juntos todos los registros de un tipo")
    case .notEnrolled:
      Words(
        "no tiene inscripción",
        next: "cada estudiante necesita un StudentSchoolAssociation, que da la escuela y el grado")
    case .enrollmentEnded:
      Words(
        "todas las inscripciones han terminado",
        next: "nada, si el estudiante se fue; si no, exporte la inscripción vigente")
    case .gradeWithoutPlace:
      Words(
        "un grado sin lugar en el procedimiento",
        next: "este pregunta TK, K y de 1 a 12; a este estudiante se le atiende en la escuela")
    case .noStreet:
      Words("una dirección sin calle", next: "llene StreetNumberName; la dirección quedó fuera")
    }
  }
}
