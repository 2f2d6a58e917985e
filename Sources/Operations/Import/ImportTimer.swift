/// The two units by which systemd takes a roster in every night.
package struct ImportTimer: Hashable, Sendable {
  /// The program with its arguments; paths are absolute.
  let command: [String]
  let source: String
  /// Whose account it runs under: that of whoever may open the station.
  let account: String
  /// The folders in which it writes, none within another: the station's, its keys', its checkpoints', that of its lists.
  let writes: [String]
  /// The hour and the minute of the computer's clock.
  let hour: Int, minute: Int

  /// Nil for a time that is none, and where a line break, or a quote within a folder's name, would begin something else in a unit.
  package init?(
    _ command: [String], source: String, account: String, writes: [String], at time: some StringProtocol
  ) {
    let parts = time.split(separator: ":", omittingEmptySubsequences: false).map { part in
      part.utf8.count == 2 && part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1], hour < 24, minute < 60,
      (command + writes + [account]).allSatisfy({
        $0.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      })
    else { return nil }
    (self.command, self.source, self.account, self.writes) = (command, source, account, Self.outermost(writes))
    (self.hour, self.minute) = (hour, minute)
  }

  /// What both units are called before their endings.
  package var name: String { "pinline-import-\(source)" }

  /// The unit that imports once. What it may do is held to what an import needs.
  package var service: String {
    """
    # Takes the roster of \(source) in; \(name).timer says when.
    [Unit]
    Description=Pinline: the roster of \(source)
    Documentation=man:systemd.service(5)

    [Service]
    Type=oneshot
    User=\(Self.escaped(account))
    ExecStart=\(command.map(Self.quoted).joined(separator: " "))
    # Rows were left out, and the rest is in.
    SuccessExitStatus=\(ExitStatus.leftOut.rawValue)
    UMask=0077
    LimitCORE=0
    NoNewPrivileges=yes
    PrivateNetwork=yes
    PrivateTmp=yes
    ProtectSystem=strict
    # One that is not there, as a disk that is not mounted, is the import's to tell.
    ReadWritePaths=\(writes.map { Self.quoted("-" + $0, isCommand: false) }.joined(separator: " "))
    TimeoutStartSec=2h

    """
  }

  /// The unit that says when; what was missed while the computer was off is made up for.
  package var timer: String {
    """
    [Unit]
    Description=Pinline: the roster of \(source), every night

    [Timer]
    OnCalendar=*-*-* \(Self.twoDigits(hour)):\(Self.twoDigits(minute)):00
    Persistent=true

    [Install]
    WantedBy=timers.target

    """
  }

  /// What lies in one of them may be written with it.
  private static func outermost(_ folders: [String]) -> [String] {
    let folders = Set(folders).sorted()
    return folders.filter { folder in !folders.contains { $0 != folder && folder.hasPrefix($0 == "/" ? $0 : $0 + "/") }
    }
  }

  /// One word as systemd reads it: nothing in it is looked up or replaced.
  private static func quoted(_ word: String, isCommand: Bool) -> String {
    let text = escaped(word).flatMap { character -> [Character] in
      switch character {
      case "\\", "\"": ["\\", character]
      case "$" where isCommand: ["$", "$"]
      default: [character]
      }
    }
    return "\"\(String(text))\""
  }

  private static func quoted(_ word: String) -> String { quoted(word, isCommand: true) }

  /// Without what systemd takes for a specifier.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%")
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
