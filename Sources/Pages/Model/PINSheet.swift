package import Diagnostics

/// A sheet of paper that tells one parent their PIN (V). All of its texts are finished; the PIN is no part of it, and is handed over
/// apart.
package struct PINSheet: Hashable, Sendable {
  /// What paper it is for.
  package enum Paper: String, Hashable, Sendable, CaseIterable {
    /// US Letter, folded into three, for an envelope No. 10 with a window.
    case letter
    /// A strip of 80 mm, as long as it has to be, for a printer of receipts or the corner of a sheet.
    case slip
  }

  /// A part of what it says, from top to bottom.
  package enum Block: Hashable, Sendable {
    case heading(String)
    case paragraph(String)
    /// Things to do, one after another; they are numbered.
    case steps([String])
    case plate(Plate)
  }

  /// Where the PIN stands, large, beside the code that leads to where it is needed.
  package struct Plate: Hashable, Sendable {
    /// What stands above and below the PIN.
    package let label: String, note: String
    /// What the QR code leads to, as text.
    package let address: String
    /// What stands below the code, and what it is for who cannot see it.
    package let caption: String, description: String

    package init(label: String, note: String, address: String, caption: String, description: String) {
      (self.label, self.note, self.address) = (label, note, address)
      (self.caption, self.description) = (caption, description)
    }
  }

  package let paper: Paper
  package let language: SpokenLanguage
  /// Who writes: the first line stands out.
  package let sender: [String]
  package let date: String
  /// Who gets it, at most four lines: they stand in the window. A slip shows none.
  package let addressee: [String]
  package let title: String
  package let blocks: [Block]
  package let foot: String
  /// What is printed across it, where it is no real one.
  package let stamp: String?

  package init(
    paper: Paper, language: SpokenLanguage, sender: [String], date: String, addressee: [String], title: String,
    blocks: [Block], foot: String, stamp: String? = nil
  ) {
    (self.paper, self.language, self.sender, self.date) = (paper, language, sender, date)
    (self.addressee, self.title, self.blocks, self.foot, self.stamp) = (addressee, title, blocks, foot, stamp)
  }
}
