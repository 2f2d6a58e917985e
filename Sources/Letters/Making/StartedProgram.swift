import CGuard
import Files
import Glibc

/// A program that was started and has three descriptors and no more. One that is let go of is ended.
struct StartedProgram: ~Copyable {
  /// What it says of what went wrong: the first line is enough.
  private static let most = 200

  private let process: Int32
  private let errors: Int32

  /// Nil if it cannot be started.
  /// - Parameter keepsEnvironment: whether it gets every variable, or only those that fonts are found by.
  init?(
    _ path: String, arguments: (String?, String?) = (nil, nil), keepsEnvironment: Bool = false, input: Int32,
    output: Int32
  ) {
    guard let (mine, its) = Channel.pair() else { return nil }
    let started = unsafe guard_child_start(path, arguments.0, arguments.1, keepsEnvironment, input, output, its)
    close(its)
    guard started >= 0 else {
      close(mine)
      return nil
    }
    (process, errors) = (started, mine)
  }

  deinit {
    close(errors)
    _ = guard_child_wait(process, true)
  }

  /// Waits until it ends, at most so long. Its exit code, −1 for any other end, and the first line of what it said.
  consuming func end(within milliseconds: Int32) -> (code: Int32, said: String) {
    var said: [UInt8] = []
    var isOver = false
    let deadline = SteadyTime.milliseconds() + Int64(milliseconds)
    while !isOver {
      var entry = pollfd(fd: errors, events: Int16(POLLIN), revents: 0)
      let left = deadline - SteadyTime.milliseconds()
      guard left > 0, Uninterrupted.call({ unsafe poll(&entry, 1, Int32(left)) }) > 0 else { break }
      let more = Descriptor.read(errors, limit: Self.most) ?? []
      isOver = more.isEmpty
      said += more.prefix(Self.most - said.count)
    }
    close(errors)
    let code = guard_child_wait(process, !isOver)
    discard self
    let line = said.prefix { $0 != UInt8(ascii: "\n") }
    return (code, String(decoding: line, as: UTF8.self))
  }
}

/// Two ends, of which each reads what the other writes. Neither is handed on to a program by itself, nobody can open them by a
/// name, and to send to one that nobody holds any more is an error and no signal.
enum Channel {
  static func pair() -> (Int32, Int32)? {
    var ends: [Int32] = [-1, -1]
    let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    return unsafe socketpair(AF_UNIX, type, 0, &ends) == 0 ? (ends[0], ends[1]) : nil
  }
}

/// One's own end, which is closed with the value.
struct ChannelEnd: ~Copyable {
  let descriptor: Int32

  deinit { Glibc.close(descriptor) }

  consuming func close() {}
}

enum SteadyTime {
  static func milliseconds() -> Int64 {
    var now = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
  }
}
