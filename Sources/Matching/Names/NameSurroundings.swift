/// What is said before and behind a name and is no part of it, in English and Spanish: `mi tía Rosa`, `Mrs.`, `Jr.`, `RN`.
enum NameSurroundings {
  /// The words between; never none.
  static func taken(from words: [String]) -> [String] {
    var rest = words[...]
    var count: Int
    repeat {
      count = rest.count
      rest = withoutBeginning(withoutEnd(rest))
    } while rest.count < count
    return rest.isEmpty ? words : Array(rest)
  }

  /// Whether the word is a title or a relation.
  static func areAround(_ word: String) -> Bool { titles.contains(word) || relations.contains(word) }

  private static func withoutBeginning(_ words: ArraySlice<String>) -> ArraySlice<String> {
    for phrase in words.first.flatMap({ leadIns[$0] }) ?? []
    where words.count > phrase.count && words.starts(with: phrase) {
      return words.dropFirst(phrase.count)
    }
    guard words.count > 1, let first = words.first else { return words }
    // `um`, `sí`, `so`: names too, in East Asia.
    if fillers.contains(first), !words.contains(where: FamilyNames.areEastAsian) { return words.dropFirst() }
    if titles.contains(first) || isRelation(first) { return words.dropFirst() }
    // `su tía`, `the neighbor`: alone such a word may be a name (Su, My).
    let rest = words.drop(while: possessives.contains)
    let isEx = words.starts(with: ["my", "ex"]) || words.starts(with: ["mi", "ex"])
    guard rest.count > 1, let next = rest.first, isEx || isRelation(next) || titles.contains(next) else { return words }
    return rest
  }

  private static func withoutEnd(_ words: ArraySlice<String>) -> ArraySlice<String> {
    for phrase in words.last.flatMap({ endings[$0] }) ?? []
    where words.count > phrase.count && words.suffix(phrase.count).elementsEqual(phrase) {
      return words.dropLast(phrase.count)
    }
    guard words.count > 2, let last = words.last, relations.contains(last) else { return words }
    var rest = words.dropLast()
    while rest.count > 1, let word = rest.last, possessives.contains(word) { rest.removeLast() }
    return rest
  }

  /// The words with which something said before a name begins, and those with which something said behind one ends.
  static let beginnings = fillers.union(titles).union(relations).union(possessives).union(leadIns.keys)
  static let endingsAndRelations = relations.union(endings.keys)

  /// `sister`, and `sister's` of `my sister's name is`.
  private static func isRelation(_ word: String) -> Bool {
    relations.contains(word) || word.hasSuffix("s") && relations.contains(String(word.dropLast()))
  }

  private static func byFirst(_ text: String) -> [String: [[String]]] {
    Dictionary(grouping: list(text)) { $0.first ?? "" }
  }

  private static func byLast(_ text: String) -> [String: [[String]]] {
    Dictionary(grouping: list(text)) { $0.last ?? "" }
  }

  private static func list(_ text: String) -> [[String]] {
    text.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
  }

  private static let leadIns = byFirst(
    """
    the emergency contact is, emergency contact is, the contact is, her contact is, his contact is, el contacto es, contacto es, \
    el contacto de emergencia es, su contacto de emergencia es, that would be, thatd be, should be, it would be, would be, seria, in law, law, mayor, menor, \
    her name is, his name is, my name is, the name is, their name is, name is, it is, its, this is, that is, thats, she is, shes, \
    he is, hes, i am, im, se llama, me llamo, es, soy, \
    just, only, solo, solamente, nomas, nada mas, named, called, spelled, es la, es el, i think, i believe, i guess, i have, we have, i put, we put, \
    i put down, i wrote, maybe, probably, might be, it might be, must be, it must be, it should be, and it is, and its, and his name is, \
    and her name is, let me see, lets see, creo que, yo creo que, pienso que, me parece que, tal vez, quizas, a lo mejor, debe ser, \
    debe de ser, deberia ser, ha de ser, tengo a, tenemos a, tengo, puse a, pusimos a, puse, y se llama, que se llama, y es, \
    el es, ella es, a ver
    """)

  /// Said while one thinks, or that one has understood.
  private static let fillers: Set<String> = [
    "um", "uh", "uhm", "umm", "hmm", "er", "eh", "em", "ah", "oh", "so", "well", "yes", "yeah", "yep", "sure", "ok",
    "okay", "si",
    "claro", "este", "pues", "bueno", "mmm",
  ]

  /// `Jr.`, `the third`, degrees of nurses and doctors, `y ya`.
  private static let endings = byLast(
    """
    jr, sr, junior, senior, hijo, ii, iii, iv, v, vi, vii, viii, 2nd, 3rd, 4th, the second, the third, the fourth, segundo, tercero, \
    el segundo, el tercero, rn, lvn, lpn, np, md, do md, pa c, phd, dds, esq, esquire, cpa, and thats it, thats it, nada mas, nomas, \
    please, por favor, i think, i believe, i guess, maybe, creo, creo yo, like it sounds, the way it sounds, as it sounds, como suena, \
    common spelling, the common spelling, regular spelling, the regular spelling, the usual way, thank you, gracias, yeah, yes, sir, maam
    """)

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mister", "missus", "mx", "dr", "dra", "doctor", "doctora", "lic", "licenciado",
    "licenciada",
    "ing", "prof", "profesor", "profesora", "professor", "maestro", "maestra", "rev", "reverend", "pastor", "don",
    "dona",
    "sr", "sra", "srta", "senor", "senora", "senorita", "sir", "maam", "madam", "nurse", "coach", "teacher",
  ]

  private static let relations: Set<String> = {
    let english = """
      ex mom mommy mum mother mama dad daddy father papa aunt auntie aunty uncle grandma grandmother granny grandpa grandfather \
      granddad nana nanny brother sister cousin stepmom stepmother stepdad stepfather godmother godfather neighbor neighbour \
      friend babysitter sitter wife husband partner girlfriend boyfriend fiance niece nephew son daughter roommate boss coworker \
      guardian grandmom grandaunt granduncle godfather godbrother godsister housemate landlord landlady
      tito tita lolo lola ate kuya nanay tatay ninang ninong inay itay halmoni harabeoji harabuji imo samchon tatik papik khala amma
      appa baba bibi
      """
    let spanish = """
      tia tio abuela abuelo abuelita abuelito hermana hermano hermanita hermanito prima primo madre padre mami papi madrina \
      padrino comadre compadre vecina vecino amiga amigo madrastra padrastro suegra suegro cunada cunado ninera esposa esposo \
      bisabuela bisabuelo nina nino profe concuna concuno consuegra tiita tiito marido pareja novia novio sobrina sobrino hija hijo tutora tutor nuera yerno jefa jefe mijo mija
      """
    return Set((english + " " + spanish).split(whereSeparator: \.isWhitespace).map(String.init))
  }()

  private static let possessives: Set<String> = [
    "my", "his", "her", "their", "our", "the", "a", "mi", "su", "el", "la", "un", "una", "nuestra", "nuestro", "big",
    "older",
    "great", "family", "de", "del", "child", "childs", "kids", "s", "hers", "mis", "sus", "in", "law",
    "por",
    "parte", "y", "and", "es", "ex", "step", "half", "older", "younger", "little", "oldest", "youngest", "best", "late",
    "next", "door", "hermanastra",
  ]
}
