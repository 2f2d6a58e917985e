import CallScript
import Records

extension LetterText {
  /// In English; it was written by people.
  static func english(_ facts: LetterFacts) -> LetterText {
    LetterText(
      title: "Your Parent Portal PIN",
      date: "\(Month(facts.day).english) \(facts.day.day), \(facts.day.year)",
      greeting: "Dear \(facts.guardian):",
      opening:
        "With this PIN you link \(facts.student) (\(facts.school)) to your own Parent Portal account. First register, then add your student.",
      pinLabel: "Your PIN", pinNote: "Yours alone. It is not the student's PIN (MyMail).",
      codeCaption: "Register here: \(facts.address)",
      codeDescription: "QR code to the registration page, \(facts.address)",
      registerTitle: "First: register for an account",
      registerSteps: [
        "Open \(facts.address), or point your phone's camera at the code. If you have an account already, go on below.",
        "Choose “Register for an account”. Type your first name, last name and your own e-mail address, and answer the security check.",
        "Open the e-mail that comes, click on its link, and make a password.",
      ],
      addTitle: "Then: add your student",
      addSteps: [
        "Log in and choose “Add Student”.",
        "Type the district's Student ID (it is on report cards, and the school tells you) and the date of birth.",
        "Type the PIN from this sheet.",
        "Click on the security box (reCAPTCHA), choose “Add Student”, then “Finish”.",
      ],
      careTitle: "Keep it to yourself",
      care:
        "Every parent or guardian has a PIN of their own. Don't give yours to anyone, not even to another parent or to the student. The district never calls, e-mails or texts you to ask for it. If this sheet is lost, tell the school at once.",
      help: "Questions? Call \(facts.phones).",
      reference: "Case \(facts.reference)",
      specimen: "SPECIMEN")
  }
}
