import Foundation

/// `bench TASK …` measures the program or a part that it is made of, each beside a baseline of the same run.
@main
struct Bench {
  static func main() throws {
    let given = CommandLine.arguments.dropFirst()
    guard let task = BenchTask.all.first(where: { $0.name == given.first }),
      let arguments = BenchArguments(given.dropFirst(), for: task)
    else {
      print("usage: " + BenchTask.all.map { "bench \($0.usage)" }.joined(separator: "\n       "))
      exit(64)
    }
    var report = BenchReport()
    try task.run(arguments, &report)
    if let result = arguments.result { try report.write(to: result) }
  }
}
