import Records

extension LetterText {
  /// Drafted by a machine: no person has signed it off yet.
  static func persian(_ facts: LetterFacts) -> LetterText {
    let (name, student, school) = (
      LetterFacts.apart(facts.guardian), LetterFacts.apart(facts.student), LetterFacts.apart(facts.school)
    )
    let (address, phones) = (LetterFacts.ltr(facts.address), LetterFacts.ltr(facts.phones))
    let reference = LetterFacts.ltr(facts.reference)
    return LetterText(
      title: "پین (PIN) شما برای درگاه والدین",
      date: "\(LetterFacts.ltr("\(facts.day.year)/\(facts.day.month)/\(facts.day.day)"))",
      greeting: "\(name) گرامی،",
      opening:
        "با این پین، دانش‌آموز \(student) (\(school)) را به حساب خودتان در درگاه والدین (Parent Portal) وصل می‌کنید. ابتدا ثبت‌نام کنید، سپس دانش‌آموز را اضافه کنید.",
      pinLabel: "پین شما", pinNote: "فقط برای شما. این پین دانش‌آموز (MyMail) نیست.",
      codeCaption: "صفحهٔ ثبت‌نام: \(address)",
      codeDescription: "کد QR به صفحهٔ ثبت‌نام: \(address)",
      registerTitle: "نخست: ثبت‌نام",
      registerSteps: [
        "نشانی \(address) را باز کنید یا دوربین تلفن را روی کد بگیرید. اگر حساب دارید، از پایین ادامه دهید.",
        "گزینهٔ «Register for an account» (ثبت‌نام حساب) را انتخاب کنید. نام، نام خانوادگی و ایمیل خودتان را بنویسید و به پرسش امنیتی پاسخ دهید.",
        "ایمیلی را که می‌رسد باز کنید، روی پیوند آن بزنید و رمز عبور بسازید.",
      ],
      addTitle: "سپس: افزودن دانش‌آموز",
      addSteps: [
        "وارد شوید و «Add Student» (افزودن دانش‌آموز) را انتخاب کنید.",
        "شمارهٔ دانش‌آموز در منطقهٔ آموزشی (Student ID؛ در کارنامه هست و مدرسه هم می‌گوید) و تاریخ تولد را بنویسید.",
        "پین روی این برگه را بنویسید.",
        "روی کادر امنیتی (reCAPTCHA) بزنید، «Add Student» و سپس «Finish» (پایان) را انتخاب کنید.",
      ],
      careTitle: "آن را محرمانه نگه دارید",
      care:
        "هر پدر، مادر یا سرپرست پین خودش را دارد. پین خود را به هیچ‌کس ندهید، حتی به والد دیگر یا به دانش‌آموز. منطقهٔ آموزشی هرگز برای پرسیدن آن به شما تلفن نمی‌زند و پیام نمی‌فرستد. اگر این برگه گم شد، فوراً به مدرسه خبر دهید.",
      help: "پرسشی دارید؟ تماس بگیرید: \(phones)",
      reference: "پرونده: \(reference)",
      specimen: "نمونه")
  }
}
