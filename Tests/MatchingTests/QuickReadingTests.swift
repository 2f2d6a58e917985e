import Foundation
@testable import Matching
import Records
import TestSupport
import Testing

/// What an import asks of every record is answered by shorter ways; none may say other than the long one.
@Suite("Shorter ways to the same answer (IV.1)")
struct QuickReadingTests {
  private static let rounds = 20_000

  @Test func `a number in figures is what it is in words`() {
    var made = MadeUp(seed: 96, for: #function)
    var plain = 0
    for _ in 0..<Self.rounds {
      let text = made.phoneText()
      let quick = PlainPhone.number(text)
      if let quick {
        plain += 1
        #expect(PhoneReader.readInWords(text) == .number(quick), "\(text)")
      }
      #expect(PhoneReader.read(text) == PhoneReader.readInWords(text), "\(text)")
    }
    #expect(plain > Self.rounds / 10 && plain < Self.rounds * 9 / 10)
  }

  @Test(arguments: [
    "213-555-0142", "(213) 555-0142", "2135550142", "213.555.0142", "1-213-555-0142", "1 (213) 555 0142", "213 5550142",
    "+1 213 555 0142", "+1 (213) 555-0142", "+12135550142",
  ])
  func `the usual forms need no words`(_ text: String) { #expect(PlainPhone.number(text) != nil) }

  @Test(arguments: [
    "213-555-01 42", "20 5 555 0142 1", "213-555-014", "213-555-01422", "113-555-0142", "2 213 555 0142",
    "213 555 0142 x1", "+213 555 0142", "1 +213 555 0142", "+52 213 555 0142", "++1 213 555 0142",
    "21 35550142", "",
  ])
  func `all others do`(_ text: String) { #expect(PlainPhone.number(text) == nil) }

  /// Words that are read otherwise than word by word, in any place, among those that are not.
  @Test func `a plain street has a number and a name by the long way too`() {
    var made = MadeUp(seed: 99, for: #function)
    let tables = [AddressWords.suffixes, AddressWords.directions, AddressWords.dwellings, AddressWords.floors]
    var words = (tables + [AddressWords.buildings]).flatMap(\.keys).sorted() + AddressWords.leading.sorted()
    words += (AddressWords.unitPlaces.keys.map(\.self) + AddressWords.noUnit).joined().sorted()
    words += SpelledWords.wordsOfSpelling.sorted() + AddressWords.signs.sorted() + AddressWords.articles.sorted()
    words += "a and half one forty cien y o 4th 3rd 21st 102nd 7 12 B W s usa please gracias david delta".split(
      separator: " "
    ).map(String.init)
    var plain = 0
    for round in 0..<Self.rounds {
      var street = made.number() + " " + made.street()
      if round % 2 == 0 {
        let some = (0..<Int.random(in: 1...5, using: &made.chance)).map { _ in
          made.isLucky(40) ? made.street() : made.pick(words) ?? ""
        }
        street = ([made.number()] + some).joined(separator: " ")
      }
      if made.isLucky(20) { street = made.disguised(street) }
      guard PlainStreet.isNumbered(street) else { continue }
      plain += 1
      let address = PostalAddress(street: street, unit: made.unit())
      #expect(SchoolHeldAddress(address) == nil && RecordedAddress(address).isNumbered, "\(street)")
    }
    #expect(plain > Self.rounds / 5)
    #expect(!PlainStreet.isNumbered("1205 " + String(repeating: "elm", count: 100)))
  }

  /// Of names and of all that is said around them or spells them, in both languages.
  @Test func `a plain name is taken in the one way in which the long way takes it`() {
    var made = MadeUp(seed: 100, for: #function)
    let around = """
      my aunt tia Rosa's sister's mi madre Mrs. Dr. Jr. III RN the third de la los del y e for as in like como is with con una z dos eles \
      double l doble u uve be ve chica grande che elle i griega latina LN FN name is nombre apellido hyphen guion only um yes si law es \
      Su Do My Van Lee Ana Torres Flores B J R. St. Sta. Ma. 2nd por favor spelled 김 민준 小明 Анна Ó ñ the emergency contact is
      """.split(whereSeparator: \.isWhitespace).map(String.init)
    var plain = 0
    for round in 0..<Self.rounds {
      let name = made.name()
      var text = [name.first, name.middle, name.last, name.full].randomElement(using: &made.chance) ?? ""
      if round % 2 == 0 {
        text = (0..<Int.random(in: 1...6, using: &made.chance)).map { _ in
          made.isLucky(30) ? made.name().last : made.pick(around) ?? ""
        }.joined(separator: " ")
      }
      if made.isLucky(20) { text = made.disguised(text) }
      let (words, long) = (NameWords.words(text), NameWords.readings(text, NameWords.words(text)))
      if PlainName.isPlain(words), !text.contains("-") {
        plain += 1
        #expect(long == [words], "\(text)")
      }
      #expect(NameWords.readings(text) == long, "\(text)")
    }
    #expect(plain > Self.rounds / 5 && plain < Self.rounds * 9 / 10)
  }

  @Test func `plain letters are folded as all are`() {
    var made = MadeUp(seed: 101, for: #function)
    let others = ["é", "e\u{301}", "Ñ", "İ", "ß", "ﬁ", "김", "Å", "\u{301}", "’"]
    var toldApart = 0
    for _ in 0..<Self.rounds {
      func text(_ made: inout MadeUp<SeededGenerator>) -> String {
        let isPlain = made.isLucky(60)
        return (0..<Int.random(in: 0...12, using: &made.chance)).map { _ in
          if !isPlain, made.isLucky(20) { return made.pick(others) ?? "" }
          return String(
            Unicode.Scalar(UInt8.random(in: made.isLucky(80) ? 0x41...0x7A : 0x00...0x7F, using: &made.chance)))
        }.joined()
      }
      let (one, other) = (text(&made), text(&made))
      #expect(Fold.words(one) == Fold.wordsOfScalars(one), "\(one)")
      let likely = made.isLucky(50) ? one.uppercased() : other
      if Fold.mayBeSame(one, likely) { continue }
      toldApart += 1
      #expect(Fold.words(one) != Fold.words(likely), "\(one) \(likely)")
    }
    #expect(toldApart > Self.rounds / 10)
  }

  @Test func `a name can be said where one of its forms can`() {
    var made = MadeUp(seed: 97, for: #function)
    let odd = ["", " ", "-", "FNU", "xxx", "Suharto", String(repeating: "a", count: 301), "Tia", "St.", "김", "none"]
    for round in 0..<Self.rounds / 10 {
      var name = made.name()
      if round % 2 == 0 { name.first = made.pick(odd) ?? "" }
      if round % 3 == 0 { name.last = made.pick(odd) ?? "" }
      let record = RecordedName(name)
      #expect(RecordedName.canBeSaid(name) == (record.only != nil || !record.forms.isEmpty), "\(name)")
    }
  }

  /// Names with one another's words, spellings, nicknames and surroundings, and those of strangers.
  @Test func `names that are plainly apart are not one by the long way`() {
    var made = MadeUp(seed: 102, for: #function)
    let odd = [
      "none", "FNU", "Nguyen", "Van", "De la Cruz", "Delacruz", "y", "de", "viuda de", "Ms.", "J", "Li", "St. John",
      "O'Neil", "García",
      "Phan", "Fan", "Yevgeni", "Wu", "Ng", "Juarez", "Xavier", "Hernandez", "Jimenez",
    ]
    let spelled = Spellings.beginningOtherwise.sorted()
    var apart = 0
    for _ in 0..<Self.rounds {
      var name = made.name()
      if made.isLucky(10) { name.last = made.pick(odd) ?? "" }
      if made.isLucky(10) { name.last = made.pick(spelled) ?? "" }
      if made.isLucky(10) { name.first = made.pick(odd + [name.last]) ?? "" }
      var other = made.name()
      // Most offices write plain letters.
      if made.isLucky(70) { (name, other) = (name.inPlainLetters, other.inPlainLetters) }
      var said = other.full.split(separator: " ").map(String.init)
      if made.isLucky(30), let place = said.indices.randomElement(using: &made.chance) {
        said[place] =
          made.pick(
            odd + [name.first, name.last, made.name().middle] + Spellings.others(for: Fold.joined(name.last)).sorted())
          ?? ""
      }
      if made.isLucky(10) { said.reverse() }
      let text = made.isLucky(10) ? made.disguised(said.joined(separator: " ")) : said.joined(separator: " ")
      guard NamesApart.areApart(text, name) else { continue }
      apart += 1
      #expect(NameRule.fullName(text, is: name) == nil, "\(text): \(name)")
    }
    #expect(apart > Self.rounds / 10 && apart < Self.rounds * 9 / 10, "\(apart)")
  }

  @Test func `no two spellings of a surname are plainly apart`() {
    for word in Spellings.beginningOtherwise {
      for other in Spellings.others(for: word) {
        for said in ["rosa \(other)", "rosa maria \(other)"] {
          #expect(!NamesApart.areApart(said, PersonName(first: "Ana", last: word)), "\(said) \(word)")
        }
      }
    }
    for said in ["Rosa Martinez", "Rosa Maria Martinez", "Rosa Garcia"] {
      #expect(NamesApart.areApart(said, PersonName(first: "Ana", last: "Gutierrez")), "\(said)")
    }
    #expect(!NamesApart.areApart("Rosa Maria Garcia", PersonName(first: "Ana", last: "Gutierrez")))
  }

  /// A family lacks a contact exactly where every one of its guardians, calling, would find none on the record.
  @Test func `a record is complete where some guardian can answer`() {
    var made = MadeUp(seed: 98, for: #function)
    var lacking = 0
    for _ in 0..<Self.rounds / 10 {
      let family = made.family()
      let calls = family.guardians.map {
        family.schoolRecord(for: $0.guardian.name.full, claimed: $0.guardian.id).lacks.contains(.contact)
      }
      let lacks = family.lacks.contains(.contact)
      lacking += lacks ? 1 : 0
      #expect(lacks == calls.allSatisfy(\.self), "\(family)")
    }
    #expect(lacking > 100 && lacking < Self.rounds / 10 - 100)
  }
}

extension PersonName {
  fileprivate var inPlainLetters: PersonName {
    func plain(_ text: String) -> String { Fold.words(text).joined(separator: " ").capitalized }
    return PersonName(first: plain(first), middle: plain(middle), last: plain(last))
  }
}

extension MadeUp {
  fileprivate mutating func phoneText() -> String {
    var digits = String(Int.random(in: 2...9, using: &chance))
    for _ in 0..<9 { digits += String(isLucky(30) ? 0 : Int.random(in: 0...9, using: &chance)) }
    if isLucky(10) { digits = "1" + digits }
    if isLucky(5) { digits.removeLast() }
    if isLucky(5) { digits += "5" }
    var text = ""
    for (place, digit) in digits.enumerated() {
      let isUsual = [3, 6].contains(place - (digits.count == 11 ? 1 : 0)) || digits.count == 11 && place == 1
      if isUsual ? isLucky(70) : isLucky(3) { text += pick(["-", " ", ".", ") ", "--"]) ?? "" }
      text.append(digit)
    }
    if isLucky(15) { text = (pick(["+", "+1", "+1 ", "+ 1 ", "(", "cell ", "tel: "]) ?? "") + text }
    if isLucky(5) { text += pick([" x12", " home", " ", ".", "o"]) ?? "" }
    return text
  }

  /// Two guardians at most and some contacts, of whom many are a guardian by name, nickname, sound, number or key.
  fileprivate mutating func family() -> FamilyRecord {
    let numbers = ["213-555-0101", "323-555-0102", "(818) 555-0103", "555-0104"]
    let names = (0..<3).map { _ in name() }
    func like(_ name: PersonName, _ made: inout MadeUp) -> PersonName {
      switch Int.random(in: 0..<5, using: &made.chance) {
      case 0: PersonName(first: made.disguised(name.first), last: made.disguised(name.last))
      case 1: PersonName(first: "Ana", last: name.last)
      case 2: PersonName(first: "Ana", last: "Otra", preferred: name.first, aliases: [name.full])
      case 3: made.name()
      default: name
      }
    }
    let child = Student(
      id: "1", name: names[0], birthDate: .earliest, grade: .kindergarten, schoolID: "S1",
      addresses: [PostalAddress(street: "1205 E 4th St")], phones: ["213-555-0100"])
    var guardians: [ListedGuardian] = []
    for place in 0..<Int.random(in: 1...2, using: &chance) {
      let id = GuardianID("G\(place)")
      guardians.append(
        ListedGuardian(
          guardian: Guardian(
            id: id, name: names[place + 1], phones: numbers.filter { _ in isLucky(40) }),
          guardianship: Guardianship(studentID: "1", guardianID: id, verified: true)))
    }
    var contacts: [EmergencyContact] = []
    for place in 0..<Int.random(in: 0...2, using: &chance) {
      let base = pick(names) ?? names[0]
      contacts.append(
        EmergencyContact(
          id: "C\(place)", studentID: "1", name: like(base, &self), phones: numbers.filter { _ in isLucky(35) },
          guardianID: isLucky(20) ? pick(["G0", "G1"]) : nil))
    }
    return FamilyRecord(student: child, guardians: guardians, contacts: contacts)
  }
}
