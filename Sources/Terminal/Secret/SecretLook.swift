/// How a PIN stands on its screen, and what is seen of one that is typed back. All else about it is the same wherever it is. Digits
/// are put together in the page that is lent, and are not in it any more afterwards.
protocol SecretLook {
  /// The digits, where nothing else stands.
  func draw(_ digits: UnsafeRawBufferPointer, _ request: SecretRequest, in page: inout SecretPage)
  /// Words stand in the digits' place, or digits in the words'.
  func turn(_ digits: UnsafeRawBufferPointer, _ request: SecretRequest, in page: inout SecretPage)
  /// The window has another size.
  func redraw(_ digits: UnsafeRawBufferPointer, _ request: SecretRequest, in page: inout SecretPage)
  /// So many milliseconds are left; comes at least once a second.
  func tell(left: Int64, of request: SecretRequest, count: Int)
  /// What the caller of a practice call reads out, on a line of its own above the prompt.
  func drawHeard(_ digits: UnsafeRawBufferPointer, in page: inout SecretPage)
  /// A digit was typed.
  func add()
  /// So many typed digits were taken away again.
  func remove(_ count: Int)
}
