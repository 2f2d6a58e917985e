import Console
import Diagnostics
import Station
import Testing

@testable import SQLiteStore

@Suite("What a store's errors say")
struct StoreErrorTests {
  @Test(arguments: [
    (
      StoreError.notPinline("/s/f"),
      "/s/f is not a database of Pinline's\nhint: name the right folder with --home; nothing was changed"
    ),
    (.missing("/s/f"), "/s/f is missing\nhint: pinline init makes a station; --home names its folder"),
    (.newer("/s/f"), "/s/f was made by a newer Pinline\nhint: use that version; nothing was changed"),
    (.damaged("/s/f"), "/s/f is damaged\nhint: put a backup of the whole folder back; nothing was changed"),
    (
      .altered("/s/f"),
      "/s/f has tables or triggers that are not Pinline's\n"
        + "hint: put a backup of the whole folder back; nothing was changed"
    ),
    (
      .otherKind("/s/f", isLive: true),
      "/s/f is of a live station\nhint: live and practice are never mixed; name another folder with --home"
    ),
    (
      .otherKind("/s/f", isLive: false),
      "/s/f is of a practice station\nhint: live and practice are never mixed; name another folder with --home"
    ),
    (
      .otherStation("/s/f"),
      "/s/f belongs to another station or another key\n"
        + "hint: put the station's own files and keys together; nothing was changed"
    ),
    (.existsAlready("/s/f"), "/s/f is there already\nhint: nothing was changed; name another folder with --home"),
    (
      .importOvertaken,
      "another import ended or a PIN was created in the meantime\nhint: import again; nothing was changed"
    ),
    (
      .refused(reason: .diskFull),
      "the station's database refused: the disk is full\nhint: check the disk and the folder's owner"
    ),
  ])
  func `each is one line and a hint`(error: StoreError, text: String) {
    #expect(error.diagnostic(in: .english).description == text)
  }
}
