package import Pages
package import Station

/// What a console puts a PIN on paper with.
package struct PaperTray: Sendable {
  package let maker: PageMakerPath
  /// Folders in which no PIN may lie: the station's own.
  package let stationFolders: [String]
  /// Where programs are looked for (`PATH`).
  private let searchPath: String

  package init(maker: PageMakerPath, stationFolders: [String], searchPath: String) {
    (self.maker, self.stationFolders, self.searchPath) = (maker, stationFolders, searchPath)
  }

  /// The printer; nil where `lp` is not installed.
  package var printer: Printer? { Printer(searching: searchPath) }

  /// Writes a sheet with its PIN to a file, which is removed if that fails.
  package func write(_ sheet: PINSheet, _ secret: borrowing Secret, to file: consuming HandedOutFile) throws {
    var run = try PageRun(.sheets([sheet]), to: file.descriptor, by: maker)
    run.hand(secret)
    try run.finish()
    try file.keep()
  }

  /// Prints a sheet with its PIN.
  package func print(_ sheet: PINSheet, _ secret: borrowing Secret, on printer: Printer) throws(PrintError) {
    try printer.print(.sheets([sheet]), secret, by: maker)
  }
}
