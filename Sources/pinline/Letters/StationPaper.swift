import Station
import Foundation
import Letters

extension OpenStation {
  /// What PINs are put on paper with here.
  var paper: PaperTray {
    PaperTray(
      maker: .besideProgram, stationFolders: [folder.path, folder.keys],
      searchPath: ProcessInfo.variables["PATH"] ?? "")
  }
}
