import Diagnostics

/// The hosts that most families have their e-mail at.
enum CommonHosts {
  private static let all = [
    "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "aol.com", "live.com", "msn.com", "me.com",
    "mac.com", "mail.com", "ymail.com", "gmx.com", "rocketmail.com", "googlemail.com", "protonmail.com", "proton.me",
    "att.net", "sbcglobal.net", "verizon.net", "comcast.net", "charter.net", "cox.net", "earthlink.net",
    "bellsouth.net", "yahoo.com.mx", "live.com.mx", "hotmail.es", "outlook.es", "yahoo.es", "lausd.net",
  ]

  /// The host that a slip made this of; nil for one of them, and for one that is like none.
  static func meant(by host: String) -> String? {
    let host = host.lowercased()
    if all.contains(host) { return nil }
    // Where even the dot was left out, the name before it is compared.
    let isBare = !host.contains(".")
    let near = all.map { known in
      (known: known, slips: Slips.between(host, isBare ? String(known.prefix { $0 != "." }) : known))
    }.filter { $0.slips <= ($0.known.count > 8 ? 2 : 1) }
    return near.min { $0.slips < $1.slips }?.known
  }
}
