import Diagnostics
import SampleDistrict
import ArgumentParser

/// `pinline sample`.
struct Sample: StationCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Write a fictitious district as a roster folder; the same bytes for the same seed.")

  @Option(help: "How many students, 1 to 1,000,000.")
  var students = 300

  @Option(help: "The seed.")
  var seed: UInt64 = 1

  @Option(help: "The folder to write; it must not exist, or be empty.")
  var out: String

  func perform() throws {
    guard (1...1_000_000).contains(students) else {
      throw UsageError.noStudentCount
    }
    try SampleDistrict(students: students, seed: seed).write(to: out)
    print(StationWord.sample(students: students, out).in(.operators))
  }
}
