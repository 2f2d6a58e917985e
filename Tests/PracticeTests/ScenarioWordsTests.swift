import Console
import Diagnostics
import PracticeConsole
import Records
import Testing

@testable import Practice

@Suite("Practice: what is told of a scenario that is wrong")
struct ScenarioWordsTests {
  static let keys = Set(ScenarioKey.all.map(\.meaning))

  @Test func `is one line and a hint in every language and names no file`() {
    #expect(ScenarioFault.samples.count > 40)
    for fault in ScenarioFault.samples {
      for words in [fault.english, fault.spanish] {
        #expect(!words.what.isEmpty && !words.next.isEmpty && !"\(words)".contains("\n"), "\(words)")
        #expect(words.what.first?.isUppercase == false && !words.what.hasSuffix("."), "\(words)")
      }
      #expect(fault.english.what != fault.spanish.what, "\(fault)")
      let lengths = [fault.english, fault.spanish].map { Double($0.what.count + $0.next.count) }
      #expect(lengths[1] < lengths[0] * 1.6 + 20, "\(fault.spanish)")
    }
  }

  @Test func `every key has its meaning in every language`() {
    for meaning in Self.keys {
      #expect(meaning.english.hasSuffix(".") && meaning.spanish.hasSuffix(".") && meaning.english != meaning.spanish)
    }
    #expect(Set(Self.keys.map(\.spanish)).count == Self.keys.count)
  }

  @Test func `stands at its place in the operator's language`() throws {
    let error = try #require(throws: ScenarioProblems.self) {
      _ = try ScenarioFile.scenario(
        in: Draft("caller: {is: contact, standing: verified}\nknows: {grade: new}").text, file: "draft.yaml")
    }
    #expect(
      error.diagnostic(in: .spanish).description == """
        draft.yaml:10:33: caller.standing: contact no figura como tutor en los datos
        sugerencia: ponga unlisted
        draft.yaml:14:16: knows.grade: solo la dirección puede ser nueva
        sugerencia: right o wrong
        """)
    #expect(error.all.map(\.code) == ["ScenarioProblem.outsider", "ScenarioProblem.onlyAddressIsNew"])
  }

  @Test func `why a call ends as it does differs in every language`() {
    let causes = Item.allCases.map(RightEnd.Cause.wrongAnswer) + [.admits, .unseen, .nothing]
    #expect(causes.allSatisfy { $0.english != $0.spanish && $0.spanish.first?.isUppercase == false })
  }
}
