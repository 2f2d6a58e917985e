import Console
import Diagnostics
import Practice
import PracticeConsole
import Testing
import YAML

@Suite("Practice: a class list and a trainer's course")
struct ClassFileTests {
  static let list = """
    people:
      - id: e1001
        name: Ana Ruiz
        also: [Ana R.]
      - id: e1002
        name: Ben Núñez

    """

  static func read(_ text: String = list) throws(ClassProblems) -> ClassList {
    try ClassFile.list(in: text, file: "class.yaml")
  }

  static func course(_ text: String, of list: ClassList?, beside files: [String: String] = [:])
    throws(ClassProblems) -> TrainerCourse
  {
    try CourseFile.course(in: text, file: "course.yaml", of: list) { files[$0] }
  }

  private static func told(_ language: Language = .english, _ read: () throws(ClassProblems) -> Void) -> [String] {
    do {
      try read()
      return []
    } catch {
      return error.all.map { $0.diagnostic(in: language).description }
    }
  }

  @Test func `finds a person by id and by any name whatever the case and the accents`() throws {
    let list = try Self.read()
    for typed in ["e1001", "E1001", "Ana Ruiz", " ana  ruiz", "Ana R."] {
      #expect(list.person(called: typed)?.id == "e1001", "\(typed)")
    }
    #expect(list.person(called: "ben nunez")?.name == "Ben Núñez")
    for typed in ["", "Ana", "Ruiz", "e1003"] { #expect(list.person(called: typed) == nil, "\(typed)") }
  }

  @Test func `two ids for one name are told, and one id for two people`() {
    let two = Self.list + "  - id: e1003\n    name: ana ruiz\n  - id: e1002\n    name: Eva Luz\n    also: [Ana R.]\n"
    #expect(
      Self.told { () throws(ClassProblems) in _ = try Self.read(two) } == [
        "class.yaml:8:11: people.name: e1001 is called so, too\nhint: one id for one person; other names under also",
        "class.yaml:9:9: people.id: e1002 is called so, too\nhint: one id for one person; other names under also",
        "class.yaml:11:11: people.also: e1001 is called so, too\nhint: one id for one person; other names under also",
      ])
  }

  @Test func `what is no key is told with its place like a scenario s`() {
    #expect(
      Self.told { () throws(ClassProblems) in _ = try Self.read("people:\n  - id: e1\n    nmae: Ana\n") } == [
        "class.yaml:3:5: people.nmae: there is no such key\nhint: one of: id, name, also",
        "class.yaml:2:5: people.name: is missing\nhint: The name that counts. text, at most 400 characters",
      ])
    #expect(
      Self.told(.spanish) { () throws(ClassProblems) in _ = try Self.read("nothing") } == [
        "class.yaml:1:1: no contiene ninguna clave\nsugerencia: practice schema class, o practice schema course"
      ])
    #expect(
      Self.told { () throws(ClassProblems) in _ = try Self.read("people: [") }.first?.hasPrefix("class.yaml:") == true)
  }

  @Test func `assigns calls in their order to everybody or to some`() throws {
    let list = try Self.read()
    let own = try #require(try ScenarioLibrary.scenario("walk-in")?.source)
    let course = try Self.course(
      """
      title: First week
      title-es: Primera semana
      calls:
        - scenario: clean-video
          seed: 11
        - scenario: own.yaml
          for: [e1002]
        - scenario: fishing
          for: [e1001, e1002]
      """, of: list, beside: ["own.yaml": own])
    #expect(course.title.in(.spanish) == "Primera semana")
    func names(_ id: String?) -> [String] {
      course.calls(for: id.flatMap { list.person(called: $0) }).map(\.scenario.name)
    }
    #expect(names("e1001") == ["clean-video", "fishing"])
    #expect(names("e1002") == ["clean-video", "own.yaml", "fishing"])
    #expect(names(nil) == ["clean-video"])
    #expect(course.calls.map(\.seed) == [11, nil, nil])
  }

  @Test func `whom and what there is not is told with its place`() throws {
    let text = """
      calls:
        - scenario: clean-vidio
        - scenario: gone.yaml
        - scenario: bad.yaml
        - scenario: walk-in
          for: [e1001, e9]
        - scenario: walk-in
          seed: 3
        - scenario: fishing
          seed: 0
      """
    let list = try Self.read()
    func read(_ list: ClassList?) -> [String] {
      Self.told { () throws(ClassProblems) in
        _ = try Self.course(text.replacing("seed: 0", with: "seed: 4"), of: list, beside: ["bad.yaml": "title: x"])
      }
    }
    #expect(
      read(list).map { $0.split(separator: "\n").first.map(String.init) ?? "" } == [
        "course.yaml:2:15: calls.scenario: there is no such scenario",
        "course.yaml:3:15: calls.scenario: there is no such file beside this one",
        "course.yaml:4:15: calls.scenario: what is wrong in it: 7",
        "course.yaml:6:10: calls.for: somebody is not on the class list",
        "course.yaml:7:15: calls.scenario: the same call stands before",
      ])
    #expect(read(list).first?.hasSuffix("hint: clean-video") == true)
    #expect(
      read(nil).contains { $0.contains("course.yaml:6:10: calls.for: there is no class list\nhint: --class FILE") })
    #expect(
      Self.told { () throws(ClassProblems) in _ = try Self.course(text, of: list) }.contains {
        $0.hasPrefix("course.yaml:10:11: calls.seed: cannot be that")
      })
  }

  @Test func `everything is told in every language`() {
    let faults: [ClassFault] = [
      .reading(.noScenario), .nothing, .shared(with: "e1"), .noClass, .nobody(known: ["e1"]),
      .noScenario(nearest: nil), .noFile, .wrongScenario(ScenarioProblems(all: [])), .twice,
    ]
    for fault in faults {
      for words in [fault.english, fault.spanish] {
        #expect(!words.what.isEmpty && !words.next.isEmpty && !words.what.hasSuffix("."), "\(words)")
      }
      #expect(fault.english.what != fault.spanish.what)
    }
    for key in ClassFile.keys + CourseFile.keys { #expect(key.meaning.english != key.meaning.spanish, "\(key.path)") }
  }
}
