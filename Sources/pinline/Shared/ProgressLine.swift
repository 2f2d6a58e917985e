import Glibc
import Terminal

/// A line on standard error that says how far something is, where standard error is a terminal; nothing elsewhere.
final class ProgressLine {
  private let label: String
  private let isShown: Bool
  private var percent: Int64 = -1

  init(label: String) {
    self.label = label
    isShown = isatty(STDERR_FILENO) == 1
  }

  /// So many are done, of nobody knows how many.
  func show(_ done: Int) {
    guard isShown else { return }
    percent = 0
    write("\r\(OutputFilter.clean(label)): \(grouped(done))")
  }

  func show(done: Int64, of total: Int64) {
    let now = total > 0 ? done * 100 / total : 100
    guard isShown, now != percent else { return }
    percent = now
    write("\r\(OutputFilter.clean(label)): \(now) %")
  }

  /// What is done, where nobody can say how much of it is.
  func show(_ step: String) {
    guard isShown else { return }
    percent = 0
    write("\r\(OutputFilter.clean(label)): \(step)\u{1B}[K")
  }

  /// Takes the line away.
  func end() {
    guard isShown, percent >= 0 else { return }
    percent = -1
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    _ = unsafe Array(text.utf8).withUnsafeBytes { unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
