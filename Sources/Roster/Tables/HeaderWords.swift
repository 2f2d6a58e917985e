import Foundation

/// The words of a column's name, without case, accents and punctuation: `Guardian1_FirstName` is *guardian 1 first name*.
struct HeaderWords {
  let words: [String]
  /// The number that tells several of one thing apart, 0 where there is none.
  let number: Int

  init(_ text: String) {
    var (words, word) = ([String](), "")
    var before: Character?
    func end() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in text {
      let isWord = character.isLetter || character.isNumber
      let beginsWord =
        before.map { last in
          last.isLowercase && character.isUppercase || last.isNumber != character.isNumber
        } ?? false
      if !isWord || beginsWord { end() }
      if isWord { word += Self.plain(character) }
      before = isWord ? character : nil
    }
    end()
    // `e-mail` is one word whoever writes it.
    if let place = words.firstIndex(of: "e"), place + 1 < words.count, words[place + 1] == "mail" {
      words.replaceSubrange(place...(place + 1), with: ["email"])
    }
    let numbers = words.compactMap { word in Self.ordinals[word] ?? (word.utf8.count <= 2 ? Int(word) : nil) }
    number = numbers.first ?? 0
    self.words = words.filter { Int($0) == nil && Self.ordinals[$0] == nil }
  }

  func holds(_ some: Set<String>) -> Bool { words.contains { some.contains($0) } }
  /// Whether there is no other word.
  func isOnly(_ some: Set<String>) -> Bool {
    !words.isEmpty && words.allSatisfy { some.contains($0) || Self.ties.contains($0) }
  }

  static let first: Set<String> = ["first", "given", "nombre", "nombres", "fname", "firstname", "forename", "primer"]
  static let last: Set<String> = [
    "last", "surname", "family", "apellido", "apellidos", "lname", "lastname", "paterno",
  ]
  static let name: Set<String> = ["name", "full", "nombre", "completo"]

  // Whom a column speaks of, and what it says of them, in English and Spanish.
  static let student: Set<String> = [
    "student", "students", "pupil", "stu", "child", "learner", "alumno", "alumna", "alumnos", "estudiante",
    "estudiantes", "mymail",
  ]
  static let guardian: Set<String> = [
    "guardian", "guardians", "parent", "parents", "mother", "father", "mom", "dad", "caregiver", "guard", "pg", "tutor",
    "tutora", "tutores", "padre", "madre", "padres", "mama", "papa",
  ]
  static let contact: Set<String> = [
    "contact", "contacts", "emergency", "contacto", "contactos", "emergencia", "emerg",
  ]
  static let school: Set<String> = ["school", "schools", "escuela", "escuelas", "campus", "site"]
  static let ids: Set<String> = [
    "id", "sid", "perm", "permid", "permanent", "number", "num", "no", "nbr", "matricula", "numero", "studentid",
    "personid", "guid", "sourcedid",
  ]
  static let pins: Set<String> = ["pin", "pins", "pincode", "nip"]
  static let emails: Set<String> = ["email", "correo", "mail"]

  private static let ties: Set<String> = [
    "of", "the", "de", "del", "la", "el", "los", "or", "o", "and", "y", "s", "legal",
  ]

  private static let ordinals: [String: Int] = ["one": 1, "two": 2, "three": 3, "primary": 1, "secondary": 2]

  private static func plain(_ character: Character) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in character.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      plain.append(scalar)
    }
    return String(plain)
  }
}
