/// What one column of somebody's file may be, by the words of its header: of whom it tells, and what.
struct ColumnGuess: Hashable {
  enum Subject: Hashable, Comparable { case student, guardian(Int), contact(Int), school }

  let subject: Subject
  /// A column of a roster folder, or one of `name` (a whole name) and `other` (known, and not read).
  let field: String
  /// Whether the words leave it open.
  let isUnsure: Bool

  /// A whole name beside surnames is the given one, which in Spanish it is called.
  func asFirstName(_ header: String) -> ColumnGuess {
    ColumnGuess(subject: subject, field: "first", isUnsure: !HeaderWords(header).holds(["nombre"]))
  }

  private init(subject: Subject, field: String, isUnsure: Bool) {
    (self.subject, self.field, self.isUnsure) = (subject, field, isUnsure)
  }

  /// Nil where nothing is known of the words.
  init?(_ header: String, file: HeaderWords) {
    let words = HeaderWords(header)
    guard let (field, fieldIsUnsure) = Self.field(words) else { return nil }
    let (subject, isNamed) = Self.subject(words, file, field)
    let person: Set<String> = ["first", "last", "middle", "phones", "email", "relationship", "preferred", "name"]
    self.field = field
    self.subject = subject
    isUnsure = fieldIsUnsure || !isNamed && person.contains(field) && subject != .student
  }

  private static func subject(_ words: HeaderWords, _ file: HeaderWords, _ field: String) -> (Subject, Bool) {
    if field == "school" || field == "local_district" || field == "school_name" { return (.school, true) }
    if words.holds(HeaderWords.student) { return (.student, true) }
    if words.holds(HeaderWords.contact) { return (.contact(words.number), true) }
    if words.holds(HeaderWords.guardian) { return (.guardian(parentNumber(words)), true) }
    // Standing, and what it rests on, is always a guardian's.
    if tieFields.contains(field) { return (.guardian(words.number), false) }
    if studentFields.contains(field) { return (.student, true) }
    if words.holds(HeaderWords.school) { return (.school, true) }
    // A column that names nobody is whoever the file is of.
    if file.holds(HeaderWords.contact) { return (.contact(0), false) }
    if file.holds(HeaderWords.guardian) { return (.guardian(0), false) }
    if file.holds(HeaderWords.school) { return (.school, false) }
    return (.student, true)
  }

  /// Mother and father are two people though no number stands there.
  private static func parentNumber(_ words: HeaderWords) -> Int {
    if words.number > 0 { return words.number }
    if words.holds(["mother", "mom", "madre", "mama"]) { return 1 }
    return words.holds(["father", "dad", "padre", "papa"]) && !words.holds(["tutor", "madre"]) ? 2 : 0
  }

  private static func field(_ words: HeaderWords) -> (String, Bool)? {
    for (known, field, isUnsure) in fields where words.holdsAll(known) { return (field, isUnsure) }
    return nil
  }

  private static let studentFields: Set<String> = [
    "birth_date", "grade", "homeroom_teacher", "language", "street", "unit", "city", "state", "zip", "adult_rights",
    "street_number",
    "street_name", "street_suffix",
  ]
  private static let tieFields: Set<String> = ["verified", "restriction", "basis", "until", "since", "relationship"]

  /// The first whose every group has a word there counts, so that the longer stand before the shorter.
  private static let fields: [([Set<String>], String, Bool)] = [
    ([HeaderWords.pins], "pin", false),
    ([["portal", "account", "login"], ["email", "correo"]], "portal_email", false),
    ([HeaderWords.emails], "email", false),
    ([["homeroom", "advisory", "hr"], ["teacher", "name", "maestro", "maestra"]], "homeroom_teacher", false),
    ([["homeroom"]], "homeroom_teacher", true),
    (
      [["restriction", "restrictions", "restraining", "custody", "alert", "restriccion", "restricciones", "custodia"]],
      "restriction", true
    ),
    (
      [
        ["legal", "verified", "verificado", "verificada", "custodial", "educational", "rights"],
        ["flag", "guardian", "verified", "verificado", "verificada", "rights", "status", "tutor", "legal", "holder"],
      ], "verified", true
    ),
    ([["basis", "authority", "base"]], "basis", true),
    ([["until", "expires", "expiration", "expiry", "hasta", "vence"]], "until", true),
    ([["relationship", "relation", "relacion", "parentesco", "rel"]], "relationship", false),
    ([["birth", "birthdate", "birthday", "dob", "nacimiento"]], "birth_date", false),
    ([["grade", "gradelevel", "grd", "gr", "grado"]], "grade", false),
    (
      [
        ["school", "escuela", "campus", "site", "sch"],
        ["id", "code", "number", "num", "no", "cd", "codigo", "numero", "sc"],
      ], "school", false
    ),
    ([["school", "escuela", "campus", "site"], ["name", "nombre"]], "school_name", false),
    ([["school", "escuela"], ["phone", "telephone", "telefono", "tel"]], "school_phone", false),
    ([["schoolid", "schoolcode", "sc"]], "school", true),
    ([["local"], ["district"]], "local_district", false),
    (
      [
        [
          "phone", "phones", "telephone", "tel", "mobile", "cell", "cellphone", "telefono", "telefonos", "celular",
          "movil", "phonenumber",
        ]
      ], "phones", false
    ),
    ([["language", "lang", "idioma", "lengua"]], "language", true),
    ([["adult", "consent", "ferpa", "consentimiento"]], "adult_rights", true),
    ([["apt", "apartment", "unit", "apartamento", "departamento", "depto", "ste"]], "unit", false),
    ([["street", "house", "str", "addr", "address"], ["number", "num", "no", "nbr"]], "street_number", false),
    ([["city", "ciudad", "town"]], "city", false),
    ([["state", "estado"]], "state", false),
    ([["zip", "zipcode", "postal", "postalcode", "cp"]], "zip", false),
    ([["street", "address", "addr", "calle", "direccion", "domicilio", "residence"]], "street", false),
    ([["middle", "segundo", "mname", "mi", "middlename"]], "middle", false),
    ([["preferred", "nick", "nickname", "goes", "alias"]], "preferred", false),
    ([["last", "surname", "apellido", "apellidos", "lname", "lastname", "ln", "paterno"]], "last", false),
    ([["first", "given", "fname", "firstname", "fn", "forename", "nombres", "primer"]], "first", false),
    ([HeaderWords.ids], "id", false),
    ([["name", "fullname", "nombre"]], "name", false),
    ([["school", "escuela"]], "school", true),
    ([["student", "alumno", "estudiante"]], "id", true),
  ]
}

extension HeaderWords {
  /// Whether each group has a word there.
  func holdsAll(_ groups: [Set<String>]) -> Bool { groups.allSatisfy(holds) }
}
