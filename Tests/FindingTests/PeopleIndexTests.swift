import Finding
import Matching
import Records
import SampleDistrict
import TestSupport
import Testing

@Suite("Looking people up by name (IX)")
struct PeopleIndexTests {
  private static let sample = try? ReadRoster(SampleDistrict(students: 1500, seed: 9))
  private let students: [Student]
  private let index: PeopleIndex

  init() throws {
    let sample = try Self.sample.orThrow("a sample district")
    students = sample.students
    var builder = PeopleIndex.Builder()
    for student in students { builder.add(student.id, student.name, born: student.birthDate, at: student.schoolID) }
    for guardian in sample.guardians { builder.add(guardian.id, guardian.name) }
    index = builder.finished()
  }

  private func index(of names: PersonName...) throws -> PeopleIndex {
    var builder = PeopleIndex.Builder()
    let born = try CivilDate(iso: "2014-05-05").orThrow("a date")
    for (place, name) in names.enumerated() { builder.add(StudentID("\(place)"), name, born: born, at: "S") }
    return builder.finished()
  }

  private func found(_ typed: String, in index: PeopleIndex) -> [String] {
    index.students(named: SoughtName.words(typed), limit: 50).ids.map(\.text)
  }

  private func words(_ student: Student) -> [String] { Fold.words(student.name.first) + Fold.words(student.name.last) }

  /// - Guide: IX.2
  @Test func `finds a child with one slip in a name of five letters or more`() {
    var generator = SeededGenerator(seed: 72, for: "one slip in a name")
    for student in students.shuffled(using: &generator).prefix(400) {
      var words = words(student)
      guard let place = words.indices.filter({ words[$0].count >= 5 }).randomElement(using: &generator) else {
        continue
      }
      words[place] = slipped(words[place], &generator)
      let found = index.students(named: words, born: student.birthDate.year, limit: students.count)
      #expect(found.ids.contains(student.id), "\(words)")
    }
  }

  /// - Guide: IX.2
  @Test func `shows the child among the first five, with a slip, without accents and in any order`() {
    var generator = SeededGenerator(seed: 75, for: "rank")
    // Of two with the same names both are the one that is sought, and nobody can tell which.
    let same = Dictionary(grouping: students, by: words)
    for student in students.shuffled(using: &generator).prefix(300) {
      let words = words(student)
      let meant = same[words] ?? []
      for (way, typed) in typings(of: student, words.filter { !SoughtName.ties.contains($0) }, &generator) {
        let found = index.students(named: SoughtName.words(typed), limit: 5)
        #expect(!Set(found.ids).isDisjoint(with: meant.map(\.id)), "\(way): \(typed)")
      }
    }
  }

  /// A name as typed: with one slip, without its accents, and turned round.
  private func typings(
    of student: Student, _ words: [String], _ generator: inout SeededGenerator
  ) -> [(way: String, typed: String)] {
    var slipped = words
    if let place = words.indices.filter({ words[$0].count >= 5 }).randomElement(using: &generator) {
      slipped[place] = self.slipped(words[place], &generator)
    }
    return [
      ("a slip", slipped.joined(separator: " ")), ("no accents", words.joined(separator: " ")),
      ("turned round", "\(student.name.last) \(student.name.first)"),
    ]
  }

  @Test func `finds guardians with a slip, as nicknames and of some only`() {
    var builder = PeopleIndex.Builder()
    for (id, first, last) in [("1", "Roberto", "Hernández"), ("2", "Rosa", "Ortega"), ("3", "Rosa", "Ortega")] {
      builder.add(GuardianID(id), PersonName(first: first, last: last))
    }
    let index = builder.finished()
    for typed in ["roberto hernandes", "hernandz roberto", "beto hernandez", "robertito hernandez", "ernandez roberto"]
    {
      #expect(index.guardians(named: SoughtName.words(typed), limit: 5).ids == ["1"], "\(typed)")
    }
    #expect(index.guardians(named: ["rosa"], among: ["3"], limit: 1).ids == ["3"])
    #expect(index.guardians(named: ["rosa"], among: [], limit: 1).count == 0)
    #expect(index.guardians(named: ["rosa"], limit: 1).count == 2)
  }

  /// One letter changed, left out, too many, or swapped with the next.
  private func slipped(_ word: String, _ generator: inout SeededGenerator) -> String {
    var letters = Array(word)
    let place = Int.random(in: 0..<letters.count - 1, using: &generator)
    let letter = Character(UnicodeScalar(UInt8.random(in: 97...122, using: &generator)))
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: letters[place] = letter
    case 1: letters.remove(at: place)
    case 2: letters.insert(letter, at: place)
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }

  @Test func `does not mind the order of the words`() {
    var generator = SeededGenerator(seed: 73, for: "order of words")
    for student in students.shuffled(using: &generator).prefix(200) {
      let words = words(student).filter { !SoughtName.ties.contains($0) }
      let first = index.students(named: words, limit: 1000)
      let turned = index.students(named: words.shuffled(using: &generator), limit: 1000)
      #expect(Set(first.ids) == Set(turned.ids) && first.count == turned.count, "\(words)")
      #expect(first.ids.contains(student.id))
    }
  }

  @Test func `finds nobody who shares no word or near word`() {
    var generator = SeededGenerator(seed: 74, for: "nothing shared")
    let byID = Dictionary(uniqueKeysWithValues: students.map { ($0.id, $0) })
    for _ in 0..<200 {
      let typed = String(
        (0..<Int.random(in: 3...7, using: &generator)).map { _ in
          "abcdelmnorstz".randomElement(using: &generator) ?? "a"
        })
      for id in index.students(named: [typed], limit: 1000).ids {
        guard let student = byID[id] else { continue }
        #expect(names(student).contains { isNear(typed, $0) }, "\(typed): \(student.name)")
      }
    }
    #expect(index.students(named: ["qqqqqq"], limit: 10).count == 0 && index.students(named: [], limit: 10).count == 0)
  }

  private func names(_ student: Student) -> [String] {
    let fields = [student.name.first, student.name.middle, student.name.last, student.name.preferred ?? ""]
    return (fields + student.name.aliases).flatMap { field in
      let words = Fold.words(field)
      let joined = words.indices.flatMap { start in
        words.indices.filter { $0 > start }.map { words[start...$0].joined() }
      }
      return words + joined + words.flatMap(SoughtName.latin)
    }
  }

  private func isNear(_ typed: String, _ word: String) -> Bool {
    if word.hasPrefix(typed) || SoughtName.others(for: typed).contains(word) || SoughtName.soundAlike(typed, word) {
      return true
    }
    let (one, other) = (Array(typed.utf16), Array(word.utf16))
    return (0...other.count).contains { WordPatternTests.distance(one, Array(other.prefix($0))) <= 1 }
  }

  @Test func `finds compound, joined, short and other names`() throws {
    let index = try index(
      of: PersonName(first: "María Elena", last: "de la Cruz Ortiz"), PersonName(first: "Robert", last: "McCarthy"),
      PersonName(first: "Ji-woo", last: "Kim"), PersonName(first: "Армен", last: "Петросян"),
      PersonName(first: "José", last: "García", aliases: ["Josef Berger"]),
      PersonName(first: "Yesenia", last: "Ximénez"))
    #expect(found("delacruz maria", in: index) == ["0"] && found("cruz de la elena", in: index) == ["0"])
    #expect(found("bob mc carthy", in: index) == ["1"] && found("mccarthy", in: index) == ["1"])
    #expect(found("kim jiwoo", in: index) == ["2"] && found("ji woo kim", in: index) == ["2"])
    #expect(found("armen petrosyan", in: index) == ["3"] && found("петросян армен", in: index) == ["3"])
    #expect(found("pepe garcia", in: index) == ["4"] && found("berger josef", in: index) == ["4"])
    #expect(found("jesenia jimenez", in: index) == ["5"] && found("xim", in: index).first == "5")
    #expect(found("G A R C I A", in: index) == ["4"] && found("g-a-r-c-i-a jose", in: index) == ["4"])
    let korean = try self.index(
      of: PersonName(first: "민준", last: "김"), PersonName(first: "김민준", last: ""),
      PersonName(first: "Min-jun", last: "Kim"))
    for typed in ["kim minjun", "minjun kim", "김민준", "민준 김", "김 민준"] {
      #expect(Set(found(typed, in: korean)) == ["0", "1", "2"], "\(typed)")
    }
    #expect(found("wang xiaoming", in: try self.index(of: PersonName(first: "小明", last: "王"))) == ["0"])
    #expect(found("ortega", in: index).isEmpty && found("robert ortiz", in: index).isEmpty)
  }

  @Test func `puts the nearest first, and takes year and school`() throws {
    let index = try index(
      of: PersonName(first: "Luis", last: "Ortega"), PersonName(first: "Luz María", last: "Ortega Ruiz"),
      PersonName(first: "Luz", last: "Ortega"))
    #expect(found("ortega luz", in: index) == ["2", "1"])
    #expect(index.students(named: ["luz"], born: 2013, limit: 5).count == 0)
    #expect(index.students(named: ["luz"], at: "T", limit: 5).count == 0)
    #expect(index.students(named: ["ortega"], born: 2014, at: "S", limit: 2).count == 3)
    #expect(index.students(named: ["ortega"], limit: 2).ids.count == 2)
  }
}
