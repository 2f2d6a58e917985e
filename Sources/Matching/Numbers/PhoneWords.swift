/// The words of phone numbers, in English and Spanish.
enum PhoneWords {
  /// What stands before an extension.
  static let extensions: Set<String> = [
    "x", "ext", "extension", "extn", "extensions", "anexo", "interno", "option", "opcion", "press", "dial", "pound",
    "marque", "oprima", "presione", "gato",
  ]
  static let areaCode = [
    "area code is", "area code", "codigo de area es", "codigo de area", "codigo area", "lada",
  ].map { Fold.words($0) }
  static let prefixesAbroad = ["011", "00", "mas", "plus"]
  static let countries: Set<String> = ["mexico", "mexican", "mexicano"]
  /// What is typed for a digit that was heard.
  static let soundalikes = [
    "to": "2", "too": "2", "for": "4", "fore": "4", "ate": "8", "won": "1", "tree": "3", "niner": "9", "sero": "0",
  ]

  /// What a number is called.
  static let labels: Set<String> = {
    let words = """
      area code codigo de area cell cel celular cellphone mobile movil home casa house work trabajo office oficina tel telefono \
      telephone phone fax number numero num no is it its the my his her their our mom moms mothers dads dad fathers mama papa mami \
      papi es el la mi su del al c h w m voice text texto main landline principal primary emergency emergencia contact contacto \
      lada parent guardian daytime evening day night and a wk hm mob fijo whatsapp
      """
    return Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }()

  /// A word with which digits are said: `5`, `five`, `triple`, `for`.
  static func isNumber(_ word: String) -> Bool {
    isSurelyNumber(word) || soundalikes[word] != nil || word == "and" || word == "y"
  }

  /// One that is nothing else: `for` may stand in a sentence.
  static func isSurelyNumber(_ word: String) -> Bool { word.contains(where: \.isNumber) || NumberWords.isSpoken(word) }
}
