import Records

extension LetterText {
  /// Drafted by a machine: no person has signed it off yet. Eastern Armenian.
  static func armenian(_ facts: LetterFacts) -> LetterText {
    LetterText(
      title: "Ձեր Parent Portal-ի PIN կոդը",
      date: "\(facts.day.day).\(facts.day.month).\(facts.day.year)",
      greeting: "Հարգելի \(facts.guardian),",
      opening:
        "Այս PIN կոդով դուք աշակերտին՝ \(facts.student) (\(facts.school)), կկապեք ձեր սեփական Parent Portal հաշվին։ Նախ գրանցվեք, ապա ավելացրեք աշակերտին։",
      pinLabel: "Ձեր PIN կոդը", pinNote: "Միայն ձերն է։ Սա աշակերտի PIN կոդը (MyMail) չէ։",
      codeCaption: "Գրանցման էջ՝ \(facts.address)",
      codeDescription: "QR կոդ դեպի գրանցման էջը՝ \(facts.address)",
      registerTitle: "Նախ՝ գրանցվեք",
      registerSteps: [
        "Բացեք \(facts.address) էջը կամ հեռախոսի տեսախցիկն ուղղեք կոդին։ Եթե արդեն հաշիվ ունեք, շարունակեք ներքևից։",
        "Ընտրեք «Register for an account» (գրանցել հաշիվ)։ Գրեք ձեր անունը, ազգանունը և ձեր սեփական էլ. փոստի հասցեն, ապա պատասխանեք անվտանգության ստուգմանը։",
        "Բացեք ստացված էլ. նամակը, սեղմեք դրա հղումը և ստեղծեք գաղտնաբառ։",
      ],
      addTitle: "Ապա՝ ավելացրեք աշակերտին",
      addSteps: [
        "Մուտք գործեք և ընտրեք «Add Student» (ավելացնել աշակերտ)։",
        "Գրեք աշակերտի համարը կրթական շրջանում (Student ID, այն նշված է գնահատականների թերթիկում, և դպրոցը կասի ձեզ) և ծննդյան ամսաթիվը։",
        "Գրեք այս թերթի PIN կոդը։",
        "Նշեք անվտանգության վանդակը (reCAPTCHA), ընտրեք «Add Student», ապա՝ «Finish» (ավարտել)։",
      ],
      careTitle: "Պահեք գաղտնի",
      care:
        "Յուրաքանչյուր ծնող կամ խնամակալ ունի իր սեփական PIN կոդը։ Ձերը ոչ մեկին մի՛ տվեք, նույնիսկ մյուս ծնողին կամ աշակերտին։ Կրթական շրջանը երբեք չի զանգում և չի գրում ձեզ՝ այն հարցնելու համար։ Եթե այս թերթը կորչի, անմիջապես տեղեկացրեք դպրոցին։",
      help: "Հարցե՞ր ունեք։ Զանգահարեք՝ \(facts.phones)։",
      reference: "Գործ՝ \(facts.reference)",
      specimen: "ՆՄՈՒՇ")
  }
}
