import Glibc

/// The size of a terminal's window in cells.
package struct WindowSize: Hashable, Sendable {
  /// Cells across, at least 2.
  package let columns: Int
  /// Cells down, at least 1.
  package let rows: Int

  /// A size; what is too small to be true becomes 80 by 24.
  package init(columns: Int, rows: Int) {
    self.columns = columns > 1 ? columns : 80
    self.rows = rows > 0 ? rows : 24
  }

  /// The window behind a descriptor as it is now; 80 by 24 if that is no terminal or keeps its size to itself.
  package static func of(_ descriptor: Int32) -> WindowSize {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return WindowSize(columns: 0, rows: 0) }
    return WindowSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }
}
