/// What a computer is, as far as it matters to the secrets of a station on it. Values only: what they mean is `Doctor`'s to say.
package struct SystemFacts: Hashable, Sendable {
  /// What a folder's bytes come to lie on.
  package enum Volume: Hashable, Sendable {
    case encrypted
    /// On this device as they are.
    case plain(device: String)
    /// In memory alone.
    case memory
    /// On another computer, or in a file system that does not say.
    case elsewhere(String), unknown(String)
  }

  /// A folder with what it lies on, and on which disks of this computer.
  package struct Place: Hashable, Sendable {
    package let path: String, volume: Volume, disks: Set<String>
    package let isThere: Bool

    package init(path: String, volume: Volume, disks: Set<String>, isThere: Bool) {
      (self.path, self.volume, self.disks, self.isThere) = (path, volume, disks, isThere)
    }
  }

  /// Where memory may be written out to.
  package struct Swap: Hashable, Sendable {
    package let name: String, volume: Volume

    package init(name: String, volume: Volume) { (self.name, self.volume) = (name, volume) }
  }

  /// A file or folder of the station's that others might get at, or one above it.
  package struct Item: Hashable, Sendable {
    package enum Role: Hashable, Sendable { case folder, file, key, above }

    package let path: String, role: Role
    /// Its permissions with the sticky bit, and whether it belongs to the account or, above the station, to the system.
    package let mode: UInt32, isOurs: Bool
    /// Whether it is the folder or the file itself, and not a link to one or something else.
    package let isItself: Bool

    package init(path: String, role: Role, mode: UInt32, isOurs: Bool, isItself: Bool = true) {
      (self.path, self.role, self.mode, self.isOurs, self.isItself) = (path, role, mode, isOurs, isItself)
    }
  }

  package enum Screen: Hashable, Sendable, CaseIterable {
    /// One that can hide again what it showed; one that cannot; one whose scrollback cannot be wiped; none at both ends.
    case capable, dumb, keepsScreens, none
  }

  package var hasStation = false
  package var station: Place?, keys: Place?, checkpoints: Place?
  package var swaps: [Swap]? = []
  /// What the computer would be woken up from; nil for nothing.
  package var resume: Swap?
  /// Where the kernel sends cores; nil where it does not say.
  package var corePattern: String?
  /// Yama's `ptrace_scope`; nil where there is none, which allows as much as 0.
  package var traceScope: Int?
  package var items: [Item] = []
  /// Whether a time server keeps the clock; nil where the kernel does not say.
  package var isClockKept: Bool?
  package var speaksUTF8 = true, hasOwnAccounts = true, hasPageMaker = true
  package var screen = Screen.capable
  /// What is free where the station lies, in bytes, and how much memory may be locked; nil where that is not known.
  package var freeBytes: UInt64?, lockableBytes: UInt64?

  package init() {}
}
