import Glibc

/// A terminal set to hand over each key as it is typed, unechoed and without signals, until it is put back.
struct TerminalMode: ~Copyable {
  private let descriptor: Int32
  private let former: termios

  /// Takes the terminal; what was typed ahead is thrown away. Nil if its modes cannot be set, or did not all take.
  init?(raw descriptor: Int32) {
    var former = termios()
    var raw = termios()
    guard unsafe tcgetattr(descriptor, &former) == 0, unsafe tcgetattr(descriptor, &raw) == 0 else { return nil }
    unsafe cfmakeraw(&raw)
    var taken = termios()
    let isSet = unsafe tcsetattr(descriptor, TCSAFLUSH, &raw) == 0 && tcgetattr(descriptor, &taken) == 0
    // `tcsetattr` calls it a success if but one of the modes was set.
    guard isSet, taken.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0 else {
      unsafe tcsetattr(descriptor, TCSAFLUSH, &former)
      return nil
    }
    self.descriptor = descriptor
    self.former = former
  }

  deinit {
    var former = former
    unsafe tcsetattr(descriptor, TCSAFLUSH, &former)
  }
}
