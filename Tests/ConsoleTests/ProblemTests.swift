import Diagnostics
import Ledger
import Operations
import Roster
import SampleDistrict
import Station
import Terminal
import TestSupport
import Testing

@testable import Console

@Suite("What is told of a problem")
struct ProblemTests {
  @Test func `is lower case on one line and then what to do next in every language`() throws {
    for problem in Problems.all {
      for language in Language.allCases {
        let told = problem.diagnostic(in: language)
        let opening = try #require(told.words.what.first)
        #expect(!opening.isUppercase && !told.words.what.isEmpty, "\(told)")
        #expect(!told.headline.contains("\n") && !told.words.next.contains("\n"), "\(told)")
        let label = language == .english ? "hint: " : "sugerencia: "
        #expect(told.advice?.hasPrefix(label) == true && told.words.next.first != " ", "\(told)")
        #expect(!told.words.what.hasSuffix(".") && !told.words.next.hasSuffix("."), "\(told)")
      }
    }
  }

  @Test func `differs in every language and stays about as long`() throws {
    for problem in Problems.all {
      let (english, spanish) = (problem.diagnostic(in: .english), problem.diagnostic(in: .spanish))
      #expect(english.words.what != spanish.words.what, "\(english)")
      #expect(english.code == spanish.code && english.place == spanish.place)
      let lengths = [english, spanish].map { Double($0.words.what.count + $0.words.next.count) }
      #expect(lengths[1] < lengths[0] * 1.6 + 20, "\(spanish)")
    }
  }

  @Test func `says each thing in words of its own`() {
    for language in Language.allCases {
      for kind in Problems.kinds {
        let texts = kind.map { $0.diagnostic(in: language).description }
        #expect(Set(texts).count == texts.count, "\(texts)")
      }
    }
  }

  @Test func `has a code that does not hold what it is about`() {
    for problem in Problems.all {
      #expect(problem.code.contains(".") && !problem.code.contains(Problems.mark), "\(problem.code)")
      #expect(problem.code.utf8.allSatisfy { $0 == 46 || (48...57).contains($0) || (65...122).contains($0) })
    }
  }

  @Test func `names an error that nobody foresaw by its type alone`() {
    struct Unforeseen: Error { let name = "Rosa Delgado" }
    for language in Language.allCases {
      let told = Diagnostic(Unforeseen(), in: language)
      #expect(told.description.contains("Unforeseen") && !told.description.contains("Rosa"))
      #expect(told.cause == "Unforeseen")
    }
  }

  @Test func `stands at its place`() {
    let place = Diagnostic.Place(file: "policy.yaml", line: 3, column: 7)
    let told = Diagnostic("x.y", Words("no such setting", next: "drop it"), in: .spanish, at: place)
    #expect(told.description == "policy.yaml:3:7: no such setting\nsugerencia: drop it")
    #expect("\(Diagnostic.Place(file: "f", line: 3))" == "f:3" && "\(Diagnostic.Place(file: "f"))" == "f")
    #expect(Diagnostic("x.y", Words("what"), in: .english).description == "what")
  }

  @Test(arguments: Reason.samples) func `a reason fits into a sentence in every language`(_ reason: Reason) {
    for language in Language.allCases {
      let words = reason.in(language)
      #expect(words.first?.isUppercase == false && !words.contains("\n") && !words.hasSuffix("."), "\(words)")
    }
    #expect(!reason.code.contains(Problems.mark))
  }

  /// What is said of a line that was typed stands where it was typed, as a sentence where it asks something.
  @Test func `what is typed wrong is told with its own hint in every language`() {
    for language in Language.allCases {
      let told = Problem.samples.map { $0.in(language) }
      #expect(told.allSatisfy { !$0.what.isEmpty && !$0.next.isEmpty && !"\($0)".contains("\n") })
      #expect(Set(told).count == told.count)
    }
    #expect(Problem.samples.allSatisfy { $0.english.what != $0.spanish.what })
  }

  @Test func `every fault of a log has its place and meaning in every language`() {
    for language in Language.allCases {
      let meanings = LogFault.samples.map { $0.in(language) }
      #expect(meanings.allSatisfy { $0.first?.isUppercase == false && !$0.contains("\n") && !$0.hasSuffix(".") })
      #expect(LogFault.samples.allSatisfy { !$0.site.in(language).isEmpty })
    }
    #expect(Set(LogFault.samples.map { $0.english }).count >= LogFault.samples.count - 1)
  }
}
