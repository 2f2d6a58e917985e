import CGuard
import Glibc

/// Where a screen reader follows: everything is written once, below what stands there, and nothing moves the cursor.
///
/// Each digit stands alone, or several would be read as one number. Each group has a line of its own: the line's end is a pause,
/// and a reader's "previous line" gives the group again, while a comma is spoken by some readers, and by others, in Spanish, as
/// the point of a fraction. There is no countdown, which would be read out again and again while the parent listens.
struct SpokenLook: SecretLook {
  let output: Output

  func draw(_ digits: UnsafeRawBufferPointer, _ request: SecretRequest, in page: inout SecretPage) {
    let width = WindowSize.of(STDOUT_FILENO).columns - 1
    let caption = Wrapping.lines(of: request.caption.cleaned, width: width).map { output.styled($0) + "\r\n" }.joined()
    unsafe write(digits, below: caption, as: request.showsWords ? request.words : [], in: &page)
  }

  /// What stood there goes first, or a few turns would push it into the scrollback of a terminal that has but one screen.
  func turn(_ digits: UnsafeRawBufferPointer, _ request: SecretRequest, in page: inout SecretPage) {
    guard_blank()
    unsafe draw(digits, request, in: &page)
  }

  func redraw(_ digits: UnsafeRawBufferPointer, _ request: SecretRequest, in page: inout SecretPage) {}

  func tell(left: Int64, of request: SecretRequest, count: Int) {}

  func drawHeard(_ digits: UnsafeRawBufferPointer, in page: inout SecretPage) {
    unsafe write(digits, below: "« ", in: &page)
  }

  /// Nothing: a dot could not be taken back.
  func add() {}

  func remove(_ count: Int) {}

  /// In one write, out of a locked page. A reader looks where the cursor is, so it is seen again.
  private func write(
    _ digits: UnsafeRawBufferPointer, below text: String, as words: [String] = [], in page: inout SecretPage
  ) {
    page.append("\u{1B}[?25h" + text)
    unsafe page.append(groups: digits, betweenDigits: " ", betweenGroups: "\r\n", words: words)
    page.append("\r\n")
    page.send()
  }
}
