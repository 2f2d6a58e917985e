import Foundation

/// One thing that was measured.
struct Figure: Codable {
  /// What it is.
  let name: String
  /// The median, or the only value.
  let value: Double
  /// What `value` counts, such as `ms`.
  let unit: String
  /// What it is compared with, measured in the same run; nil where nothing is.
  var baseline: String?
  /// The baseline's value in the same unit.
  var baselineValue: Double?
  /// The most that `value` may be as a multiple of the baseline, or in its unit without one; nil without an aim.
  var aim: Double?
  /// The least that `value` may be, in its unit; nil without such an aim.
  var atLeast: Double?

  var ratio: Double? { baselineValue.flatMap { $0 == 0 ? nil : value / $0 } }

  var line: String {
    func text(_ number: Double) -> String { String(format: number < 10 ? "%.3f" : "%.1f", number) }
    var line = "\(name.padding(toLength: max(44, name.count), withPad: " ", startingAt: 0)) \(text(value)) \(unit)"
    if let baseline, let baselineValue { line += "   \(baseline): \(text(baselineValue)) \(unit)" }
    if let ratio { line += "   ratio \(text(ratio))" }
    if let aim {
      line += "   aim at most \(text(aim))\(baseline == nil ? " " + unit : "") " + ((ratio ?? value) <= aim ? "✓" : "✗")
    }
    if let atLeast { line += "   aim at least \(text(atLeast)) \(unit) " + (value >= atLeast ? "✓" : "✗") }
    return line
  }
}

/// Everything that one run measured.
struct BenchReport: Codable {
  private(set) var figures: [Figure] = []

  mutating func add(_ figure: Figure) {
    figures.append(figure)
    print(figure.line)
    // Into a pipe, too, each as it is measured.
    fflush(nil)
  }

  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(self).write(to: URL(fileURLWithPath: path))
  }
}

extension [Double] {
  /// The middle value; 0 of none.
  var median: Double {
    let sorted = sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }
}

/// How long something takes, in milliseconds.
func milliseconds(_ body: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try body()
  return Double((ContinuousClock.now - start) / .microseconds(1)) / 1000
}
