import CGuard
import Glibc

/// On a full terminal: large digits in the middle, the time that is left under them, and a dot for each digit that is typed.
struct PaintedLook: SecretLook {
  let output: Output

  func draw(_ digits: UnsafeRawBufferPointer, _ request: SecretRequest, in page: inout SecretPage) {
    let frame = frame(of: request, count: digits.count)
    // Where the window became lower, its terminal may have put a part of the last picture into the scrollback.
    guard_blank()
    page.append("\u{1B}[1m")
    unsafe frame.draw(digits, into: &page)
    page.append("\u{1B}[0m")
    page.send()
  }

  func turn(_ digits: UnsafeRawBufferPointer, _ request: SecretRequest, in page: inout SecretPage) {
    unsafe draw(digits, request, in: &page)
  }

  func redraw(_ digits: UnsafeRawBufferPointer, _ request: SecretRequest, in page: inout SecretPage) {
    unsafe draw(digits, request, in: &page)
  }

  func tell(left: Int64, of request: SecretRequest, count: Int) {
    let seconds = (left + 999) / 1000
    let window = WindowSize.of(STDOUT_FILENO)
    let clock = StyledText("\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)")
    let lines = [request.caption, clock].flatMap { Wrapping.lines(of: $0, width: window.columns - 2) }
    let top = frame(of: request, count: count).captionRow
    for (row, pieces) in lines.enumerated() where top + row <= window.rows {
      let left = max(1, (window.columns - DisplayWidth.of(pieces.map(\.text).joined())) / 2 + 1)
      output.send("\u{1B}[\(top + row);1H\u{1B}[K\u{1B}[\(top + row);\(left)H\(output.styled(pieces))")
    }
  }

  private func frame(of request: SecretRequest, count: Int) -> SecretFrame {
    SecretFrame(window: WindowSize.of(STDOUT_FILENO), count: count, words: request.showsWords ? request.words : [])
  }

  /// A line of digits in groups, put together in a locked page: no text ever holds one.
  func drawHeard(_ digits: UnsafeRawBufferPointer, in page: inout SecretPage) {
    guard_blank()
    page.append("\u{1B}[?25h« ")
    unsafe page.append(groups: digits, betweenDigits: "", betweenGroups: " ")
    page.append("\r\n")
    page.send()
  }

  func add() { output.send("•") }

  func remove(_ count: Int) { output.send(String(repeating: "\u{8} \u{8}", count: count)) }
}
