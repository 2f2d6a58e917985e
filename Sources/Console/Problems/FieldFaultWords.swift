import Diagnostics
import Records
import Roster

extension FieldFault {
  func words(in language: Language) -> Words {
    switch language {
    case .english: english
    case .spanish: spanish
    }
  }

  private static var pinLengths: (Int, Int) { (PINDigits.lengths.lowerBound, PINDigits.lengths.upperBound) }

  private var english: Words {
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

  private var spanish: Words {
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
    case .empty: Words("vacío", next: "este campo debe llenarse")
    case .notADate: Words("no es una fecha de la forma AAAA-MM-DD", next: "escriba primero el año, como 2012-03-14")
    case .notAGrade: Words("no es un grado", next: "use TK, K o de 1 a 12")
    case .notYesOrNo: Words("no es ni yes ni no", next: "escriba yes o no; vacío vale como no")
    case .notAPhone:
      Words("no es un número de teléfono", next: "un teléfono tiene de 7 a 15 cifras; separe varios con ;")
    case .notAnEmail: Words("no es un correo electrónico", next: "un correo tiene una @ y ningún espacio")
    case .notAPIN:
      Words("no es un PIN", next: "un PIN tiene de \(Self.pinLengths.0) a \(Self.pinLengths.1) cifras y nada más")
    case .notALanguage: Words("no es un código de idioma", next: "use un código como en, es, hy, ko")
    case .notAdultRights:
      Words(
        "no es none, consent ni dependency",
        next: "déjelo vacío salvo que el alumno tenga 18 años y haya un documento archivado")
    case .danglingReference:
      Words(
        "remite a un elemento que no está en el archivo", next: "exporte juntos todos los registros de un tipo")
    case .notEnrolled:
      Words(
        "no tiene matrícula",
        next: "cada alumno necesita un StudentSchoolAssociation, que da la escuela y el grado")
    }
  }
}

extension CSVFault {
  func words(in language: Language) -> Words {
    switch (language, self) {
    case (.english, .strayQuote):
      Words(
        "a quote inside a field that does not begin with one",
        next: "put the whole field in quotes and double the quotes inside it")
    case (.english, .textAfterQuote):
      Words("text after a closing quote", next: "double every quote inside a quoted field")
    case (.english, .tooManyFields):
      Words("more than \(Self.fieldLimit) fields", next: "check that this is the right file")
    case (.english, .fieldTooLong):
      Words(
        "a field longer than \(Self.byteLimit) bytes",
        next: "look for an opening quote without its closing one; the rest was not read")
    case (.english, .unclosedQuote):
      Words(
        "a quote that is not closed",
        next: "look for an opening quote without its closing one; the rest was not read")
    case (.spanish, .strayQuote):
      Words(
        "una comilla dentro de un campo que no empieza con una",
        next: "ponga todo el campo entre comillas y duplique las de dentro")
    case (.spanish, .textAfterQuote):
      Words("hay texto tras una comilla de cierre", next: "duplique cada comilla dentro de un campo entre comillas")
    case (.spanish, .tooManyFields):
      Words("más de \(Self.fieldLimit) campos", next: "compruebe que es el archivo correcto")
    case (.spanish, .fieldTooLong):
      Words(
        "un campo de más de \(Self.byteLimit) bytes",
        next: "busque una comilla de apertura sin la de cierre; lo demás no se leyó")
    case (.spanish, .unclosedQuote):
      Words(
        "una comilla que no se cerró", next: "busque una comilla de apertura sin la de cierre; lo demás no se leyó")
    }
  }
}

extension XMLFault {
  func words(in language: Language) -> Words {
    switch (language, self) {
    case (.english, .notWellFormed):
      Words("not well-formed XML", next: "export the file again; nothing after this place was read")
    case (.english, .documentType):
      Words("declares a document type", next: "export the file without a DOCTYPE; nothing of it was read")
    case (.english, .tooLarge):
      Words(
        "one record is too large or too deep",
        next: "check that this is the right file; nothing after this place was read")
    case (.english, .wrongRoot(let expected)):
      Words("another kind of file", next: "the outermost element must be \(expected)")
    case (.english, .wrongNamespace(let expected)):
      Words("another version of the format", next: "the namespace must be \(expected)")
    case (.spanish, .notWellFormed):
      Words("no es XML bien formado", next: "exporte el archivo de nuevo; tras este lugar no se leyó nada")
    case (.spanish, .documentType):
      Words("declara un tipo de documento", next: "exporte el archivo sin DOCTYPE; no se leyó nada de él")
    case (.spanish, .tooLarge):
      Words(
        "un registro es demasiado grande o profundo",
        next: "compruebe que es el archivo correcto; tras este lugar no se leyó nada")
    case (.spanish, .wrongRoot(let expected)):
      Words("es otra clase de archivo", next: "el elemento exterior debe ser \(expected)")
    case (.spanish, .wrongNamespace(let expected)):
      Words("es otra versión del formato", next: "el espacio de nombres debe ser \(expected)")
    }
  }
}
