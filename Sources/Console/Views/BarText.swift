/// A bar in a line of text: eighths of a block, or signs that every terminal has.
enum BarText {
  private static let eighths = Array(" ▏▎▍▌▋▊▉")

  /// A bar of at most `width` cells; one that is not nothing is seen.
  /// - Parameter length: from 0 to 1.
  static func of(_ length: Double, width: Int, isASCII: Bool) -> String {
    guard width > 0, length > 0 else { return "" }
    let exact = min(1, length) * Double(width)
    if isASCII { return String(repeating: "#", count: max(1, Int(exact.rounded()))) }
    let parts = max(1, Int((exact * 8).rounded()))
    let rest = parts % 8
    return String(repeating: "█", count: parts / 8) + (rest > 0 ? String(eighths[rest]) : "")
  }
}
