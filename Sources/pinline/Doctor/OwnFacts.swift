import CGuard
import Foundation
import Letters
import Operations
import Station
import Terminal

extension SystemFacts {
  /// What the kernel's files say, and what only this process knows.
  init(of folder: StationFolder) {
    // A policy that cannot be read is told of where a station is opened.
    let policy = try? PolicyFile.written(in: StationFolder.text(of: folder.policy), file: folder.policy).policy
    self = SystemReader(station: folder, checkpoints: (policy ?? .initial).checkpoints).facts()
    let kept = guard_clock_kept()
    isClockKept = kept < 0 ? nil : kept == 1
    lockableBytes = guard_lockable()
    hasOwnAccounts = guard_has_system_accounts()
    speaksUTF8 = TerminalTraits.speaksUTF8()
    hasPageMaker = FileManager.default.isExecutableFile(atPath: PageMakerPath.besideProgram.path)
    screen = Self.screen(.detect())
  }

  private static func screen(_ traits: TerminalTraits) -> Screen {
    switch traits.kind {
    case .pipe: .none
    case .full, .plain:
      traits.keepsScreens ? .keepsScreens : traits.plainReason == .dumb ? .dumb : .capable
    }
  }
}
