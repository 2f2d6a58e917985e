import Records

extension LetterText {
  /// Drafted by a machine: no person has signed it off yet.
  static func arabic(_ facts: LetterFacts) -> LetterText {
    let (name, student, school) = (
      LetterFacts.apart(facts.guardian), LetterFacts.apart(facts.student), LetterFacts.apart(facts.school)
    )
    let (address, phones) = (LetterFacts.ltr(facts.address), LetterFacts.ltr(facts.phones))
    let reference = LetterFacts.ltr(facts.reference)
    return LetterText(
      title: "رقم PIN الخاص بكم لبوابة أولياء الأمور",
      date: "\(LetterFacts.ltr("\(facts.day.year)/\(facts.day.month)/\(facts.day.day)"))",
      greeting: "السيد/السيدة \(name)، تحية طيبة وبعد،",
      opening:
        "بهذا الرقم تربطون الطالب/الطالبة \(student) (\(school)) بحسابكم الخاص في بوابة أولياء الأمور (Parent Portal). سجّلوا أولًا، ثم أضيفوا الطالب.",
      pinLabel: "رقم PIN الخاص بكم", pinNote: "لكم وحدكم. وهو ليس رقم PIN الخاص بالطالب (MyMail).",
      codeCaption: "صفحة التسجيل: \(address)",
      codeDescription: "رمز QR يؤدي إلى صفحة التسجيل: \(address)",
      registerTitle: "أولًا: التسجيل",
      registerSteps: [
        "افتحوا \(address) أو وجّهوا كاميرا الهاتف إلى الرمز. إذا كان لديكم حساب فتابعوا في الأسفل.",
        "اختاروا «Register for an account» (تسجيل حساب). اكتبوا الاسم الأول واسم العائلة وبريدكم الإلكتروني الخاص، وأجيبوا عن سؤال الأمان.",
        "افتحوا الرسالة الإلكترونية التي تصلكم، واضغطوا على الرابط فيها، وأنشئوا كلمة مرور.",
      ],
      addTitle: "ثم: إضافة الطالب",
      addSteps: [
        "سجّلوا الدخول واختاروا «Add Student» (إضافة طالب).",
        "اكتبوا رقم الطالب لدى المنطقة التعليمية (Student ID، وهو مذكور في تقرير الدرجات، وتخبركم به المدرسة) وتاريخ الميلاد.",
        "اكتبوا رقم PIN الموجود في هذه الورقة.",
        "اضغطوا على مربع الأمان (reCAPTCHA)، ثم اختاروا «Add Student»، ثم «Finish» (إنهاء).",
      ],
      careTitle: "احتفظوا به سرًّا",
      care:
        "لكل والد أو وصي رقم PIN خاص به. لا تعطوا رقمكم لأي أحد، ولا حتى للوالد الآخر أو للطالب. لا تتصل بكم المنطقة التعليمية أبدًا ولا تراسلكم لتسأل عنه. إذا فقدتم هذه الورقة فأخبروا المدرسة فورًا.",
      help: "للأسئلة اتصلوا على: \(phones)",
      reference: "رقم المعاملة: \(reference)",
      specimen: "نموذج")
  }
}
