import Records

extension LetterText {
  /// Drafted by a machine: no person has signed it off yet.
  static func tagalog(_ facts: LetterFacts) -> LetterText {
    LetterText(
      title: "Ang inyong PIN para sa Parent Portal",
      date: "\(facts.day.month)/\(facts.day.day)/\(facts.day.year)",
      greeting: "Mahal na \(facts.guardian):",
      opening:
        "Gamit ang PIN na ito, maiuugnay ninyo si \(facts.student) (\(facts.school)) sa sarili ninyong Parent Portal account. Magrehistro muna, saka idagdag ang mag-aaral.",
      pinLabel: "Ang inyong PIN", pinNote: "Para lamang sa inyo. Hindi ito ang PIN ng mag-aaral (MyMail).",
      codeCaption: "Magrehistro dito: \(facts.address)",
      codeDescription: "QR code papunta sa pahina ng pagrerehistro, \(facts.address)",
      registerTitle: "Una: magrehistro ng account",
      registerSteps: [
        "Buksan ang \(facts.address), o itapat ang kamera ng telepono sa code. Kung may account na kayo, magpatuloy sa ibaba.",
        "Piliin ang “Register for an account”. I-type ang inyong pangalan, apelyido at sariling e-mail address, at sagutin ang pagsusuring panseguridad.",
        "Buksan ang matatanggap na e-mail, i-click ang link nito, at gumawa ng password.",
      ],
      addTitle: "Pagkatapos: idagdag ang mag-aaral",
      addSteps: [
        "Mag-log in at piliin ang “Add Student”.",
        "I-type ang Student ID mula sa distrito (nasa report card ito, at sasabihin din ng paaralan) at ang petsa ng kapanganakan.",
        "I-type ang PIN na nasa papel na ito.",
        "I-click ang security box (reCAPTCHA), piliin ang “Add Student”, saka ang “Finish”.",
      ],
      careTitle: "Huwag ipaalam sa iba",
      care:
        "May sariling PIN ang bawat magulang o tagapag-alaga. Huwag ibigay ang inyo kaninuman, kahit sa kabilang magulang o sa mag-aaral. Hindi kailanman tatawag, mag-e-email o magte-text ang distrito para hingin ito. Kung mawala ang papel na ito, ipaalam agad sa paaralan.",
      help: "May tanong? Tumawag sa \(facts.phones).",
      reference: "Kaso \(facts.reference)",
      specimen: "HALIMBAWA")
  }
}
